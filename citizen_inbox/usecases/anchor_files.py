"""A file that holds an authority's certificate, or anchors, in; what it would add to a person's trust out, and back."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from binascii import Error as Base64Error
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from citizen_inbox.failures import Failure

if TYPE_CHECKING:
    from citizen_inbox.evidence.trust import Anchor, TrustAnchors

MIN_RSA_BITS = 2048
MIN_EC_BITS = 256
MAX_FILE = 1024 * 1024

_PEM = re.compile(rb"-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END ", re.ASCII)
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a file would add. Texts come from the file: untrusted."""

    anchors: tuple[Anchor, ...]
    issuer: str
    """Who issued the certificate, "" for a list of keys."""
    fingerprint: str
    """SHA-256, lower-case hex, that the person must confirm: of the certificate, else of the file."""

    def confirmed_by(self, typed: str, *, whole: bool) -> bool:
        """Whether this is the fingerprint: all 64 digits, or, where it need not be `whole`, its last 8."""
        digits = "".join(typed.lower().replace(":", " ").split())
        return digits == self.fingerprint or (not whole and digits == self.fingerprint[-_SHORT:])


def candidate(raw: bytes, known: TrustAnchors, at: datetime, *, historical: bool = False) -> Candidate:
    """What a file (one certificate in PEM or DER, or anchors in TOML) would add. at: now, aware.

    Failures: "anchor-unreadable", "anchor-several" (certificates), "anchor-not-authority", "anchor-weak",
    "anchor-expired" (unless `historical`), "anchor-known"; with the fact name where there is one.
    """
    if len(raw) > MAX_FILE:
        raise Failure("anchor-unreadable")
    found = _from_certificate(raw) if raw[:1] == b"\x30" or _PEM.search(raw) else _from_toml(raw)
    for anchor in found.anchors:
        if _is_weak(anchor):
            raise Failure("anchor-weak", name=anchor.name)
        if anchor.valid_to < at.astimezone(UTC).date() and not historical:
            raise Failure("anchor-expired", name=anchor.name, day=anchor.valid_to.isoformat())
        if same_key(anchor, known):
            raise Failure("anchor-known", name=anchor.name)
    return found


def same_key(anchor: Anchor, known: TrustAnchors) -> bool:
    """Whether a key is an anchor of the same role already."""
    return any((other.spki, other.role) == (anchor.spki, anchor.role) for other in known.anchors)


def anchor_table(anchor: Anchor) -> str:
    """One anchor as TOML, to be read by `evidence.trust.parse_anchors`."""
    fields = [
        f"name = {_quoted(anchor.name)}",
        f"role = {_quoted(anchor.role)}",
        f"subject = {_quoted(anchor.subject)}",
    ]
    fields += [f"valid_from = {anchor.valid_from.isoformat()}", f"valid_to = {anchor.valid_to.isoformat()}"]
    fields += [f"added = {'true' if anchor.added else 'false'}"]
    fields += [f"added_at = {_quoted(anchor.added_at)}"] if anchor.added_at else []
    fields += [f"certificate_sha256 = {_quoted(anchor.certificate)}"] if anchor.certificate else []
    fields += [f'spki_der_base64 = "{base64.b64encode(anchor.spki).decode()}"']
    return "\n".join(("[[anchor]]", *fields, ""))


def _from_certificate(raw: bytes) -> Candidate:
    from citizen_inbox.evidence.certificates import read_certificate
    from citizen_inbox.evidence.chain import may_certify
    from citizen_inbox.evidence.trust import Anchor

    ders = _ders(raw)
    if len(ders) > 1:
        raise Failure("anchor-several", name=str(len(ders)))
    found = read_certificate(ders[0])
    if found is None:
        raise Failure("anchor-unreadable")
    if not may_certify(found.parsed):
        raise Failure("anchor-not-authority", name=found.name)
    fingerprint = hashlib.sha256(found.der).hexdigest()
    first, last = found.valid_from.date(), found.valid_to.date()
    name, subject = found.name or fingerprint, found.subject or fingerprint
    anchor = Anchor(name, "pec-issuer", subject, first, last, found.spki, certificate=fingerprint)
    return Candidate((anchor,), found.issuer, fingerprint)


def _ders(raw: bytes) -> list[bytes]:
    if raw[:1] == b"\x30":
        return [raw]
    try:
        return [base64.b64decode(b"".join(block.split()), validate=True) for block in _PEM.findall(raw)]
    except Base64Error as error:
        raise Failure("anchor-unreadable") from error


def _from_toml(raw: bytes) -> Candidate:
    from citizen_inbox.evidence.trust import parse_anchors

    try:
        anchors = parse_anchors(raw.decode("utf-8")).anchors
    except ValueError as error:
        raise Failure("anchor-unreadable") from error
    if not anchors:
        raise Failure("anchor-unreadable")
    return Candidate(anchors, "", hashlib.sha256(raw).hexdigest())


def _is_weak(anchor: Anchor) -> bool:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    key = load_der_public_key(anchor.spki)
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size < MIN_RSA_BITS
    return not isinstance(key, ec.EllipticCurvePublicKey) or key.key_size < MIN_EC_BITS


def _quoted(text: str) -> str:
    """A TOML basic string. What does not print would not be TOML, and has no business in a name."""
    printable = "".join(letter if letter.isprintable() else "?" for letter in text)
    return json.dumps(printable.encode("utf-8", "replace").decode(), ensure_ascii=False)
