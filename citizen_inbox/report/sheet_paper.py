"""A notice's page in; a sheet of one or two A4 pages about it, for a browser or for paper, out.

The same fixed sentences as on the screen, with their law and their source; every text of a stranger is escaped.
"""

from __future__ import annotations

import hashlib
import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path

from citizen_inbox import __version__
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.calendar import local
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.payments import SCANNED
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.report.forms import word_of
from citizen_inbox.report.lines import line
from citizen_inbox.report.offers import Offer, offers
from citizen_inbox.report.page import html_file
from citizen_inbox.report.payment_words import cautions, paid_words, payment_rows, today_words
from citizen_inbox.report.sheet import law, sentence, source
from citizen_inbox.report.writers import writer_sentence
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.reports import SUFFIXES, Paper, PrintReport, write_report
from citizen_inbox.usecases.rows import NoticePage

_MARKS = {Outcome.PROVEN: "✓", Outcome.UNDETERMINED: "?", Outcome.REFUTED: "✗"}
_IDENTITY = ("iun", "act", "act_date", "protocol", "roll_bill", "plate", "tax_year", "case", "invoice")
"""What an office knows its act by."""


def save_sheet(page: NoticePage, path: Path, print_report: PrintReport, voice: Voice, at: datetime) -> None:
    """Write the sheet whole or not at all, over what bears that name. at: this instant, aware.

    Failures "report-form" for another kind of file, "report-no-paper", "disk-error" (fact path).
    """
    if path.suffix.lower() not in SUFFIXES:
        raise Failure("report-form", path=str(path))
    paper = sheet_paper(page, voice, at)

    def write(made: Path) -> None:
        if path.suffix.lower() == ".html":
            foot = f'<p class="small">{_text(paper.header)}</p>'
            made.write_text(html_file(paper.title, f"{paper.html}\n{foot}", voice), encoding="utf-8")
        else:
            print_report(paper, made)

    write_report(path, write, replace=True)


def sheet_paper(page: NoticePage, voice: Voice, at: datetime) -> Paper:
    """What is to be printed. at: this instant, aware: the day that the dates are seen from."""
    made = local(at)
    return Paper(
        html="\n".join(_Sheet(page, voice, made.date()).parts()),
        title=voice.say("sheet", "paper-title"),
        header=voice.say("report", "header", {"version": __version__, "made": made.isoformat(timespec="minutes")}),
        footer=voice.say("report", "page", {"page": "{page}", "pages": "{pages}"}),
    )


def sheet_name(page: NoticePage, voice: Voice) -> str:
    """A name for the file: the word "sheet", the day and the IUN or the number of the act; not yet a safe one."""
    notice = page.reading.notice
    told = notice.references if notice else {}
    known = next((told[name] for name in ("iun", "act", "roll_bill", "protocol") if told.get(name)), "")
    parts = (voice.say("sheet", "paper-name"), page.reading.delivered_at.date().isoformat(), known)
    return "-".join(part.replace("/", "_") for part in parts if part) + ".pdf"


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Puts the parts of one sheet together."""

    page: NoticePage
    voice: Voice
    today: date

    def parts(self) -> Iterator[str]:
        title = f"<h1>{_text(self.page.row.title or self.page.reading.subject)}</h1>"
        if self.page.reading.evidence.verdict.outcome is Outcome.REFUTED:
            yield from (f'<p class="lead">{self._verdict()}</p>', title)  # nobody should read the title before it
        else:
            yield from (title, f'<p class="lead">{_text(self._origin())}</p>', f"<p>{self._verdict()}</p>")
        if self.page.reading.sheet:
            yield self._heading("sheet", "title")
            yield _table(self._answers())
        yield from self._dates()
        yield from self._payments()
        yield self._heading("sheet", "paper-mail")
        yield _table(self._mail(), facts=True)
        yield f'<p class="small">{self._say("sheet", "paper-keep")} {self._say("sheet", "not-advice")}</p>'

    def _say(self, room: str, code: str) -> str:
        return _text(self.voice.say(room, code))

    def _heading(self, room: str, code: str) -> str:
        return f"<h2>{self._say(room, code)}</h2>"

    def _origin(self) -> str:
        notice, writer = self.page.reading.notice, self.page.row.writer
        named = (writer.name if writer else "") or (notice.authority if notice else "") or self.page.reading.sender
        if writer is not None and writer.standing == "lookalike":
            named = self.page.reading.sender
        kind = self.voice.say("notices", f"kind-{notice.kind}") if notice else ""
        return " · ".join(part for part in (named, kind) if part)

    def _verdict(self) -> str:
        verdict = self.page.reading.evidence.verdict
        word = _text(word_of(verdict.code.value, verdict.outcome.value, self.voice))
        told = _text(self.voice.verdict(verdict.code.value, verdict.outcome, dict(verdict.facts)))
        return f'<span class="{verdict.outcome.value}">{_MARKS[verdict.outcome]}&nbsp;{word}.</span> {told}'

    def _answers(self) -> Iterator[tuple[str, str]]:
        """Each question with its answers, the law and the source small below."""
        reading = self.page.reading
        for question, found in groupby(reading.sheet, key=lambda one: one.question):
            said = []
            for one in found:
                rests_on = (law(one, self.voice), source(one.spot, reading.documents, self.voice))
                small = " · ".join(_text(told) for told in rests_on if told)
                answer = _text(sentence(one, self.voice))
                said.append(f'{answer}<br><span class="small">{small}</span>' if small else answer)
            yield self._say("sheet", f"question-{question}"), "<br>".join(said)

    def _dates(self) -> Iterator[str]:
        deadlines = self.page.reading.deadlines
        if not deadlines:
            return
        yield self._heading("commands", "what-to-do")
        yield _table((_text(self.voice.day(one.due)), self._duty(one)) for one in deadlines)
        steps = (self.voice.say("deadlines", step.code, step.facts) for one in deadlines for step in one.missing)
        missing = dict.fromkeys(steps)
        if missing:
            yield f"<p><b>{self._say('commands', 'not-known')}</b></p>"
            yield "<ul>" + "".join(f"<li>{_text(one)}</li>" for one in missing) + "</ul>"

    def _duty(self, found: Deadline) -> str:
        what = self.voice.say("deadlines", f"what-{found.what}")
        if found.amount_cents is not None:
            what += f": {self.voice.euro(found.amount_cents)}"
        notes = [self.voice.say("commands", "presumed")] if found.presumed else []
        if found.prudent != found.due:
            notes.append(self.voice.say("commands", "prudent", {"day": self.voice.day(found.prudent)}))
        if found.likely is not None:
            notes.append(self.voice.say("commands", "likely", {"day": self.voice.day(found.likely)}))
        flagged = f" <b>({_text('; '.join(notes))})</b>" if notes else ""
        sure = self.voice.say("deadlines", f"short-{found.confidence.value}")
        law_ = _text("; ".join(part for part in (found.article, sure) if part))
        return f'{_text(what)}{flagged}<br><span class="small">{law_}</span>'

    def _payments(self) -> Iterator[str]:
        page = self.page
        if not page.reading.payments:
            return
        yield self._heading("commands", "payments")
        if page.reading.evidence.verdict.outcome is Outcome.REFUTED:
            yield f'<p class="refuted">✗ {self._say("sheet", "paper-refuted")}</p>'
            return
        found = offers(page.reading.payments, page.reading.notice, page.paid, page.payees, self.today)
        for offer in found:
            yield from self._payment(offer)
        if any(not offer.payment.refuted and offer.paid is None for offer in found):
            yield from (f"<p>{_text(one)}</p>" for one in cautions(page.reading.notice, self.voice))

    def _payment(self, offer: Offer) -> Iterator[str]:
        if offer.payment.refuted:
            why = [one for one in offer.payment.findings if one.outcome is Outcome.REFUTED]
            told = " ".join(_text(self.voice.finding("payments", one)) for one in why)
            yield f'<p><span class="refuted">✗ {self._say("sheet", "paper-refuted-one")}</span> {told}</p>'
            return
        cents = offer.payment.amount_cents
        words: tuple[str, ...] = (
            self.voice.euro(cents) if cents is not None else "",
            today_words(offer.word, self.voice),
        )
        if offer.paid is not None:
            words += (f"✓ {paid_words(offer.paid, self.voice)}",)
        yield f"<h3>{_text(' · '.join(word for word in words if word))}</h3>"
        for mark in (one for one in offer.payment.findings if one.code == SCANNED):
            yield f"<p><b>? {_text(self.voice.finding('payments', mark))}</b></p>"
        rows = payment_rows(offer.payment, offer.part, offer.payee, self.voice)
        yield _table(((_text(name), _text(value)) for name, value in rows), facts=True)

    def _mail(self) -> Iterator[tuple[str, str]]:
        reading, notice = self.page.reading, self.page.reading.notice
        certified = reading.envelope.kind is not EnvelopeKind.ORDINARY
        proven = certified and reading.evidence.verdict.outcome is not Outcome.REFUTED
        sender = [reading.sender]
        if self.page.row.writer is not None:
            sender.append(writer_sentence(self.page.row.writer, self.voice))
        rows = [
            (self.voice.say("report", "sender"), "<br>".join(map(_text, sender))),
            (self.voice.say("report", "subject"), _text(reading.subject)),
            (
                self.voice.say("commands", "delivered" if proven else "dated"),
                _text(self.voice.instant(reading.delivered_at)),
            ),
        ]
        told = notice.references if notice else {}
        rows += [
            (self.voice.say("notices", f"reference-{name}"), _text(told[name])) for name in _IDENTITY if told.get(name)
        ]
        digest = hashlib.sha256(reading.message.raw).hexdigest()
        rows.append((self.voice.say("report", "digest"), f'<span class="digest">{_broken(digest)}</span>'))
        yield from ((_text(name), value) for name, value in rows if value)


def _table(rows: Iterable[tuple[str, str]], *, facts: bool = False) -> str:
    """Names and values, both HTML already."""
    cells = "".join(
        f'<tr><th scope="row" align="left" width="22%">{name}</th><td width="78%">{value}</td></tr>'
        for name, value in rows
    )
    kind = "facts" if facts else "answers"
    return f'<table class="{kind}" width="100%" cellspacing="0" cellpadding="3"><tbody>{cells}</tbody></table>'


def _text(untrusted: str) -> str:
    return html.escape(line(untrusted), quote=True)


def _broken(digest: str) -> str:
    """Hexadecimal digits in groups of eight, so that they break in narrow columns."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
