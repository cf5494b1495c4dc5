"""The practice citizen has a register of bodies, has paid a bill and has filed a paper; all of it is shown as such."""

from __future__ import annotations

import pytest

from citizen_inbox.authorities.sheets import read_file
from citizen_inbox.cli.demo import practice_inbox
from citizen_inbox.demo.bodies import HEALTH, SCHOOL, TAXES
from citizen_inbox.demo.register import bodies_export
from citizen_inbox.usecases import authorities, browse, clock
from citizen_inbox.usecases.inbox import open_inbox


@pytest.fixture(scope="module")
def pages():
    with practice_inbox() as (practice, profile), open_inbox(profile) as inbox:
        by_digest = {message.sha256: message.name for message in practice.messages}
        ids = {}
        for number in browse.every_id(inbox):
            page = browse.page(inbox, number)
            name = by_digest[browse_digest(inbox, number)]
            ids[name] = page
        yield ids, authorities.state(profile.places.data)


def browse_digest(inbox, number):
    return inbox.lists.one(number).sha256


def test_the_export_has_the_register_s_own_form(today):
    export = read_file(bodies_export(today))
    assert (export.problem, export.offices, len(export.bodies)) == ("", False, 12)
    town = next(body for body in export.bodies if body.fiscal_code == TAXES.code)
    assert len(town.addresses) == 3
    assert (today - export.day).days == 3


def test_the_register_is_taken_in(pages):
    _, state = pages
    assert (state.bodies, state.imported, state.age) == (12, clock.today(), 3)


@pytest.mark.parametrize(
    ("name", "standing"),
    [("fine", "official"), ("look-alike", "lookalike"), ("school", "unknown"), ("send", "official")],
)
def test_writers_of_every_standing(pages, name, standing):
    assert pages[0][name].row.writer.standing == standing


def test_a_payment_with_its_receipt(pages):
    page = pages[0]["health"]
    (paid,) = page.paid
    assert (paid.amount_cents, paid.creditor, paid.receipt.role) == (3615, HEALTH.code, "payment-receipt")
    assert page.payees[HEALTH.code].name == HEALTH.name
    assert SCHOOL.code not in page.payees


def test_one_notification_in_three_mails_with_a_filed_attestation(pages):
    found = pages[0]["send-courtesy"].dossier
    assert len(found.messages) == 3
    assert found.leading == pages[0]["send"].row.id
    assert [line.role for line in found.files] == ["attestation"]


def test_a_fine_with_the_citizen_s_answer_and_its_receipts(pages):
    found = pages[0]["fine-older"].dossier
    assert len(found.messages) == 2
    assert sorted(line.kind.value for line in found.receipts) == ["acceptance", "delivery"]
