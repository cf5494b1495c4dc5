"""A time stamp for a file in (.tsd with the file inside, .tsr or .tst beside it, .m7m); what it proves out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from citizen_inbox.documents.sniff import STAMP_INFO, STAMPED_DATA, time_stamp
from citizen_inbox.evidence.ber import OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, BerError, Element, Reader
from citizen_inbox.evidence.time_stamp import TimeStampCheck, check_time_stamp
from citizen_inbox.mail.message import parse_message
from citizen_inbox.signatures.model import MAX_SIZE, Beside, Seen

_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_EXPLICIT, _EVIDENCE = 0xA0, 0xA0
_CONSTRUCTED_OCTETS = 0x24
_GRANTED = {0, 1}
_REASONS = {"": "intact", "imprint-differs": "digest-mismatch", "signature-bad": "signature-bad"}
_MOST_STAMPS = 16
MAX_STANDING = 1024 * 1024
"""Bytes of a file that is nothing but a time stamp (.tsr, .tst)."""


class Stamps:
    """Time stamps that stand for themselves."""

    def fits(self, content: bytes, untrusted_name: str) -> bool:
        """A TimeStampedData, a time-stamp answer or token by their first bytes, or a MIME package called .m7m."""
        return untrusted_name.lower().endswith(".m7m") or bool(time_stamp(content))

    def read(self, content: bytes, beside: Beside) -> tuple[Seen, ...]:
        """Every time stamp, held against the file inside or the one beside whose digest it names."""
        if len(content) > MAX_SIZE:
            return (Seen("time-stamp", "not-checkable", "too-large", role="time-stamp"),)
        packed = open_package(content)
        if packed is not None:
            return tuple(_beside(token, Beside(packed[0])) for token in packed[1])
        try:
            stamped = _stamped_data(content)
        except (ValueError, IndexError):
            stamped = None
        if stamped is not None:
            return stamped
        token = _token(content)
        return (_beside(token, beside),) if token else ()


def stamp_seen(check: TimeStampCheck, form: str) -> Seen:
    """A time stamp as a signature of its own."""
    return Seen(
        format=form,
        reason=_REASONS.get(check.problem, "not-checkable"),
        detail=check.problem,
        certificate=check.certificate,
        enclosed=check.enclosed,
        stamps=(check,),
        role="time-stamp",
    )


def stamps_over(content: bytes, candidates: Sequence[bytes]) -> tuple[tuple[TimeStampCheck, int], ...]:
    """A time stamp in a file of its own, with each candidate that it holds over, by its place. Total."""
    token = _token(content) if len(content) <= MAX_STANDING else b""
    checks = ((check_time_stamp(token, one), place) for place, one in enumerate(candidates) if token)
    return tuple((check, place) for check, place in checks if not check.problem)


def open_stamped(content: bytes) -> bytes | None:
    """The file inside a TimeStampedData (RFC 5544) or an .m7m package; None when there is none. Total."""
    packed = open_package(content)
    if packed is not None:
        return packed[0]
    with suppress(ValueError, IndexError):
        reader = Reader(content)
        if content[:1] == b"\x30" and STAMPED_DATA in content[:32]:
            found = [one for one in _fields(reader) if one.tag in {OCTET_STRING, _CONSTRUCTED_OCTETS}]
            return reader.octets(found[0]) if found else None
    return None


def _fields(reader: Reader) -> list[Element]:
    kind, explicit = reader.fields(reader.root(), SEQUENCE, 2, 2)
    if reader.identifier(kind) != STAMPED_DATA:
        raise BerError("no TimeStampedData")
    return reader.fields(reader.fields(explicit, _EXPLICIT, 1, 1)[0], SEQUENCE, 2, 5)


def _stamped_data(content: bytes) -> tuple[Seen, ...] | None:
    """RFC 5544 2, 4.2: the first token covers the content, each later one the element before it."""
    if STAMPED_DATA not in content[:32]:
        return None
    reader = Reader(content)
    fields = _fields(reader)
    contents = [one for one in fields if one.tag in {OCTET_STRING, _CONSTRUCTED_OCTETS}]
    if not contents or fields[-1].tag != _EVIDENCE:
        return (Seen("time-stamp", "not-checkable", "content-absent", role="time-stamp"),)
    metadata = next((one for one in fields if one.tag == SEQUENCE), None)
    covered = reader.octets(contents[0])
    if metadata is not None and _hash_protected(reader, metadata):
        covered = reader.whole(metadata) + covered
    found = []
    for element in reader.fields(reader.children(fields[-1], 1)[0], SEQUENCE, 1, _MOST_STAMPS):
        token = reader.whole(reader.fields(element, SEQUENCE, 1, 2)[0])
        found.append(stamp_seen(check_time_stamp(token, covered), "time-stamp"))
        covered = reader.whole(element)
    return tuple(found)


def _hash_protected(reader: Reader, metadata: Element) -> bool:
    first = reader.children(metadata, 4)[0]
    return first.tag == 0x01 and reader.contents(first) != b"\x00"


def _token(content: bytes) -> bytes:
    """The token in a time-stamp answer (RFC 3161 2.4.2) or standing alone; b"" when there is none."""
    with suppress(ValueError, IndexError):
        reader = Reader(content)
        fields = reader.fields(reader.root(), SEQUENCE, 1, 2)
        if fields[0].tag == OBJECT_IDENTIFIER:
            return reader.whole(reader.root())
        if len(fields) == 2 and reader.integer(reader.children(fields[0], 3)[0]) in _GRANTED:
            return reader.whole(fields[1])
    return b""


def _beside(token: bytes, beside: Beside) -> Seen:
    """The token over the file it is named after, else over one that it fits; else the file is elsewhere."""
    if beside.named is not None:
        return stamp_seen(check_time_stamp(token, beside.named), "time-stamp")
    checks = [check_time_stamp(token, one) for one in beside.others] or [check_time_stamp(token, b"")]
    fitting = next((one for one in checks if not one.problem), None)
    found = stamp_seen(fitting or checks[0], "time-stamp")
    absent = found.reason == "digest-mismatch"
    return replace(found, reason="not-checkable", detail="content-absent") if absent else found


def open_package(content: bytes) -> tuple[bytes, tuple[bytes, ...]] | None:
    """File and time-stamp tokens of an .m7m, read as MIME parts; None when it is no such thing. Total.

    Its layout is published nowhere: what is not one signed file with tokens beside it stays unopened.
    """
    if not content[:512].lower().lstrip().startswith((b"mime-version", b"content-type")):
        return None
    message = parse_message(content)
    files = [message.content(part) for part in message.root.walk_own() if not part.children]
    tokens = tuple(token for one in files if STAMP_INFO in one[:256] and (token := _token(one)))
    others = [one for one in files if one and STAMP_INFO not in one[:256]]
    return (others[0], tokens) if len(others) == 1 and tokens else None
