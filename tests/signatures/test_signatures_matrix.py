"""Every way to sign, times everything that may be wrong: nothing bad is plainly valid, nothing good is accused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
import signed_pdf
from cryptography import x509
from lxml import etree
from signroom import (
    FROM,
    NOW,
    SIGNED,
    STAMPED,
    WITHDRAWN,
    Room,
    Wanted,
    cades,
    manifest,
    package,
    past,
    xades,
)

from citizen_inbox.demo.authority import Revoked
from citizen_inbox.documents.document import Document, identify
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.signatures.model import Circumstances
from citizen_inbox.signatures.registry import judge_documents

CONTENT = b"Il Comune chiede 100 euro.\n"
XML = b"<Fattura><Importo>100</Importo></Fattura>"
EXPIRED_TO = datetime(2026, 6, 1, tzinfo=UTC)
Files = dict[str, bytes]


@dataclass(frozen=True)
class Case:
    """One thing to be wrong, or right, with a signature."""

    name: str
    wanted: Callable[[Room], Wanted]
    expected: str
    sub: str = ""
    around: Callable[[Room, Wanted], Circumstances] | None = None
    only: tuple[str, ...] = ()
    """Formats by their beginning; () for all."""
    tamper: bool = False


def usual(room: Room, wanted: Wanted) -> Circumstances:
    return Circumstances(NOW, (room.listed,), (room.crl(),))


def answers(*revoked: Callable[[Wanted], Revoked]) -> Callable[[Room, Wanted], Circumstances]:
    return lambda room, wanted: Circumstances(NOW, (room.listed,), (room.crl(*(one(wanted) for one in revoked)),))


def revoked_at(at: datetime, reason: x509.ReasonFlags | None = None) -> Callable[[Wanted], Revoked]:
    return lambda wanted: Revoked(wanted.identity.certificate.serial_number, at, reason)


def listed(**changes: str) -> Callable[[Room, Wanted], Circumstances]:
    return lambda room, wanted: Circumstances(NOW, (room.national(**changes),), (room.crl(),))


def person(room: Room, **changes: object) -> Wanted:
    return replace(Wanted(room.person), **changes)


def expired(room: Room, **changes: object) -> Wanted:
    return replace(Wanted(room.signer("Carla Prova", "PRVCRL70A41H501Z", end=EXPIRED_TO)), **changes)


def stamped(room: Room) -> Wanted:
    return person(room, stamp=room.stamps)


def impostor(room: Room) -> Wanted:
    """A home-made authority with the name of the listed one."""
    fake = room._authority("Certificatore Qualificato di Prova", room.keys[1])
    return Wanted(room.signer("Anna Esempio", "SMPNNA80A41H501X", issuer=fake))


PASSED, FAILED, OPEN = "TOTAL-PASSED", "TOTAL-FAILED", "INDETERMINATE"
LATER, BEFORE = SIGNED + timedelta(days=30), SIGNED - timedelta(days=30)

GOOD = (
    Case("plain", person, PASSED),
    Case("sha512", lambda room: person(room, digest="sha512"), PASSED),
    Case("stamped", stamped, PASSED),
    Case("certificate not named", lambda room: person(room, named="absent"), PASSED, only=("cades", "pades")),
    Case(
        "expired since, stamped",
        lambda room: expired(room, stamp=room.stamps),
        PASSED,
        around=lambda room, wanted: Circumstances(NOW, (room.listed,), (room.crl(at=EXPIRED_TO - timedelta(days=1)),)),
    ),
    Case(
        *("revoked later, stamped", stamped, PASSED),
        around=answers(revoked_at(LATER)),
    ),
    Case("not qualified", lambda room: Wanted(room.signer("Dina Vera", "VREDNI60A41H501Y", statement=())), PASSED),
    Case(
        *("granted anew after supervision", person, PASSED),
        around=listed(history=past(WITHDRAWN, "2015-01-01T00:00:00Z")),
    ),
    Case(
        "answer enclosed",
        lambda room: person(room, stamp=room.stamps, responses=(room.ocsp(room.person, STAMPED),)),
        PASSED,
        around=lambda room, wanted: Circumstances(NOW, (room.listed,)),
        only=("cades", "pades"),
    ),
)

BAD = (
    Case("altered", person, FAILED, "HASH_FAILURE", tamper=True),
    Case("altered, stamped", stamped, FAILED, "HASH_FAILURE", tamper=True),
    Case("sha-1", lambda room: person(room, digest="sha1"), OPEN, "CRYPTO_CONSTRAINTS_FAILURE_NO_POE"),
    Case("expired at the time", lambda room: expired(room, at=EXPIRED_TO + timedelta(days=9)), FAILED, "EXPIRED"),
    Case(
        *(
            "expired and stamped after",
            lambda room: expired(room, stamp=room.stamps, stamp_at=NOW - timedelta(days=9), at=NOW - timedelta(days=9)),
        ),
        *(FAILED, "EXPIRED"),
    ),
    Case("expired since", expired, OPEN, "OUT_OF_BOUNDS_NO_POE"),
    Case(
        "expired since, stamp unknown",
        lambda room: expired(room, stamp=room.stranger_stamps),
        OPEN,
        "OUT_OF_BOUNDS_NO_POE",
    ),
    Case(
        *(
            "not yet valid",
            lambda room: Wanted(room.signer("Elio Vero", "VRELEI60A01H501K", start=NOW + timedelta(days=2))),
        ),
        *(FAILED, "NOT_YET_VALID"),
    ),
    Case(
        *(
            "stamped before the certificate",
            lambda room: Wanted(room.signer("Elio Vero", "VRELEI60A01H501K", start=LATER), stamp=room.stamps),
        ),
        *(FAILED, "NOT_YET_VALID"),
    ),
    Case(
        "claimed before the certificate",
        lambda room: person(room, at=FROM - timedelta(days=9)),
        OPEN,
        "OUT_OF_BOUNDS_NO_POE",
    ),
    Case(
        "claimed in the future", lambda room: person(room, at=NOW + timedelta(days=9)), OPEN, "TIMESTAMP_ORDER_FAILURE"
    ),
    Case("revoked before", person, FAILED, "REVOKED", answers(revoked_at(BEFORE))),
    Case("revoked before, stamped", stamped, FAILED, "REVOKED", answers(revoked_at(BEFORE))),
    Case("suspended", person, FAILED, "REVOKED", answers(revoked_at(BEFORE, x509.ReasonFlags.certificate_hold))),
    Case("revoked since", person, OPEN, "REVOKED_NO_POE", answers(revoked_at(LATER))),
    Case("key lost since", person, OPEN, "REVOKED_NO_POE", answers(revoked_at(LATER, x509.ReasonFlags.key_compromise))),
    Case(
        "made for logging in",
        lambda room: Wanted(room.signer("Anna Esempio", "SMPNNA80A41H501X", authentication=True)),
        OPEN,
        "SIG_CONSTRAINTS_FAILURE",
    ),
    Case(
        "issuer unknown",
        lambda room: Wanted(room.signer("Furio Falso", "FLSFRU60A01H501P", issuer=room.stranger_ca)),
        OPEN,
        "NO_CERTIFICATE_CHAIN_FOUND",
    ),
    Case("issuer imitated", impostor, OPEN, "NO_CERTIFICATE_CHAIN_FOUND"),
    Case(
        "no list",
        person,
        OPEN,
        "NO_CERTIFICATE_CHAIN_FOUND",
        lambda room, wanted: Circumstances(NOW, (), (room.crl(),)),
    ),
    Case("service withdrawn", person, OPEN, "NO_CERTIFICATE_CHAIN_FOUND_NO_POE", listed(status=WITHDRAWN)),
    Case(
        "service granted later", person, OPEN, "NO_CERTIFICATE_CHAIN_FOUND_NO_POE", listed(since="2026-05-01T00:00:00Z")
    ),
    Case("list expired", person, OPEN, "TRY_LATER", listed(next_update="2026-11-01T00:00:00Z")),
    Case("no answer", person, OPEN, "TRY_LATER", lambda room, wanted: Circumstances(NOW, (room.listed,))),
    Case(
        *("answer out of date", person, OPEN, "TRY_LATER"),
        around=lambda room, wanted: Circumstances(NOW, (room.listed,), (room.crl(at=SIGNED - timedelta(days=40)),)),
    ),
    Case(
        *("answer of another", person, OPEN, "TRY_LATER"),
        around=lambda room, wanted: Circumstances(NOW, (room.listed,), (foreign_crl(room),)),
    ),
    Case(
        "time stamp bad", lambda room: person(room, stamp=room.stamps, stamp_bad=True), OPEN, "TIMESTAMP_ORDER_FAILURE"
    ),
    Case(
        "another certificate named",
        lambda room: person(room, named="wrong"),
        FAILED,
        "SIG_CRYPTO_FAILURE",
        only=("cades", "pades"),
    ),
    Case(
        "algorithms disagree",
        lambda room: person(room, scheme_digest="sha512"),
        FAILED,
        "FORMAT_FAILURE",
        only=("cades", "pades"),
    ),
)


def foreign_crl(room: Room) -> Answer:
    from citizen_inbox.demo.authority import make_crl

    return Answer("crl", "", NOW, make_crl(room.stranger_ca, NOW - timedelta(hours=2)))


def as_p7m(wanted: Wanted, *, tamper: bool) -> Files:
    made = cades(CONTENT, wanted)
    return {"atto.txt.p7m": made.replace(b"100 euro", b"900 euro") if tamper else made}


def as_p7m_of_p7m(wanted: Wanted, *, tamper: bool) -> Files:
    inner = as_p7m(wanted, tamper=tamper)["atto.txt.p7m"]
    return {"atto.txt.p7m.p7m": cades(inner, replace(wanted, digest="sha256") if tamper else wanted)}


def as_p7s(wanted: Wanted, *, tamper: bool) -> Files:
    content = CONTENT.replace(b"100", b"900") if tamper else CONTENT
    return {"atto.txt": content, "atto.txt.p7s": cades(CONTENT, wanted, detached=True)}


def as_pdf(wanted: Wanted, *, tamper: bool) -> Files:
    made = signed_pdf.pades_signed(signed_pdf.plain_pdf(), wanted)
    return {"atto.pdf": signed_pdf.flipped(made) if tamper else made}


def as_certified_pdf(wanted: Wanted, *, tamper: bool) -> Files:
    made = signed_pdf.pades_signed(signed_pdf.plain_pdf(), wanted, certify=2)
    return {"atto.pdf": signed_pdf.flipped(made) if tamper else made}


def as_xml(wanted: Wanted, *, tamper: bool) -> Files:
    made = etree.tostring(xades(XML, wanted))
    return {"atto.xml": made.replace(b">100<", b">900<") if tamper else made}


def as_asic_cms(wanted: Wanted, *, tamper: bool) -> Files:
    content = CONTENT.replace(b"100", b"900") if tamper else CONTENT
    signature = cades(CONTENT, wanted, detached=True)
    return {
        "atto.asics": package(
            {"mimetype": b"application/vnd.etsi.asic-s+zip", "atto.txt": content, "META-INF/signature.p7s": signature}
        )
    }


def as_asic_manifest(wanted: Wanted, *, tamper: bool) -> Files:
    files = {"atto.txt": CONTENT, "conto.txt": b"2 + 2"}
    stated = manifest("META-INF/signature001.p7s", files)
    signature = cades(stated, wanted, detached=True)
    files |= {"conto.txt": b"2 + 3"} if tamper else {}
    inside = {**files, "META-INF/ASiCManifest001.xml": stated, "META-INF/signature001.p7s": signature}
    return {"atto.asice": package(inside)}


FORMATS: dict[str, Callable[..., Files]] = {
    "cades": as_p7m,
    "cades-nested": as_p7m_of_p7m,
    "cades-detached": as_p7s,
    "pades": as_pdf,
    "pades-certified": as_certified_pdf,
    "xades": as_xml,
    "cades-asic-s": as_asic_cms,
    "cades-asic-e": as_asic_manifest,
}


def judged(files: Files, around: Circumstances) -> tuple[Document, ...]:
    documents = tuple(identify(content, name, str(place)) for place, (name, content) in enumerate(files.items(), 1))
    return judge_documents(documents, around)


def indications(documents: tuple[Document, ...]) -> list[str]:
    return [one.indication for top in documents for found in top.walk() for one in found.signatures]


def cases() -> Iterator[tuple[str, Case]]:
    for form in FORMATS:
        for case in (*GOOD, *BAD):
            if not case.only or form.startswith(case.only):
                yield form, case


def worst(found: list[str]) -> str:
    return next((one for one in (FAILED, OPEN) if one in found), PASSED)


COUNTS: Counter[str] = Counter()
ALL = tuple(cases())


@pytest.mark.parametrize(("form", "case"), ALL, ids=[f"{form}, {case.name}" for form, case in ALL])
def test_each_case_is_told_as_it_is(form: str, case: Case, room: Room):
    wanted = case.wanted(room)
    around = (case.around or usual)(room, wanted)
    documents = judged(FORMATS[form](wanted, tamper=case.tamper), around)
    found = indications(documents)
    COUNTS["plainly valid though bad"] += case.expected != PASSED and worst(found) == PASSED
    COUNTS["accused though good"] += case.expected == PASSED and worst(found) != PASSED
    COUNTS["good" if case.expected == PASSED else "bad"] += 1
    assert found
    assert worst(found) == case.expected
    subs = [one.sub_indication for top in documents for inner in top.walk() for one in inner.signatures]
    assert case.sub in subs


def test_the_counts():
    assert len(ALL) >= 150
    print(f"\nsigned documents: {len(ALL)} cases, {dict(COUNTS)}")
    assert COUNTS["plainly valid though bad"] == COUNTS["accused though good"] == 0
