"""A CMS signature in, with its content or beside its file; each signer as computed out (ETSI EN 319 122-1)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from citizen_inbox.documents.sniff import signed_data
from citizen_inbox.evidence.algorithms import DIGESTS, HASHES
from citizen_inbox.evidence.ber import OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, Reader
from citizen_inbox.evidence.certificates import find_certificate, read_certificate
from citizen_inbox.evidence.cms import SignerCheck, check_countersigner, check_signers
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.signed_data import (
    Attributes,
    SignedData,
    SignerRecord,
    as_binary,
    read_signed_data,
    read_signer,
)
from citizen_inbox.evidence.time_stamp import TIME_STAMP_INFO, check_time_stamp
from citizen_inbox.signatures.model import MAX_SIGNATURES, MAX_SIZE, Beside, Seen
from citizen_inbox.signatures.values import of_revocation_values, of_signed_data

_SIGNATURE_STAMP = bytes.fromhex("2a864886f70d010910020e")
_COUNTERSIGNATURE = bytes.fromhex("2a864886f70d010906")
_SIGNING_CERTIFICATE = bytes.fromhex("2a864886f70d010910020c")
_SIGNING_CERTIFICATE_V2 = bytes.fromhex("2a864886f70d010910022f")
_REVOCATION_VALUES = bytes.fromhex("2a864886f70d0109100218")
_PDF_REVOCATION = bytes.fromhex("2a864886f72f010108")
_MOST_STAMPS = 8
_MOST_LEVELS = 4
"""Counter-signatures of counter-signatures."""
_UNREADABLE = (ValueError, IndexError)


class Cades:
    """CMS files: .p7m with its content inside, .p7s beside its file."""

    def fits(self, content: bytes, untrusted_name: str) -> bool:
        """A SignedData by its first bytes: DER, BER, PEM or base64."""
        return signed_data(content) is not None

    def read(self, content: bytes, beside: Beside) -> tuple[Seen, ...]:
        """The signers of what is enclosed, else of the file beside that it is named after or whose digest is signed."""
        signed = read(content)
        if signed is None:
            return (Seen("cades", "not-checkable", "unreadable"),)
        if signed.content is not None:
            return seen(signed, signed.content)
        if beside.named is not None:
            return seen(signed, beside.named)
        tried = (seen(signed, candidate) for candidate in beside.others)
        fitting = next((found for found in tried if all(one.reason == "intact" for one in found)), None)
        if fitting is not None:
            return fitting
        return tuple(replace(one, reason="not-checkable", detail="content-absent") for one in seen(signed, b""))


def read(content: bytes) -> SignedData | None:
    """The SignedData in these bytes: DER, BER, PEM or base64; None when there is none. Total."""
    try:
        return read_signed_data(as_binary(content)) if len(content) <= MAX_SIZE else None
    except _UNREADABLE:
        return None


def seen(signed: SignedData, covered: bytes, form: str = "cades") -> tuple[Seen, ...]:
    """Every signer of a SignedData held against `covered`, its counter-signers after it."""
    answers = of_signed_data(signed.revocation)
    found: list[Seen] = []
    for record, check in check_signers(signed, covered):
        one = _seen(record, check, signed, answers, form)
        foreign = signed.content_type == TIME_STAMP_INFO and check is not None  # a stamp is no document's signature
        found.append(replace(one, reason="not-checkable", detail="content-type-foreign") if foreign else one)
        found += _countersigners(record, signed, answers, form, 1)
        if len(found) >= MAX_SIGNATURES:
            break
    return tuple(found[:MAX_SIGNATURES]) or (Seen(form, "not-checkable", "no-signers"),)


def _seen(
    record: SignerRecord,
    check: SignerCheck | None,
    signed: SignedData,
    answers: tuple[Answer, ...],
    form: str,
    role: str = "signer",
) -> Seen:
    if check is None:
        return Seen(form, "not-checkable", "certificate-missing", enclosed=signed.certificates, role=role)
    unsigned, attributes = record.unsigned or {}, record.attributes or {}
    stamps = unsigned.get(_SIGNATURE_STAMP, ())[:_MOST_STAMPS]
    own = [one for value in unsigned.get(_REVOCATION_VALUES, ()) for one in of_revocation_values(value, basic=True)]
    own += [one for value in attributes.get(_PDF_REVOCATION, ()) for one in of_revocation_values(value, basic=False)]
    return Seen(
        format=form,
        reason=check.reason,
        detail=check.detail,
        digest=check.digest,
        certificate=check.certificate,
        enclosed=signed.certificates,
        claimed_at=check.signing_time,
        named=_named(attributes, check.certificate),
        stamps=tuple(map(partial(check_time_stamp, covered=record.signature), stamps)),
        answers=(*answers, *own),
        role=role,
    )


def _countersigners(
    parent: SignerRecord, signed: SignedData, answers: tuple[Answer, ...], form: str, level: int
) -> Iterator[Seen]:
    if level > _MOST_LEVELS:
        return
    for value in (parent.unsigned or {}).get(_COUNTERSIGNATURE, ())[:MAX_SIGNATURES]:
        try:
            record = read_signer(value)
        except _UNREADABLE:
            yield Seen(form, "not-checkable", "unreadable", role="counter-signer")
            continue
        certificate = find_certificate(signed.certificates, record.issuer, record.serial, record.key_identifier)
        check = check_countersigner(record, certificate, parent.signature) if certificate else None
        yield _seen(record, check, signed, answers, form, "counter-signer")
        yield from _countersigners(record, signed, answers, form, level + 1)


def _named(attributes: Attributes, certificate: bytes) -> bool | None:
    """Whether the first certificate that the signed attributes name is this one (RFC 5035 3); None without any."""
    for kind, default in ((_SIGNING_CERTIFICATE_V2, "sha256"), (_SIGNING_CERTIFICATE, "sha1")):
        if kind in attributes:
            values = attributes[kind]
            return len(values) == 1 and _names(values[0], certificate, default)
    return None


def _names(value: bytes, certificate: bytes, default: str) -> bool:
    try:
        reader = Reader(value)
        listed = reader.children(reader.root(), 2)[0]
        first = reader.children(reader.fields(listed, SEQUENCE, 1, MAX_SIGNATURES)[0], 4)
        digest = default
        if first[0].tag == SEQUENCE and default == "sha256":
            oid = reader.children(first.pop(0), 2)[0]
            digest = DIGESTS.get(reader.contents(oid), "") if oid.tag == OBJECT_IDENTIFIER else ""
        if digest not in HASHES or first[0].tag != OCTET_STRING:
            return False
        if hashlib.new(digest, certificate, usedforsecurity=False).digest() != reader.contents(first[0]):
            return False
        return len(first) < 2 or _issuer_fits(reader.whole(first[1]), certificate)
    except _UNREADABLE:
        return False


def _issuer_fits(issuer_serial: bytes, certificate: bytes) -> bool:
    """IssuerSerial: the names it holds are not compared (they are written in many ways), the number is."""
    reader = Reader(issuer_serial)
    found = read_certificate(certificate)
    numbers = reader.fields(reader.root(), SEQUENCE, 2, 3)
    return found is not None and reader.integer(numbers[1]) == found.serial
