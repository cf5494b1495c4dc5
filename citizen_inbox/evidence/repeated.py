"""A detached signature in; the same as `read_signed_data` gives out, at once where an earlier one had the same form.

The signatures of one provider differ in three places: digest, time and signature value, each of a fixed length. Where
every other byte is the same, every tag and length is, so that the strict reader would come to the same reading.
"""

from __future__ import annotations

from typing import NamedTuple

from citizen_inbox.evidence.ber import OCTET_STRING, Element, Reader
from citizen_inbox.evidence.signed_data import (
    MESSAGE_DIGEST,
    SIGNING_TIME,
    SignedData,
    SignerRecord,
    read_signed_data,
)

_MOST_SIZES = 64
_MOST_OF_ONE_SIZE = 8
_LARGEST = 64 * 1024


class _Form(NamedTuple):
    """What an earlier signature was read as, and where in it stood what differs from mail to mail (the gaps)."""

    runs: tuple[bytes, ...]
    """All bytes outside the gaps, in order."""
    begins: tuple[int, ...]
    """Where each run begins."""
    signed: SignedData
    record: SignerRecord
    values: tuple[tuple[bytes, int, int], ...]
    """Attributes with a gap: object identifier, begin and end of the one value (whole element)."""
    head: bytes
    """What the signed attributes begin with as a SET."""
    attributes: tuple[int, int]
    """Their contents octets."""
    signature: tuple[int, int]


_forms: dict[int, list[_Form]] = {}
"""By length of the signature, the last ones in use; emptied when full, so that no mail can make it grow."""


def read_repeated(data: bytes) -> SignedData:
    """As `read_signed_data` of a detached signature: the same value, the same BerError."""
    for form in _forms.get(len(data), ()):
        if all(map(data.startswith, form.runs, form.begins)):
            return _filled(form, data)
    signed = read_signed_data(data, with_content=False)
    form_of = _form(data, signed) if len(data) <= _LARGEST else None
    if form_of:
        _keep(len(data), form_of)
    return signed


def _filled(form: _Form, data: bytes) -> SignedData:
    """The earlier reading with the values of this signature."""
    signed, record = form.signed, form.record
    attributes = {**(record.attributes or {}), **{kind: (data[start:end],) for kind, start, end in form.values}}
    covered = data[form.attributes[0] : form.attributes[1]]
    mine = SignerRecord(
        record.version,
        record.issuer,
        record.serial,
        record.key_identifier,
        record.digest,
        record.scheme,
        attributes,
        record.repeated,
        (form.head + covered,),
        data[form.signature[0] : form.signature[1]],
        record.protection,
        record.unsigned,
    )
    return SignedData(
        signed.content_type,
        signed.content,
        signed.conforming,
        signed.certificates,
        (mine,),
        signed.trailing,
        signed.revocation,
    )


def _form(data: bytes, signed: SignedData) -> _Form | None:
    """The form of a signature that was read; None for the rare ones: several signers, no digest, another order."""
    if len(signed.signers) != 1 or len(signed.signers[0].signed_forms) != 1 or signed.signers[0].repeated:
        return None
    reader = Reader(data)
    _, explicit = reader.children(reader.root())
    signers = reader.children(reader.children(explicit)[0])[-1]
    fields = reader.children(reader.children(signers)[0])
    parent, signature = fields[3], fields[5]
    varying = [found for one in reader.children(parent) if (found := _varying(reader, one))]
    if signature.tag != OCTET_STRING or not varying:
        return None
    places = [*(value for _, value in varying), signature]
    gaps = sorted((one.body, one.body_end) for one in places)
    begins, ends = (0, *(end for _, end in gaps)), (*(start for start, _ in gaps), len(data))
    return _Form(
        tuple(data[begin:end] for begin, end in zip(begins, ends, strict=True)),
        begins,
        signed,
        signed.signers[0],
        tuple((kind, value.start, value.end) for kind, value in varying),
        signed.signers[0].signed_forms[0][: parent.body - parent.body_end],
        (parent.body, parent.body_end),
        (signature.body, signature.body_end),
    )


def _varying(reader: Reader, attribute: Element) -> tuple[bytes, Element] | None:
    """Digest or time: the object identifier and the one value; None for every other attribute."""
    kind, values = reader.children(attribute)
    found, identifier = reader.children(values), reader.identifier(kind)
    varies = identifier in {MESSAGE_DIGEST, SIGNING_TIME} and len(found) == 1 and not found[0].constructed
    return (identifier, found[0]) if varies else None


def _keep(size: int, form: _Form) -> None:
    if len(_forms) >= _MOST_SIZES:
        _forms.clear()
    known = _forms.setdefault(size, [])
    del known[_MOST_OF_ONE_SIZE - 1 :]
    known.insert(0, form)
