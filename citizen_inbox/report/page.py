"""A verification's record in; the report as HTML out: one body, for a browser and for paper.

Every text of a stranger is shown in one line, its control and direction characters as escapes, and escaped for HTML.
The body keeps to tags and attributes that Qt's rich text knows, so page and paper hold the same.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from citizen_inbox.evidence.report import Axis
from citizen_inbox.report.forms import place, totals, word_of
from citizen_inbox.report.lines import line
from citizen_inbox.report.style import STYLE
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.reports import Record, record_text
from citizen_inbox.wording.proof import explained, of_message

Entry = dict[str, Any]

FEW = 10
"""Up to so many mails are always shown with all their checks."""
_RECIPIENTS = 5
_OUTCOMES = ("refuted", "undetermined", "proven")
_LIMITS = ("original", "who", "delivery", "revocation", "mbox", "law", "again")


def page(content: str, record: Record, voice: Voice) -> str:
    """A whole HTML file around a body, with the record inside."""
    block = f'<script type="application/json" id="citizen-inbox-record">{record_text(record)}</script>\n'
    return html_file(voice.say("report", "title"), content, voice, block)


def html_file(title: str, content: str, voice: Voice, block: str = "") -> str:
    """A whole HTML file around a body: no script, nothing loaded from anywhere. block: data to stand after it."""
    return (
        f'<!DOCTYPE html>\n<html lang="{voice.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_text(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{content}\n</main>\n"
        f"{block}</body>\n</html>\n"
    )


def body(record: Record, voice: Voice, *, full: bool = False) -> str:
    """The report: result, circumstances, the mails not proven (with `full`, or when they are few, all), the rest."""
    return "\n".join(_Body(record, voice).parts(full=full))


class _Body:
    """Puts the parts of one report together."""

    def __init__(self, record: Record, voice: Voice) -> None:
        self._record = record
        self._voice = voice
        self._mails: Sequence[Entry] = record["mails"]
        self._certificates = {name: f"C{number}" for number, name in enumerate(record["certificates"], start=1)}

    def parts(self, *, full: bool) -> Iterator[str]:
        everything = full or len(self._mails) <= FEW
        shown = [(number, mail) for number, mail in self._gravest_first() if everything or not _proven(mail)]
        yield f"<h1>{self._say('title')}</h1>"
        yield f'<p class="lead">{self._lead()}</p>'
        yield self._circumstances()
        yield from self._result({number for number, _ in shown})
        if shown:
            yield self._heading("details" if everything else "details-unproven")
        for number, mail in shown:
            yield from self._detail(number, mail)
        yield from self._explained([mail for _, mail in shown])
        yield from self._passed_over()
        yield from self._certificate_table()
        yield from self._key_table()
        yield self._heading("limits")
        yield "<ul>" + "".join(f"<li>{self._say(f'limit-{code}')}</li>" for code in _LIMITS) + "</ul>"

    def _gravest_first(self) -> list[tuple[int, Entry]]:
        """The mails with their numbers in the record, the contradicted before the others."""
        numbered = enumerate(self._mails, start=1)
        return sorted(numbered, key=lambda one: _OUTCOMES.index(one[1]["verdict"]["outcome"]))

    def _lead(self) -> str:
        if len(self._mails) == 1:
            verdict = self._mails[0]["verdict"]
            return f"{self._say('lead-one')} {self._badge(verdict)}"
        return self._say("lead", totals([mail["verdict"]["outcome"] for mail in self._mails]))

    def _circumstances(self) -> str:
        record = self._record
        keys = {"count": str(len(record["keys"])), "digest": _broken(record["keys_sha256"])}
        rows = [
            ("program", _text(f"{record['program']} {record['version']}")),
            ("made", self._instant(record["made_at"])),
            ("judged", self._instant(record["judged_at"])),
            ("network", self._say("network-none", {"count": str(record["answers"])})),
            ("key-list", self._say("key-list-of", keys)),
        ]
        if record["trusted_list"]:
            facts = {name: str(value) for name, value in record["trusted_list"].items()}
            rows.append(("trusted-list", self._say("trusted-list-of", facts)))
        return self._heading("circumstances") + self._facts(rows)

    def _result(self, detailed: set[int]) -> Iterator[str]:
        yield self._heading("result")
        yield self._table_head("number", "verdict", "mail", "file", widths=(6, 17, 40, 37))
        for number, mail in self._gravest_first():
            yield self._result_row(number, mail, linked=number in detailed)
        yield "</tbody></table>"

    def _result_row(self, number: int, mail: Entry, *, linked: bool) -> str:
        label = f'<a href="#m{number}">{number}</a>' if linked else str(number)
        about = f"<b>{self._subject(mail)}</b><br>{_text(mail['sender'])}<br>{self._when(mail)}"
        file = f'{self._place(mail)}<br><span class="digest">{_broken(mail["sha256"])}</span>'
        return (
            f'<tr><td class="number">{label}</td><td>{self._badge(mail["verdict"])}</td><td>{about}</td>'
            f"<td>{file}</td></tr>"
        )

    def _detail(self, number: int, mail: Entry) -> Iterator[str]:
        verdict = mail["verdict"]
        yield f'<h3><a name="m{number}" id="m{number}"></a>{number}. {self._subject(mail)}</h3>'
        yield f'<p class="verdict">{self._badge(verdict)} {_text(verdict["sentence"])}</p>'
        yield self._facts(list(self._mail_facts(mail)))
        yield from self._worth(mail)
        yield from self._checks(mail["findings"])

    def _mail_facts(self, mail: Entry) -> Iterator[tuple[str, str]]:
        certified = mail["certification"] or {}
        yield "file", self._place(mail)
        yield "digest", f'<span class="digest">{_broken(mail["sha256"])}</span>'
        yield "size", self._say("bytes", {"count": str(mail["size"])})
        yield "message-id", _text(mail["message_id"] or "–")
        yield "kind", _text(self._voice.say("mail", f"kind-{mail['kind']}"))
        yield "sender", _text(mail["sender"] or "–")
        if certified:
            yield "recipients", self._recipients(certified["recipients"])
            yield "provider", _text(certified["provider"])
        proven_time = certified and mail["verdict"]["outcome"] != "refuted"
        yield ("certified" if proven_time else "dated"), self._when(mail)
        signer = mail["signature"]["signer"]
        if signer:
            facts = {
                "digest": (mail["signature"]["digest"] or "?").upper(),
                "at": mail["signature"]["signing_time"] or "?",
                "certificate": self._certificates.get(signer["certificate_sha256"], "?"),
            }
            yield "signature", self._say("signature-of", facts)
        if mail["judged_with"]:
            yield "together-with", ", ".join(self._say(f"with-{name}") for name in mail["judged_with"])

    def _recipients(self, recipients: Sequence[Mapping[str, Any]]) -> str:
        shown = ", ".join(_text(one["address"]) for one in recipients[:_RECIPIENTS])
        more = len(recipients) - _RECIPIENTS
        return f"{shown} {self._say('and-more', {'count': str(more)})}" if more > 0 else shown

    def _worth(self, mail: Entry) -> Iterator[str]:
        """What the whole mail proves and what it does not, in the same words as on the page."""
        verdict, signer = mail["verdict"], mail["signature"]["signer"]
        facts = {
            "provider": str((mail["certification"] or {}).get("provider") or (signer or {}).get("subject") or "?"),
            "sender": mail["sender"],
            "at": mail["at"] or "?",
        }
        worth = of_message(mail["kind"], verdict["code"], verdict["outcome"])
        rows = [
            (label, "<br>".join(_text(self._voice.say("proof", key, facts)) for key in keys))
            for label, keys in (("proves", worth.proves), ("limits", worth.limits))
        ]
        yield self._facts(rows)
        if worth.law:
            yield f"<p>{self._of_proof(worth.law)}</p>"

    def _explained(self, mails: Sequence[Entry]) -> Iterator[str]:
        """What each check that was shown proves and what it does not, once for all mails."""
        found = {(one["axis"], one["code"], one["outcome"]): one for mail in mails for one in mail["findings"]}
        if not found:
            return
        yield self._heading("explained")
        yield self._table_head("check", "proves", "limits", widths=(20, 40, 40))
        for axis, code, outcome in sorted(found, key=_by_axis):
            proves, limits = explained(code, axis, outcome)
            yield (
                f'<tr><td>{self._say(f"outcome-{outcome}")}<br><span class="compared">{_text(code)}</span></td>'
                f"<td>{self._of_proof(proves)}</td><td>{self._of_proof(limits)}</td></tr>"
            )
        yield "</tbody></table>"

    def _of_proof(self, key: str) -> str:
        return _text(self._voice.say("proof", key))

    def _checks(self, findings: Sequence[Mapping[str, Any]]) -> Iterator[str]:
        if not findings:
            return
        yield f"<h4>{self._say('heading-checks')}</h4>"
        yield '<table class="checks" width="100%" cellspacing="0" cellpadding="3"><tbody>'
        for axis in Axis:
            found = [one for one in findings if one["axis"] == axis.value]
            if found:
                name = _text(self._voice.say("evidence", f"axis-{axis.value}"))
                yield f'<tr><th colspan="2" scope="rowgroup" class="axis" align="left">{name}</th></tr>'
            for one in found:
                mark = self._say(f"outcome-{one['outcome']}")
                values = " · ".join(f"{_text(key)} = {_text(value)}" for key, value in one["facts"].items() if value)
                compared = f"{_text(one['code'])}{': ' if values else ''}{values}"
                yield (
                    f'<tr><td width="10%"><span class="{one["outcome"]}">{mark}</span></td>'
                    f'<td width="90%">{_text(one["sentence"])}<br><span class="compared">{compared}</span></td></tr>'
                )
        yield "</tbody></table>"

    def _passed_over(self) -> Iterator[str]:
        passed = self._record["passed_over"]
        if not passed:
            return
        yield self._heading("passed-over")
        yield self._table_head("file", "why", widths=(60, 40))
        for one in passed:
            yield f"<tr><td>{self._place(one)}</td><td>{_text(one['why'])}</td></tr>"
        yield "</tbody></table>"

    def _certificate_table(self) -> Iterator[str]:
        if not self._certificates:
            return
        yield self._heading("certificates")
        yield self._table_head("number", "subject", "issuer", "validity", widths=(7, 38, 30, 25))
        for digest, label in self._certificates.items():
            one = self._record["certificates"][digest]
            serial = f"{self._say('serial')} {_broken(one['serial'] or '?')}"
            yield (
                f'<tr><td class="number">{label}</td><td>{_text(one["subject"] or "?")}<br>'
                f'<span class="digest">SHA-256 {_broken(digest)}</span></td>'
                f'<td>{_text(one["issuer"] or "?")}<br><span class="digest">{serial}</span></td>'
                f"<td>{self._span(one['valid_from'], one['valid_to'])}</td></tr>"
            )
        yield "</tbody></table>"

    def _key_table(self) -> Iterator[str]:
        yield self._heading("keys")
        yield self._table_head("authority", "key", "validity", widths=(38, 37, 25))
        for one in self._record["keys"]:
            yield (
                f"<tr><td>{_text(one['name'])}<br>{self._say('role-' + one['role'])}</td>"
                f'<td><span class="digest">{_broken(one["sha256"])}</span></td>'
                f"<td>{self._span(one['valid_from'], one['valid_to'])}</td></tr>"
            )
        yield "</tbody></table>"

    def _table_head(self, *codes: str, widths: Sequence[int]) -> str:
        cells = "".join(
            f'<th scope="col" align="left" width="{width}%">{self._say(code)}</th>'
            for code, width in zip(codes, widths, strict=True)
        )
        return f'<table width="100%" cellspacing="0" cellpadding="4"><thead><tr>{cells}</tr></thead><tbody>'

    def _facts(self, rows: Sequence[tuple[str, str]]) -> str:
        cells = "".join(
            f'<tr><th scope="row" align="left" width="22%">{self._say(label)}</th><td width="78%">{value}</td></tr>'
            for label, value in rows
        )
        return f'<table class="facts" width="100%" cellspacing="0" cellpadding="2"><tbody>{cells}</tbody></table>'

    def _badge(self, verdict: Mapping[str, str]) -> str:
        outcome = verdict["outcome"]
        mark = {"proven": "✓", "undetermined": "?", "refuted": "✗"}[outcome]
        word = _text(word_of(verdict["code"], outcome, self._voice))
        return f'<span class="{outcome}">{mark}&nbsp;{word}</span>'

    def _heading(self, code: str) -> str:
        return f"<h2>{self._say(f'heading-{code}')}</h2>"

    def _place(self, mail: Mapping[str, Any]) -> str:
        return _text(place(mail["file"], mail["message"] or 0, self._voice))

    def _subject(self, mail: Entry) -> str:
        return _text(mail["subject"]) or self._say("no-subject")

    def _when(self, mail: Entry) -> str:
        return self._instant(mail["at"]) if mail["at"] else "–"

    def _span(self, first: str | None, last: str | None) -> str:
        return self._say("from-to", {"from": (first or "?")[:10], "to": (last or "?")[:10]})

    def _instant(self, iso: str) -> str:
        return _text(self._voice.instant(datetime.fromisoformat(iso)))

    def _say(self, code: str, facts: Mapping[str, str] | None = None) -> str:
        return _text(self._voice.say("report", code, facts))


def _by_axis(check: tuple[str, str, str]) -> tuple[int, str, int]:
    """By question as on the page, then by code, the contradicted first."""
    axis, code, outcome = check
    return [one.value for one in Axis].index(axis), code, _OUTCOMES.index(outcome)


def _proven(mail: Entry) -> bool:
    return bool(mail["verdict"]["outcome"] == "proven")


def _text(untrusted: str) -> str:
    return html.escape(line(untrusted), quote=True)


def _broken(digest: str) -> str:
    """Hexadecimal digits in groups of eight, so that they break in narrow columns."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
