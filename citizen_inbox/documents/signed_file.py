"""A .p7m file's bytes in; the file that was signed and what each signature proves out (CAdES, ETSI EN 319 122)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citizen_inbox.documents.model import DocumentSignature
from citizen_inbox.evidence.certificates import with_tax_code
from citizen_inbox.evidence.cms import SignerCheck, open_signed_data
from citizen_inbox.findings import Outcome

_WEAK_DIGESTS = frozenset({"md5", "sha1"})
_SIGNED_SUFFIX = re.compile(r"\.(?:p7m|p7s|pem|b64)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SignedFile:
    """An opened .p7m: only the bytes that the signatures cover are given on."""

    content: bytes
    signatures: tuple[DocumentSignature, ...]
    defects: tuple[str, ...]


def open_signed_file(content: bytes) -> SignedFile | None:
    """Open one level of a .p7m (DER, BER, PEM or base64); None when it holds no content (a detached .p7s). Total.

    No list of certification authorities is known to this version: an intact signature stays undetermined.
    """
    signed = open_signed_data(content)
    if signed is None:
        return None
    signatures = tuple(map(_signature, signed.signers))
    if "signer-certificate-missing" in signed.defects:
        signatures += (_unknown_signer(),)
    defects = tuple(f"cms-{defect}" if defect != "trailing-bytes" else defect for defect in signed.defects)
    return SignedFile(signed.content, signatures, defects)


def inner_name(untrusted_name: str) -> str:
    """The outer name without its last .p7m: what the signed file is called."""
    return _SIGNED_SUFFIX.sub("", untrusted_name) or untrusted_name


def _signature(signer: SignerCheck) -> DocumentSignature:
    outcome, code = _judged(signer)
    return DocumentSignature("cades", signer.intact, outcome, code, _who(signer), signer.signing_time)


def _judged(signer: SignerCheck) -> tuple[Outcome, str]:
    if signer.reason == "digest-mismatch":
        return Outcome.REFUTED, "document-altered"
    if signer.intact is False:
        return Outcome.REFUTED, "signature-bad"
    if signer.digest in _WEAK_DIGESTS:
        return Outcome.UNDETERMINED, "signature-weak-digest"
    if signer.intact is None:
        return Outcome.UNDETERMINED, "signature-not-checkable"
    if signer.signing_time and not signer.valid_from <= signer.signing_time <= signer.valid_to:
        return Outcome.UNDETERMINED, "signature-certificate-not-valid-then"
    return Outcome.UNDETERMINED, "signature-intact-issuer-unknown"


def _who(signer: SignerCheck) -> str:
    """Name and fiscal code as the certificate prints them."""
    return with_tax_code(signer.name or signer.subject, signer.serial_number)


def _unknown_signer() -> DocumentSignature:
    return DocumentSignature("cades", None, Outcome.UNDETERMINED, "signature-not-checkable", "", None)
