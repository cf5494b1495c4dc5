"""Cases 51 to 66 that need no composing: receipts of one sent message, in a mailbox that is synced and listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from evidence.mailroom import AT, RECIPIENT, SENDER, original, take_apart, transaction
from matrix.seeing import GOOD, verdict

from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import Provider, Receipt, receipt, write_mail
from citizen_inbox.usecases import browse, clock
from citizen_inbox.usecases.rows import SentRow

OWN = "INBOX.inviata"
LOST, FRIEND = "ignoto@pec-b.example", "ufficio@ordinaria.example"
VIRUS = (("X-VerificaSicurezza", "errore"),)
TWENTY_FOUR = "5.4.1 - GESTORE A - il messaggio non è stato consegnato nelle prime ventiquattro ore dal suo invio"
TWELVE = "4.4.1 - GESTORE A - il messaggio non è stato consegnato nelle prime dodici ore"
ONE = transaction(recipients=((RECIPIENT, True),))


class Office:
    """What the providers write about one message."""

    def __init__(self, sender_provider, recipient_provider, what=ONE) -> None:
        self.own, self.other, self.what = sender_provider, recipient_provider, what
        self._count = 0

    def copy(self) -> bytes:
        """What the person sent."""
        people = tuple(address for address, _ in self.what.recipients)
        text = "Buongiorno,\nchiedo copia degli atti.\n"
        return write_mail(SENDER, people, self.what.subject, text, AT, self.what.msgid)

    def write(self, what: Receipt, hours: float, *, own: bool = True) -> bytes:
        provider = self.own if own else self.other
        self._count += 1
        late = replace(self.what, at=AT + timedelta(hours=hours))
        return receipt(provider, late, what, f"ricevuta.{self._count}@{provider.domain}")

    def accepted(self) -> bytes:
        return self.write(Receipt("accettazione"), 0)

    def delivered(self, to: str = RECIPIENT, hours: float = 0.1, kind: str = "completa") -> bytes:
        enclosed = original(self.what) if kind == "completa" else b""
        what = Receipt("avvenuta-consegna", delivered_to=to, original=enclosed, receipt_type=kind)
        return self.write(what, hours, own=False)

    def late(self, detail: str, hours: float) -> bytes:
        return self.write(Receipt("preavviso-errore-consegna", "altro", RECIPIENT, detail), hours)


@pytest.fixture
def office(provider_a, provider_b) -> Office:
    return Office(provider_a, provider_b)


@pytest.fixture
def followed(taken_in, monkeypatch) -> Callable[..., SentRow]:
    """The one sent message of a mailbox with these receipts."""

    def follow(copy: bytes, *receipts: bytes, at: datetime = AT + timedelta(hours=25)) -> SentRow:
        inbox = taken_in({"INBOX": list(receipts), OWN: [copy]}, SENDER)
        monkeypatch.setattr(clock, "now", lambda: at)
        (row,) = browse.sent(inbox)
        return row

    return follow


def states(row: SentRow) -> dict[str, str]:
    return {found.address: found.state for found in row.recipients}


def test_case_51_accepted_then_delivered(followed, office):
    row = followed(office.copy(), office.accepted(), office.delivered())
    assert row.state == "delivered"
    assert row.recipients[0].at == AT + timedelta(hours=0.1)


def test_case_52_delivery_seen_first(followed, office):
    row = followed(office.copy(), office.delivered(), office.accepted())
    assert (row.state, states(row)) == ("delivered", {RECIPIENT: "delivered"})
    assert len(row.receipts) == 2


def test_case_53_three_recipients_three_fates(followed, provider_a, provider_b):
    what = transaction(recipients=((RECIPIENT, True), (LOST, True), (FRIEND, False)))
    office = Office(provider_a, provider_b, what)
    failed = Receipt("errore-consegna", "no-dest", LOST, "5.1.1 - GESTORE B S.p.A. - indirizzo non valido")
    row = followed(office.copy(), office.accepted(), office.delivered(), office.write(failed, 0.1, own=False))
    assert states(row) == {RECIPIENT: "delivered", LOST: "failed", FRIEND: "ordinary-mail"}
    assert row.state == "partly-delivered"


def test_case_54_warning_then_delivery(followed, office):
    row = followed(office.copy(), office.accepted(), office.late(TWELVE, 12), office.delivered(hours=14))
    assert row.state == "delivered"
    assert "delivery-warning" in {line.kind.value for line in row.receipts}


@pytest.mark.parametrize("twelve", [True, False])
def test_case_55_final_warning(followed, office, twelve):
    warnings = [office.late(TWELVE, 12)] if twelve else []
    row = followed(office.copy(), office.accepted(), *warnings, office.late(TWENTY_FOUR, 24))
    assert states(row) == {RECIPIENT: "timed-out"}


@pytest.mark.parametrize(("hours", "state"), [(11, "delayed"), (23, "timed-out")])
def test_case_56_warning_without_words(followed, office, hours, state):
    at = AT + timedelta(hours=hours, minutes=5)
    row = followed(office.copy(), office.accepted(), office.late("", hours), at=at)
    assert states(row) == {RECIPIENT: state}


def test_case_57_final_warning_then_late_delivery(followed, office):
    receipts = (office.accepted(), office.late(TWENTY_FOUR, 24), office.delivered(hours=30))
    row = followed(office.copy(), *receipts, at=AT + timedelta(hours=31))
    assert states(row) == {RECIPIENT: "conflict-delivered"}
    assert row.recipients[0].detail == TWENTY_FOUR
    assert len(row.receipts) == 3


def test_case_58_not_accepted_for_a_virus(followed, office):
    detail = "5.7.1 - GESTORE A - presenza di un virus nel messaggio"
    refused = office.write(Receipt("non-accettazione", "virus", error_detail=detail, extra_headers=VIRUS), 0)
    row = followed(office.copy(), refused)
    assert row.state == "not-accepted"
    assert row.recipients[0].detail == detail


def test_case_59_failed_for_a_virus(followed, office):
    detail = "5.5.1, GESTORE A, presenza di un virus nel messaggio"
    failed = office.write(Receipt("errore-consegna", "virus", RECIPIENT, detail, extra_headers=VIRUS), 0.1)
    row = followed(office.copy(), office.accepted(), failed)
    assert (row.state, states(row)) == ("failed", {RECIPIENT: "failed-virus"})


def test_case_60_receipt_for_somebody_elses_message(taken_in, office, provider_a, provider_b):
    foreign = transaction(
        identifier="opec9@pec-a.example", msgid="<altro@pec-a.example>", recipients=((RECIPIENT, True),)
    )
    other = Office(provider_a, provider_b, foreign)
    rows = browse.sent(taken_in({"INBOX": [office.accepted(), other.delivered()], OWN: [office.copy()]}, SENDER))
    mine = next(row for row in rows if row.id is not None and row.subject == office.what.subject and row.receipts)
    assert states(mine)[RECIPIENT] != "delivered"
    assert [line.kind.value for line in mine.receipts] == ["acceptance"]
    assert any(row.id is None for row in rows)


def test_case_61_unknown_authority_against_altered(followed, office, see):
    """Of two deliveries the unanchored one counts and says so, the altered one does not, whichever comes first."""
    mail = take_apart(office.delivered(hours=0.05))
    altered = replace(mail, content=mail.content.replace(b"messaggio", b"messagg1o", 1)).build()
    assert verdict(see(altered)).value == "ALTERED"
    unanchored = take_apart(office.delivered()).signed_by(stranger().identity).build()
    assert verdict(see(unanchored)).value == "INTACT_UNANCHORED"
    row = followed(office.copy(), office.accepted(), altered, unanchored)
    assert states(row) == {RECIPIENT: "delivered"}
    assert row.recipients[0].at == AT + timedelta(hours=0.1)
    assert sorted((line.judgement, line.counted) for line in row.receipts) == [
        ("counted", True),
        ("counted-unanchored", True),
        ("proof-does-not-hold", False),
    ]


def stranger() -> Provider:
    """GESTORE B by an authority that this program does not know."""
    return Provider(
        "pec-b.example", "GESTORE B S.p.A.", Authority("Altra").provider("pec-b.example", "GESTORE B S.p.A.")
    )


def test_case_65_the_same_delivery_in_two_folders(taken_in, office):
    delivered = office.delivered()
    folders = {"INBOX": [office.accepted(), delivered], "INBOX.Ricevute": [delivered], OWN: [office.copy()]}
    (row,) = browse.sent(taken_in(folders, SENDER))
    assert [line.kind.value for line in row.receipts] == ["acceptance", "delivery"]


def test_case_66_short_receipt_for_a_copy_is_normal(followed, office, see):
    """A recipient in Cc gets the short form even when the complete one was asked for (RFC 6109 3.3.2)."""
    short = office.delivered(kind="sintetica")
    assert verdict(see(short)) is GOOD
    row = followed(office.copy(), office.accepted(), short)
    assert row.state == "delivered"
    assert [line.receipt_type for line in row.receipts] == ["", "sintetica"]
