"""A certificate, what came along and the trusted lists in; the listed service that issued it out (ETSI TS 119 615)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.trusted_list import GRANTED, TrustedList, TrustedService, covers, issued, issued_path
from citizen_inbox.signatures.certificate import Promises

EIDAS = datetime(2016, 7, 1, tzinfo=UTC)
"""Since when services are "granted"; before, they were supervised or accredited (TS 119 612 5.5.4)."""
_BEFORE_EIDAS = {"undersupervision", "supervisionincessation", "accredited"}
_WITH_DEVICE = {"QCWithSSCD", "QCWithQSCD"}
_WITHOUT_DEVICE = {"QCNoSSCD", "QCNoQSCD"}
MAX_ENCLOSED = 16
"""Certificates of a signature that a path is looked for among."""


@dataclass(frozen=True, slots=True)
class Anchorage:
    """Where a certificate leads in the trusted lists."""

    listed: TrustedList
    service: TrustedService
    """In the period that covers the instant asked for; when none does, in its latest one."""
    granted: bool
    """Whether the service was in good standing at every instant asked for."""
    path: tuple[Certificate, ...]
    """The certificate first, then its issuers as far as they are enclosed."""
    issuers: tuple[Certificate, ...]
    """The listed certificates that issued the last of the path, or that are the certificate itself."""


def find_anchorage(
    leaf: bytes,
    enclosed: tuple[bytes, ...],
    lists: tuple[TrustedList, ...],
    types: Collection[str],
    instants: tuple[datetime, ...],
) -> Anchorage | None:
    """The service that a certificate (DER) comes from, one that was granted at all `instants` before any other.

    None when no list names any. The first instant is the one that counts for showing. Total.
    """
    path = tuple(issued_path((leaf, *[der for der in enclosed if der != leaf][:MAX_ENCLOSED])))
    found = list(_candidates(path, lists, types, instants)) if path else []
    return next((one for one in found if one.granted), found[0] if found else None)


def _candidates(
    path: tuple[Certificate, ...],
    lists: tuple[TrustedList, ...],
    types: Collection[str],
    instants: tuple[datetime, ...],
) -> Iterator[Anchorage]:
    for listed in lists:
        named = [(service, keys) for service in listed.services if (keys := _issuers(service, path, types))]
        for identities in dict.fromkeys(service.certificates for service, _ in named):
            periods = [service for service, _ in named if service.certificates == identities]
            shown = [next((one for one in periods if covers(one, at)), None) for at in instants]
            granted = all(one and in_good_standing(one, at) for one, at in zip(shown, instants, strict=True))
            issuers = next(keys for service, keys in named if service.certificates == identities)
            yield Anchorage(listed, shown[0] or periods[0], granted, path, issuers)


def _issuers(service: TrustedService, path: tuple[Certificate, ...], types: Collection[str]) -> tuple[Certificate, ...]:
    """The service's certificates that the path leads to."""
    if service.type not in types:
        return ()
    found = [read_certificate(der) for der in service.certificates]
    mine = {one.der for one in path}
    last = path[-1]
    return tuple(
        one
        for one in found
        if one and (one.der in mine or (one.subject_name == last.issuer_name and issued(last, one)))
    )


def in_good_standing(service: TrustedService, at: datetime) -> bool:
    """Whether a service's status in this period lets it issue qualified certificates or time stamps at `at`."""
    return service.status == GRANTED or (at < EIDAS and service.status.rpartition("/")[2] in _BEFORE_EIDAS)


def qualification(anchorage: Anchorage, promises: Promises) -> str:
    """What the certificate and the list together make of a signature: "signature", "seal", "certificate" or "".

    "certificate": qualified, but not known to be on a qualified device (an advanced signature).
    """
    said = {
        qualifier
        for found in anchorage.service.qualifications
        if found.criteria.met(promises.policies, promises.usages)
        for qualifier in found.qualifiers
    }
    if not anchorage.granted or "NotQualified" in said:
        return ""
    if not (promises.qualified or "QCStatement" in said):
        return ""
    purposes = anchorage.service.purposes
    seal = (promises.seal or "QCForESeal" in said) and "QCForESig" not in said
    if purposes and ("ForeSeals" if seal else "ForeSignatures") not in purposes:
        return ""
    device = (promises.device or bool(said & _WITH_DEVICE)) and not said & _WITHOUT_DEVICE
    return ("seal" if seal else "signature") if device else "certificate"
