"""Forged, replayed and mismatched receipts move nothing; genuine ones are matched. Through store and use cases."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from citizen_inbox.demo.authority import Authority, Identity, sign
from citizen_inbox.demo.letters.receipts import brief_copy
from citizen_inbox.demo.postman import Provider, Receipt, Transaction, carried, receipt, transport, write_mail
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.mail.message import parse_message
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.reader import Job, read_mail
from citizen_inbox.usecases.rows import ReceiptLine, SentRow
from citizen_inbox.usecases.sent import sent

AT = datetime(2026, 11, 20, 10, 15, tzinfo=timezone(timedelta(hours=1)))
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
FILE = ("istanza.pdf", "application/pdf", bytes(range(256)) * 20)
TYPES = {
    "acceptance": "accettazione",
    "delivery": "avvenuta-consegna",
    "non-delivery": "errore-consegna",
    "delivery-warning": "preavviso-errore-consegna",
}


@dataclass(frozen=True)
class World:
    """One message on its way from a mailbox at `own` to one at `other`, and who forges."""

    number: int
    own: Provider
    other: Provider
    liar: Identity
    elsewhere: Provider
    expired: dict[str, Identity]

    @property
    def owner(self) -> str:
        return f"mario.{self.number}@{self.own.domain}"

    @property
    def recipient(self) -> str:
        return f"protocollo@{self.other.domain}"

    @property
    def about(self) -> Transaction:
        return Transaction(
            self.owner, ((self.recipient, True), ("giulia@posta.example", False)), "Istanza", AT,
            f"opec{self.number}.1@{self.own.domain}", f"<c0ffee-{self.number}@client.example>",
        )  # fmt: skip

    def mail(self, text: str = "Chiedo copia degli atti.", **changes: object) -> bytes:
        fields = {"attachments": (FILE,), **changes}
        return write_mail(
            self.owner, (self.recipient, "giulia@posta.example"), "Istanza", text, AT, self.about.msgid, **fields
        )

    def signer(self, kind: str) -> Provider:
        return self.own if kind in {"acceptance", "delivery-warning"} else self.other

    def receipt(self, kind: str, what: Transaction | None = None, by: Provider | None = None, **more: object) -> bytes:
        """A receipt of this kind, genuine when nothing is changed."""
        what = what or replace(self.about, at=AT + timedelta(minutes=kind != "acceptance"))
        said: dict[str, object] = {"type": TYPES[kind]}
        if kind != "acceptance":
            said["delivered_to"] = self.recipient
        if kind == "delivery":
            said |= {"original": carried(self.mail(), what.identifier), "receipt_type": "completa"}
        if kind == "non-delivery":
            said |= {"error": "no-dest", "error_detail": "5.1.1 - indirizzo non valido"}
        if kind == "delivery-warning":
            said |= {"error": "altro", "error_detail": "5.4.1 - ventiquattro ore"}
        by = by or self.signer(kind)
        return receipt(by, what, Receipt(**{**said, **more}), f"ricevuta.{kind}.{self.number}@{by.domain}")


Trick = Callable[[World, str], bytes]


def cut(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """A signed mail before, within and after its signed content."""
    content = parse_message(raw).root.children[0]
    return raw[: content.start], raw[content.start : content.end], raw[content.end :]


def resigned(raw: bytes, identity: Identity, digest: str = "sha256", at: datetime = AT) -> bytes:
    """The same content under another signature."""
    before, content, after = cut(raw)
    head, _, rest = after.partition(b"\r\n\r\n")
    p7s = base64.encodebytes(sign(content, identity, at, digest)).replace(b"\n", b"\r\n").strip()
    return before + content + head + b"\r\n\r\n" + p7s + rest[rest.index(b"\r\n--") :]


def header(raw: bytes, name: bytes, line: bytes) -> bytes:
    """The mail with one outer field replaced, or put in front."""
    head, _, body = raw.partition(b"\r\n\r\n")
    kept = [one for one in head.split(b"\r\n") if not one.lower().startswith(name.lower() + b":")]
    return b"\r\n".join([line, *kept]) + b"\r\n\r\n" + body


def altered(world: World, kind: str) -> bytes:
    before, content, after = cut(world.receipt(kind))
    return before + content.replace(b"Content-Type: text/plain", b"Content-type: text/plain", 1) + after


def unsigned(world: World, kind: str) -> bytes:
    before, content, _ = cut(world.receipt(kind))
    head = before[: before.index(b"Content-Type: multipart/signed")]
    return head + content


def borrowed(world: World, kind: str) -> bytes:
    before, content, _ = cut(world.receipt(kind))
    return before + content + cut(world.receipt(kind, replace(world.about, subject="Altro")))[2]


def self_made(world: World, kind: str) -> bytes:
    return resigned(world.receipt(kind), world.liar)


def other_authority(world: World, kind: str) -> bytes:
    return world.receipt(kind, by=world.elsewhere)


def other_key(world: World, kind: str) -> bytes:
    wrong = world.other if world.signer(kind) is world.own else world.own
    return resigned(world.receipt(kind), wrong.identity)


def expired(world: World, kind: str) -> bytes:
    return resigned(world.receipt(kind), world.expired[world.signer(kind).domain])


def weak(world: World, kind: str) -> bytes:
    return resigned(world.receipt(kind), world.signer(kind).identity, "md5")


def of_somebody(world: World, kind: str) -> bytes:
    return world.receipt(kind, replace(world.about, sender=f"altra@{world.own.domain}"))


def replayed(world: World, kind: str) -> bytes:
    elsewhere = replace(world.about, msgid="<altro@client.example>", identifier=f"opec.x@{world.own.domain}")
    return header(
        world.receipt(kind, elsewhere), b"X-Riferimento-Message-ID",
        b"X-Riferimento-Message-ID: " + world.about.msgid.encode(),
    )  # fmt: skip


def other_identifier(world: World, kind: str) -> bytes:
    late = AT + timedelta(minutes=2)
    return world.receipt(kind, replace(world.about, identifier=f"opec.9@{world.own.domain}", at=late))


def other_message(world: World, kind: str) -> bytes:
    late = AT + timedelta(minutes=2)
    return world.receipt(kind, replace(world.about, msgid="<altro@client.example>", at=late))


def other_subject(world: World, kind: str) -> bytes:
    return world.receipt(kind, replace(world.about, subject="Altra istanza", at=AT + timedelta(minutes=2)))


def out_of_time(world: World, kind: str) -> bytes:
    minutes = 6 if kind == "acceptance" else -6
    return world.receipt(kind, replace(world.about, at=AT + timedelta(minutes=minutes)))


def other_address(world: World, kind: str) -> bytes:
    return world.receipt(kind, delivered_to="estranea@pec-z.example")


def repeated(world: World, kind: str) -> bytes:
    return header(world.receipt(kind), b"Message-ID", b"Message-ID: <copia@pec-z.example>")


def mistitled(world: World, kind: str) -> bytes:
    other = b"non-accettazione" if kind == "acceptance" else b"accettazione"
    return header(world.receipt(kind), b"X-Ricevuta", b"X-Ricevuta: " + other)


def two_kinds(world: World, kind: str) -> bytes:
    return b"X-Ricevuta: avvenuta-consegna\r\n" + world.receipt(kind)


def wrong_from(world: World, kind: str) -> bytes:
    return header(world.receipt(kind), b"From", b"From: posta-certificata@pec-z.example")


def enclosed(world: World, kind: str) -> bytes:
    letter = replace(world.about, sender="tizio@pec-z.example", recipients=((world.owner, True),))
    return transport(world.other, letter, world.receipt(kind))


def foreign(world: World, kind: str) -> bytes:
    wrong = world.other if world.signer(kind) is world.own else world.own
    late = replace(world.about, at=AT + timedelta(minutes=3))
    return world.receipt(kind, late, by=wrong)


def other_content(world: World, kind: str) -> bytes:
    original = carried(world.mail("Chiedo tutt'altro."), world.about.identifier)
    return world.receipt(kind, replace(world.about, at=AT + timedelta(minutes=3)), original=original)


def unknown(world: World, kind: str) -> bytes:
    late = AT + timedelta(minutes=2)
    elsewhere = replace(world.about, msgid="<ignoto@client.example>", identifier="opec.u@x.example", at=late)
    return world.receipt(kind, elsewhere)


EVERY = frozenset(TYPES)
LATER = EVERY - {"acceptance"}
PROOF = "proof-does-not-hold"
TRICKS: tuple[tuple[Trick, frozenset[str], str], ...] = (
    (altered, EVERY, PROOF),
    (unsigned, EVERY, PROOF),
    (borrowed, EVERY, PROOF),
    (self_made, EVERY, PROOF),
    (other_authority, EVERY, "authority-not-recognised"),
    (other_key, EVERY, PROOF),
    (expired, EVERY, PROOF),
    (weak, EVERY, PROOF),
    (of_somebody, EVERY, "somebody-elses"),
    (replayed, EVERY, "replayed"),
    (other_identifier, EVERY, "contradicts-acceptance"),
    (other_message, EVERY, "contradicts-acceptance"),
    (other_subject, EVERY, "contradicts-acceptance"),
    (out_of_time, LATER, "before-acceptance"),
    (out_of_time, EVERY - LATER, "contradicts-acceptance"),
    (other_address, EVERY, "not-for-recipient"),
    (repeated, EVERY, "duplicate"),
    (mistitled, EVERY, PROOF),
    (two_kinds, EVERY, ""),
    (wrong_from, EVERY, PROOF),
    (enclosed, EVERY, ""),
    (foreign, EVERY - {"non-delivery"}, "wrong-provider"),
    (other_content, frozenset({"delivery"}), "content-differs"),
    (unknown, LATER, "unknown-message"),
)
"""What is done, to which kinds, and the judgement that says so ("" where it is no receipt at all)."""
CASES = [(trick, kind, turn, why) for trick, kinds, why in TRICKS for kind in sorted(kinds) for turn in (0, 1)]


@dataclass(frozen=True)
class Judged:
    """One case: the row of the message with the forgery, all rows of the mailbox, and the row without it."""

    mine: SentRow
    rows: tuple[SentRow, ...]
    before: SentRow
    forged: ReceiptLine | None


def keep(inbox: Inbox, anchors: str, account: int, owner: str, raw: bytes, *, fetched: bool = True) -> int:
    """Read a mail and keep it; inside `writing`."""
    record = read_mail(Job(raw, anchors, NOW, owner, NOW if fetched else None))
    return inbox.records.save(account, record)


def new_account(inbox: Inbox, owner: str) -> int:
    """A mailbox without a server; inside `writing`."""
    sql = "INSERT INTO account (address, username, host, port) VALUES (?, ?, 'h', 993)"
    return int(inbox.records.connection.execute(sql, (owner, owner)).lastrowid)


@pytest.fixture(scope="module")
def open_box(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Inbox]:
    place = places_under(Path(tmp_path_factory.mktemp("receipts")))
    with open_inbox(Profile(place, authority.anchors_toml(), SessionSecrets(), worker=False)) as inbox:
        yield inbox


@pytest.fixture(scope="module")
def world(provider_a: Provider, provider_b: Provider, authority: Authority) -> Callable[[int, int], World]:
    other = Authority("Altra")
    liar = authority_of_nobody(provider_a)
    elsewhere = Provider("pec-z.example", "GESTORE Z S.p.A.", other.provider("pec-z.example", "GESTORE Z S.p.A."))
    old = datetime(2019, 1, 1, tzinfo=UTC)
    expired = {
        one.domain: authority.provider(one.domain, one.name, old, old + timedelta(days=700))
        for one in (provider_a, provider_b)
    }
    pair = (provider_a, provider_b)

    def make(number: int, turn: int) -> World:
        return World(number, pair[turn], pair[1 - turn], liar, elsewhere, expired)

    return make


def authority_of_nobody(provider: Provider) -> Identity:
    """A key that certifies itself under the provider's name."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    from citizen_inbox.demo.authority import new_key

    key, real = new_key(), provider.identity.certificate
    made = (
        x509.CertificateBuilder().subject_name(real.subject).issuer_name(real.subject).public_key(key.public_key())
        .serial_number(7).not_valid_before(datetime(2024, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2030, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.RFC822Name(provider.address)]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    return Identity(key, made, ())


@pytest.fixture(scope="module")
def forged(open_box: Inbox, authority: Authority, world: Callable[[int, int], World]) -> list[Judged]:
    anchors = authority.anchors_toml()
    worlds = [world(number, turn) for number, (_, _, turn, _) in enumerate(CASES)]
    with open_box.records.writing():
        accounts = [new_account(open_box, one.owner) for one in worlds]
        for one, account, (_, kind, _, _) in zip(worlds, accounts, CASES, strict=True):
            for raw in dict.fromkeys([one.mail(), *map(one.receipt, ("acceptance", "delivery", kind))]):
                keep(open_box, anchors, account, one.owner, raw)
    before = {row.account: row for row in sent(open_box)}
    with open_box.records.writing():
        marks = [
            keep(open_box, anchors, account, one.owner, trick(one, kind), fetched=number % 2 == 0)
            for number, (one, account, (trick, kind, _, _)) in enumerate(zip(worlds, accounts, CASES, strict=True))
        ]
    rows: dict[str, list[SentRow]] = {}
    for row in sent(open_box):
        rows.setdefault(row.account, []).append(row)
    return [
        Judged(
            mine=next(row for row in rows[owner] if row.id is not None),
            rows=tuple(rows[owner]),
            before=before[owner],
            forged=next((line for row in rows[owner] for line in row.receipts if line.id == mark), None),
        )
        for owner, mark in zip([one.owner for one in worlds], marks, strict=True)
    ]


@pytest.fixture(autouse=True)
def at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def test_there_are_enough_tricks():
    assert len({trick for trick, *_ in TRICKS}) >= 15
    assert len(CASES) >= 120


@pytest.mark.parametrize("number", range(len(CASES)), ids=[f"{c[0].__name__}-{c[1]}-{c[2]}" for c in CASES])
def test_no_forged_receipt_counts(forged: list[Judged], number: int) -> None:
    found, why = forged[number], CASES[number][3]
    if why:
        assert found.forged is not None
        assert (found.forged.judgement, found.forged.counted) == (why, False)
    else:
        assert found.forged is None
    assert (found.mine.state, found.mine.recipients) == (found.before.state, found.before.recipients)
    assert all(row is found.mine or row.state == "unmatched" for row in found.rows)
    assert sum(line.counted for line in found.mine.receipts) == len(found.before.receipts)


def test_the_score(forged: list[Judged]) -> None:
    assert sum(one.forged.counted for one in forged if one.forged) == 0
    assert len(Counter(one.forged.judgement for one in forged if one.forged)) >= 10


def forms(world: World) -> tuple[tuple[str, Callable[[], bytes]], ...]:
    """Every receipt that may come about a message, and what comes of the comparison with the copy."""
    about = world.about
    later = replace(about, at=AT + timedelta(minutes=1))
    soon = replace(about, at=AT - timedelta(minutes=5))
    complete = carried(world.mail(), about.identifier)
    brief = brief_copy(world.mail(), about.identifier)
    bare = replace(about, msgid="")
    return (
        ("", lambda: world.receipt("acceptance")),
        ("agrees", lambda: world.receipt("delivery")),
        ("agrees", lambda: world.receipt("delivery", soon)),
        ("agrees", lambda: world.receipt("delivery", later, original=brief, receipt_type="breve")),
        ("", lambda: world.receipt("delivery", later, original=b"", receipt_type="sintetica")),
        ("agrees", lambda: world.receipt("delivery", replace(later, msgid=about.msgid.strip("<>")), original=complete)),
        ("", lambda: world.receipt("non-delivery", later)),
        ("", lambda: world.receipt("non-delivery", later, error="virus", error_detail="5.5.1, virus")),
        ("", lambda: world.receipt("delivery-warning", replace(about, at=AT + timedelta(hours=12)))),
        ("", lambda: world.receipt("delivery-warning", replace(about, at=AT + timedelta(hours=24)))),
        ("", lambda: world.receipt("non-delivery", bare)),
    )


def test_every_genuine_receipt_is_matched(open_box: Inbox, authority: Authority, world: Callable[[int, int], World]):
    kept: list[tuple[str, str, int]] = []
    with open_box.records.writing():
        for number in range(500, 720):
            one = world(number, number % 2)
            content, make = forms(one)[number % 11]
            account = new_account(open_box, one.owner)
            mails = dict.fromkeys([one.mail(), one.receipt("acceptance"), make()])
            ids = [keep(open_box, authority.anchors_toml(), account, one.owner, mail) for mail in mails]
            kept.append((one.owner, content, ids[-1]))
    rows = {row.account: row for row in sent(open_box)}
    for owner, content, number in kept:
        row = rows[owner]
        line = next(line for line in row.receipts if line.id == number)
        assert (line.judgement, line.content, row.id is not None) == ("counted", content, True)
    assert len(kept) >= 200
