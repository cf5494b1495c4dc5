"""Whom the extensions of a trusted list mean: criteria of every kind, nested, and those that are not read here."""

from __future__ import annotations

import pytest
from lxml import etree

from citizen_inbox.evidence.list_qualifiers import Criteria, read_purposes, read_qualifications

T = "http://uri.etsi.org/02231/v2#"
Q = "http://uri.etsi.org/TrstSvc/SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#"
X = "http://uri.etsi.org/01903/v1.3.2#"
SHOWN = (
    '<t:Period xmlns:t="{T}" xmlns:q="{Q}" xmlns:x="{X}"><t:ServiceInformationExtensions>'
    "<t:Extension>{inside}</t:Extension></t:ServiceInformationExtensions></t:Period>"
)
SAID = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt"
ONE, OTHER, BITS = "1.2.3", "1.2.4", frozenset({"digitalSignature"})


def period(inside: str) -> etree._Element:
    return etree.fromstring(SHOWN.format(T=T, Q=Q, X=X, inside=inside))


def criteria(inside: str, assertion: str = 'assert="all"') -> Criteria:
    qualifier = f'<q:Qualifier uri="{SAID}/QCWithQSCD/"/>'
    listed = f"<q:CriteriaList {assertion}>{inside}</q:CriteriaList>"
    element = f"<q:QualificationElement><q:Qualifiers>{qualifier}</q:Qualifiers>{listed}</q:QualificationElement>"
    (found,) = read_qualifications(period(f"<q:Qualifications>{element}</q:Qualifications>"))
    assert found.qualifiers == ("QCWithQSCD",)
    return found.criteria


def policies(*wanted: str) -> str:
    inside = "".join(f"<x:Identifier> urn:oid:{one} </x:Identifier>" for one in wanted)
    return f"<q:PolicySet><q:PolicyIdentifier>{inside}</q:PolicyIdentifier></q:PolicySet>"


def usage(name: str, value: str) -> str:
    return f'<q:KeyUsage><q:KeyUsageBit name="{name}">{value}</q:KeyUsageBit></q:KeyUsage>'


def nested(inside: str, times: int) -> str:
    for _ in range(times):
        inside = f'<q:CriteriaList assert="all">{inside}</q:CriteriaList>'
    return inside


@pytest.mark.parametrize(
    ("inside", "held", "met"),
    [
        (policies(ONE), {ONE}, True),
        (policies(ONE), {ONE, OTHER}, True),
        (policies(ONE), {OTHER}, False),
        (policies(ONE, OTHER), {ONE}, False),
        (policies(ONE) + policies(OTHER), {ONE}, False),
        (nested(policies(ONE), 1), {ONE}, True),
        (nested(policies(ONE), 1), {OTHER}, False),
        (nested(policies(ONE), 8), {ONE}, True),
        (nested(policies(ONE), 9), {ONE}, False),
        (policies(ONE) + "<q:SomethingNew/>", {ONE}, False),
        (policies(ONE) + nested("<q:SomethingNew/>", 1), {ONE}, False),
        (policies(ONE) + "<q:Description/><!-- said -->", {ONE}, True),
        (usage("digitalSignature", " 1 "), set(), True),
        (usage("digitalSignature", "TRUE"), set(), True),
        (usage("digitalSignature", "0"), set(), False),
        (usage("nonRepudiation", "false"), set(), True),
        (usage("nonRepudiation", ""), set(), True),
        ("", {ONE}, False),
    ],
)
def test_whom_a_list_of_criteria_means(inside: str, held: set[str], met: bool) -> None:
    assert criteria(inside).met(frozenset(held), BITS) is met


@pytest.mark.parametrize(
    ("assertion", "met"),
    [('assert="atLeastOne"', True), ('assert="none"', False), ('assert="some"', False), ("", False)],
)
def test_how_criteria_are_taken_together(assertion: str, met: bool) -> None:
    two = policies(ONE) + policies(OTHER)
    assert criteria(two, assertion).met(frozenset({ONE}), BITS) is met
    assert criteria(two, 'assert="none"').met(frozenset(), BITS)
    assert not criteria(two + "<q:SomethingNew/>", 'assert="none"').met(frozenset(), BITS)


def test_a_criterion_too_deep_is_one_that_is_not_known() -> None:
    found = criteria(nested(policies(ONE), 9))
    depth = 0
    while found.inner:
        (found,) = found.inner
        depth += 1
    assert (depth, found) == (9, Criteria("", unknown=True))


def test_a_qualification_without_criteria_is_for_nobody() -> None:
    element = f'<q:QualificationElement><q:Qualifiers><q:Qualifier uri="{SAID}/NotQualified"/></q:Qualifiers>'
    content = f"<q:Qualifications>{element}</q:QualificationElement></q:Qualifications>"
    (found,) = read_qualifications(period(content))
    assert (found.qualifiers, found.criteria) == (("NotQualified",), Criteria(""))
    assert not found.criteria.met(frozenset({ONE}), BITS)


def test_purposes_and_addresses_that_lack_something() -> None:
    said = "".join(f"<t:URI>{uri}</t:URI>" for uri in (" http://x/ForeSeals/ ", "http://x/ForeSignatures", ""))
    content = f"<t:AdditionalServiceInformation>{said}</t:AdditionalServiceInformation>"
    assert read_purposes(period(content)) == ("ForeSeals", "ForeSignatures", "")
    assert read_purposes(period("")) == ()
    nameless = criteria("<q:KeyUsage><q:KeyUsageBit>true</q:KeyUsageBit></q:KeyUsage><q:KeyUsage/>")
    assert nameless.usages == ((("", True),), ())
