"""The unsigned parts of a signature in; answers about revocation out of them (RFC 5652, ETSI TS 101 733, RFC 5940)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime

from citizen_inbox.evidence.ber import SEQUENCE, BerError, Element, Reader
from citizen_inbox.evidence.revocation import Answer

MAX_ANSWERS = 64
_LISTS, _ANSWERS = 0xA0, 0xA1
_OTHER = 0xA1
_OCSP_BASIC = bytes.fromhex("06092b0601050507300101")
_RI_OCSP = bytes.fromhex("2b06010505071002")
"""id-ri-ocsp-response, RFC 5940."""
_NEVER_FETCHED = datetime(1970, 1, 1, tzinfo=UTC)


def embedded(kind: str, ders: Iterable[bytes]) -> tuple[Answer, ...]:
    """Answers that came in a document; kind: "crl" or "ocsp" (an OCSPResponse)."""
    return tuple(Answer(kind, "", _NEVER_FETCHED, der) for _, der in zip(range(MAX_ANSWERS), ders, strict=False))


def of_signed_data(revocation: tuple[bytes, ...]) -> tuple[Answer, ...]:
    """The CRLs and OCSP answers among the RevocationInfoChoices of a CMS. Total."""
    crls, responses = [], []
    for whole in revocation:
        if whole[:1] == b"\x30":
            crls.append(whole)
        elif whole[0] == _OTHER:
            with suppress(BerError, IndexError):
                reader = Reader(whole)
                kind, value = reader.fields(reader.root(), _OTHER, 2, 2)
                if reader.identifier(kind) == _RI_OCSP:
                    responses.append(reader.whole(value))
    return (*embedded("crl", crls), *embedded("ocsp", responses))


def of_revocation_values(value: bytes, *, basic: bool) -> tuple[Answer, ...]:
    """The answers in a RevocationValues (CAdES) or a RevocationInfoArchival (PDF), a whole element. Total.

    basic: the OCSP answers stand there without their envelope, as in CAdES.
    """
    found: list[Answer] = []
    with suppress(BerError, IndexError):
        reader = Reader(value)
        for choice in reader.fields(reader.root(), SEQUENCE, 0, 3):
            ders = [reader.whole(one) for one in _inside(reader, choice)]
            if choice.tag == _LISTS:
                found += embedded("crl", ders)
            elif choice.tag == _ANSWERS:
                found += embedded("ocsp", map(ocsp_response, ders) if basic else ders)
    return tuple(found)


def _inside(reader: Reader, choice: Element) -> Iterator[Element]:
    for sequence in reader.children(choice, 1):
        yield from reader.fields(sequence, SEQUENCE, 0, MAX_ANSWERS)


def ocsp_response(basic: bytes) -> bytes:
    """A BasicOCSPResponse in the envelope that a responder sends it in (RFC 6960 4.2.1)."""
    typed = der(0x30, _OCSP_BASIC + der(0x04, basic))
    return der(0x30, b"\x0a\x01\x00" + der(0xA0, typed))


def der(tag: int, contents: bytes) -> bytes:
    """One element in DER."""
    size = len(contents)
    if size < 0x80:
        return bytes([tag, size]) + contents
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(octets)]) + octets + contents
