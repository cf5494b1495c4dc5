"""A check compares, counts and prints codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from citizen_inbox.demo.check import Got, Result, check, compare, format_line, totals


def got_as_made(message):
    expected = message.expected
    return Got(
        expected.kind,
        expected.verdict_code,
        expected.outcome,
        expected.notice_kind,
        expected.amount_cents,
        expected.next_due,
        expected.payment_refuted,
        dict(expected.references),
    )


def test_everything_as_made(messages):
    results = check(messages, {message.sha256: got_as_made(message) for message in messages})
    counted = totals(results)
    assert counted.passed
    assert counted.right == len(messages)
    assert all(format_line(result).startswith("ok") for result in results)


def test_a_difference_is_named(messages):
    fine = next(message for message in messages if message.name == "fine")
    wrong = replace(got_as_made(fine), amount_cents=1, next_due=date(2026, 12, 25))
    fields = [each.field for each in compare(fine.expected, wrong)]
    assert fields == ["amount_cents", "next_due"]
    line = format_line(Result(fine, wrong))
    assert line.startswith("!!")
    assert "next_due: 2026-12-25 != 2026-11-24" in line
    assert "amount_cents: 1 != 7790" in line


def test_a_missing_message_fails(messages):
    results = check(messages[:2], {messages[0].sha256: got_as_made(messages[0])})
    counted = totals(results)
    assert (counted.messages, counted.right, counted.missing, counted.passed) == (2, 1, 1, False)


def test_refuted_payment_is_marked(messages):
    bad = next(message for message in messages if message.name == "qr-link")
    assert " x " in format_line(Result(bad, got_as_made(bad)))


def test_lines_are_aligned(messages):
    columns = {format_line(Result(each, got_as_made(each))).index(each.expected.kind, 39) for each in messages}
    assert columns == {40}
