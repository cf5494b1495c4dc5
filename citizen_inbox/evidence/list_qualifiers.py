"""The extensions of a service in a trusted list in; what they say about its certificates out (TS 119 612 5.5.9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_T = "{http://uri.etsi.org/02231/v2#}"
_Q = "{http://uri.etsi.org/TrstSvc/SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#}"
_X = "{http://uri.etsi.org/01903/v1.3.2#}"
_MOST_DEPTH = 8


@dataclass(frozen=True, slots=True)
class Criteria:
    """Which certificates of a service are meant (CriteriaList)."""

    assertion: str
    """"all", "atLeastOne" or "none"."""
    policies: tuple[frozenset[str], ...] = ()
    """Each set of certificate policies (dotted identifiers) is one criterion: all of the set must be there."""
    usages: tuple[tuple[tuple[str, bool], ...], ...] = ()
    """Each is one criterion: names of key usage bits as TS 119 612 spells them, and whether they must be set."""
    inner: tuple[Criteria, ...] = ()
    unknown: bool = False
    """A criterion of a kind that is not read here: it is never met."""

    def met(self, policies: frozenset[str], usages: frozenset[str]) -> bool:
        """Whether a certificate with these policies and key usage bits is meant."""
        found = [wanted <= policies for wanted in self.policies]
        found += [all((name in usages) is value for name, value in wanted) for wanted in self.usages]
        found += [inner.met(policies, usages) for inner in self.inner]
        found += [False] if self.unknown else []
        if self.assertion == "all":
            return all(found) and bool(found)
        if self.assertion == "none":
            return not any(found) and not self.unknown
        return self.assertion == "atLeastOne" and any(found)


@dataclass(frozen=True, slots=True)
class Qualification:
    """What holds for the certificates that meet the criteria."""

    qualifiers: tuple[str, ...]
    """Last parts of the qualifier URIs: "QCWithQSCD", "QCNoSSCD", "NotQualified", "QCForESeal" ..."""
    criteria: Criteria


def read_qualifications(period: Element) -> tuple[Qualification, ...]:
    """The qualifications in the extensions of one period of a service."""
    found = period.iterfind(
        f"{_T}ServiceInformationExtensions/{_T}Extension/{_Q}Qualifications/{_Q}QualificationElement"
    )
    return tuple(_qualification(element) for element in found)


def read_purposes(period: Element) -> tuple[str, ...]:
    """What the service is for (additionalServiceInformation): "ForeSignatures", "ForeSeals" ...; () when not said."""
    path = f"{_T}ServiceInformationExtensions/{_T}Extension/{_T}AdditionalServiceInformation/{_T}URI"
    return tuple(_last(element.text) for element in period.iterfind(path))


def _qualification(element: Element) -> Qualification:
    qualifiers = tuple(_last(found.get("uri")) for found in element.iterfind(f"{_Q}Qualifiers/{_Q}Qualifier"))
    criteria = element.find(f"{_Q}CriteriaList")
    return Qualification(qualifiers, Criteria("") if criteria is None else _criteria(criteria, 0))


def _criteria(element: Element, depth: int) -> Criteria:
    if depth > _MOST_DEPTH:
        return Criteria("", unknown=True)
    known = {f"{_Q}KeyUsage", f"{_Q}PolicySet", f"{_Q}CriteriaList", f"{_T}Description", f"{_Q}Description"}
    children = [child for child in element if isinstance(child.tag, str)]
    return Criteria(
        assertion=element.get("assert") or "",
        policies=tuple(frozenset(_policies(found)) for found in element.iterfind(f"{_Q}PolicySet")),
        usages=tuple(tuple(_usages(found)) for found in element.iterfind(f"{_Q}KeyUsage")),
        inner=tuple(_criteria(found, depth + 1) for found in element.iterfind(f"{_Q}CriteriaList")),
        unknown=any(child.tag not in known for child in children),
    )


def _policies(element: Element) -> Iterator[str]:
    for found in element.iter(f"{_X}Identifier"):
        yield (found.text or "").strip().lower().removeprefix("urn:oid:")


def _usages(element: Element) -> Iterator[tuple[str, bool]]:
    for found in element.iterfind(f"{_Q}KeyUsageBit"):
        yield found.get("name") or "", (found.text or "").strip().lower() in {"true", "1"}


def _last(uri: str | None) -> str:
    return (uri or "").strip().rstrip("/").rpartition("/")[2]
