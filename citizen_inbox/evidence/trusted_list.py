"""An EU trusted list in (ETSI TS 119 612); which services are qualified, and since when, out.

A national list is signed by its scheme operator; who may sign it is said by the list of the lists (LOTL), and who may
sign that one by the Official Journal. Kept are the services this program asks about: registered delivery, time stamps,
and those that issue qualified certificates.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.list_qualifiers import Qualification, read_purposes, read_qualifications

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_SIZE = 40 * 1024 * 1024
"""Bytes of one list; the largest have some 10 MB."""

DELIVERY = ("http://uri.etsi.org/TrstSvc/Svctype/EDS/Q", "http://uri.etsi.org/TrstSvc/Svctype/EDS/REM/Q")
TIME_STAMPS = ("http://uri.etsi.org/TrstSvc/Svctype/TSA/QTST",)
CERTIFICATES = ("http://uri.etsi.org/TrstSvc/Svctype/CA/QC",)
GRANTED = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted"
LIST_OF_LISTS = "EU"
"""The territory of the LOTL."""

_T = "{http://uri.etsi.org/02231/v2#}"
_LOTL_TYPE = "EUlistofthelists"


@dataclass(frozen=True, slots=True)
class TrustedService:
    """One service of one provider, with one period of its status."""

    provider: str
    name: str
    type: str
    """Service type URI, e.g. ".../Svctype/EDS/REM/Q"."""
    status: str
    """Status URI, e.g. ".../Svcstatus/granted"."""
    since: datetime
    """Aware UTC."""
    until: datetime | None
    """When the next status began; None for the present one."""
    certificates: tuple[bytes, ...]
    """Digital identities, DER."""
    purposes: tuple[str, ...] = ()
    """"ForeSignatures", "ForeSeals" ...; () where the list does not say."""
    qualifications: tuple[Qualification, ...] = ()
    """What the list says about some of the certificates that the service issued."""


@dataclass(frozen=True, slots=True)
class ListPointer:
    """Where another list lies and who may sign it (OtherTSLPointer)."""

    territory: str
    location: str
    certificates: tuple[bytes, ...]
    """DER."""


@dataclass(frozen=True, slots=True)
class TrustedList:
    """A trusted list whose own signature was checked."""

    territory: str
    """"IT"."""
    sequence: int
    issued_at: datetime
    """Aware UTC."""
    next_update: datetime | None
    services: tuple[TrustedService, ...]
    signer: str
    """SHA-256 of the certificate that signed the list, lower case hex."""
    pointers: tuple[ListPointer, ...] = ()

    def signers_of(self, territory: str) -> tuple[bytes, ...]:
        """The certificates (DER) that may sign the list of a territory, as this list of lists says."""
        found = [pointer for pointer in self.pointers if pointer.territory == territory]
        return tuple(dict.fromkeys(der for pointer in found for der in pointer.certificates))


@dataclass(frozen=True, slots=True)
class ListCheck:
    """What came of reading a list."""

    found: TrustedList | None
    """None when the file is no trusted list; set beside a problem, so that its territory can be named."""
    problem: str
    """"", "unreadable", "signature-missing", "signature-bad", "signature-not-checkable", "signer-unknown" or
    "signer-not-in-force" (its certificate was not valid on the day of the list)."""


def read_trusted_list(xml: bytes) -> TrustedList | None:
    """Read a list without looking at its signature: `signer` is "". None when it is no list. Never raises."""
    from citizen_inbox.evidence.xades import parse

    try:
        root = parse(xml, MAX_SIZE)
        return _list(root) if root.tag == f"{_T}TrustServiceStatusList" else None
    except (ValueError, OverflowError):
        return None


def check_trusted_list(xml: bytes, signers: Collection[bytes] | None) -> ListCheck:
    """Read a list and verify its signature. Never raises.

    signers: certificates (DER) that may sign it; None accepts whoever signed, for a file vouched for otherwise.
    """
    from citizen_inbox.evidence.xades import check_xades

    found = read_trusted_list(xml)
    if found is None:
        return ListCheck(None, "unreadable")
    check = check_xades(xml, MAX_SIZE)
    signed = replace(found, signer=hashlib.sha256(check.certificate).hexdigest() if check.certificate else "")
    if check.reason != "intact":
        return ListCheck(signed, _PROBLEMS.get(check.reason, "signature-bad"))
    return ListCheck(signed, _signer_problem(check.certificate, signers, found.issued_at))


_PROBLEMS = {"missing": "signature-missing", "not-checkable": "signature-not-checkable"}


def _signer_problem(der: bytes, signers: Collection[bytes] | None, at: datetime) -> str:
    if signers is not None and der not in signers:
        return "signer-unknown"
    certificate = read_certificate(der)
    if certificate is None or not certificate.valid_from <= at <= certificate.valid_to:
        return "signer-not-in-force"
    return ""


def service_for(
    chain: tuple[bytes, ...], listed: TrustedList, at: datetime, types: Collection[str]
) -> TrustedService | None:
    """The service of one of `types`, granted at `at`, that `chain` (DER, the signer's certificate first) belongs to.

    A service is named by the certificate that signs, or by the authority that issues such certificates
    (TS 119 612 5.5.3); only certificates that really lead from one to the other count, whatever came along.
    """
    path = issued_path(chain)
    for service in listed.services:
        if service.type not in types or service.status != GRANTED or not covers(service, at):
            continue
        if any(der == found.der for der in service.certificates for found in path):
            return service
        if path and any(issued(path[-1], read_certificate(der)) for der in service.certificates):
            return service
    return None


def covers(service: TrustedService, at: datetime) -> bool:
    """Whether an instant (aware) lies in this period of the service."""
    return service.since <= at and (service.until is None or at < service.until)


def issued_path(chain: tuple[bytes, ...]) -> list[Certificate]:
    """The signer and its issuers, each verified against the next, as far as they are enclosed."""
    certificates = [found for der in chain if (found := read_certificate(der))]
    path = certificates[:1] if certificates and certificates[0].der == chain[0] else []
    for _ in range(len(certificates) if path else 0):
        above = next((found for found in certificates if found not in path and issued(path[-1], found)), None)
        if above is None:
            break
        path.append(above)
    return path


def issued(certificate: Certificate, issuer: Certificate | None) -> bool:
    """Whether one certificate was issued by the holder of another, who may issue certificates."""
    if issuer is None or not _may_issue(issuer.parsed):
        return False
    try:
        certificate.parsed.verify_directly_issued_by(issuer.parsed)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _may_issue(parsed: x509.Certificate) -> bool:
    try:
        return parsed.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _list(root: Element) -> TrustedList:
    scheme = _need(root.find(f"{_T}SchemeInformation"))
    is_lotl = _text(scheme, "TSLType").rpartition("/")[2] == _LOTL_TYPE
    territory = _text(scheme, "SchemeTerritory").upper()
    if not territory.isalpha() or len(territory) != 2 or is_lotl is not (territory == LIST_OF_LISTS):
        raise ValueError("territory")
    return TrustedList(
        territory=territory,
        sequence=int(_text(scheme, "TSLSequenceNumber")),
        issued_at=_instant(_text(scheme, "ListIssueDateTime")),
        next_update=_next_update(scheme),
        services=tuple(found for provider in root.iter(f"{_T}TrustServiceProvider") for found in _services(provider)),
        signer="",
        pointers=tuple(map(_pointer, scheme.iterfind(f"{_T}PointersToOtherTSL/{_T}OtherTSLPointer"))),
    )


def _next_update(scheme: Element) -> datetime | None:
    """A closed list has an empty NextUpdate (TS 119 612 5.3.15)."""
    text = scheme.findtext(f"{_T}NextUpdate/{_T}dateTime")
    return _instant(text) if text else None


def _pointer(element: Element) -> ListPointer:
    territory = element.findtext(f"{_T}AdditionalInformation/{_T}OtherInformation/{_T}SchemeTerritory") or ""
    return ListPointer(territory.strip().upper(), _text(element, "TSLLocation"), _identities(element))


def _services(provider: Element) -> Iterator[TrustedService]:
    name = _english(provider.find(f"{_T}TSPInformation/{_T}TSPName"))
    for service in provider.iterfind(f"{_T}TSPServices/{_T}TSPService"):
        information = _need(service.find(f"{_T}ServiceInformation"))
        history = service.findall(f"{_T}ServiceHistory/{_T}ServiceHistoryInstance")
        if not any(_text(found, "ServiceTypeIdentifier") in _KEPT for found in (information, *history)):
            continue
        periods = sorted((information, *history), key=_since, reverse=True)
        until: datetime | None = None
        for period in periods:
            since = _since(period)
            yield TrustedService(
                provider=name,
                name=_english(period.find(f"{_T}ServiceName")),
                type=_text(period, "ServiceTypeIdentifier"),
                status=_text(period, "ServiceStatus").rstrip("/"),
                since=since,
                until=until,
                # Past periods mostly name the key only; the service is the same (TS 119 612 5.6.3).
                certificates=_identities(period) or _identities(information),
                purposes=read_purposes(period),
                qualifications=read_qualifications(period),
            )
            until = since


_KEPT = {*DELIVERY, *TIME_STAMPS, *CERTIFICATES}


def _since(period: Element) -> datetime:
    return _instant(_text(period, "StatusStartingTime"))


def _identities(element: Element) -> tuple[bytes, ...]:
    found = (_certificate(text.text or "") for text in element.iter(f"{_T}X509Certificate"))
    return tuple(dict.fromkeys(der for der in found if der))


def _certificate(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _english(names: Element | None) -> str:
    """The English name, else the first (TS 119 612 5.1.4: each name says its language)."""
    found = [(_lang(name), " ".join((name.text or "").split())) for name in ([] if names is None else names)]
    return next((text for language, text in found if language == "en"), found[0][1] if found else "")


def _lang(name: Element) -> str:
    return str(name.get("{http://www.w3.org/XML/1998/namespace}lang") or "").lower()


def _need(element: Element | None) -> Element:
    if element is None:
        raise ValueError("incomplete")
    return element


def _text(parent: Element, name: str) -> str:
    return " ".join((parent.findtext(f"{_T}{name}") or "").split())


def _instant(text: str) -> datetime:
    found = datetime.fromisoformat(text.strip())
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
