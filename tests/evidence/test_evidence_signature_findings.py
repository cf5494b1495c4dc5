"""What is said of a signature's form, integrity, address and issuer: each finding whole, with its facts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from mailroom import AT, NOW, genuine, recase, take_apart

from citizen_inbox.demo.authority import Authority
from citizen_inbox.evidence.case import Case, open_case
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.signature_findings import identity, integrity, structure, trust
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import EnvelopeKind, open_envelope

P, U, R = Outcome.PROVEN, Outcome.UNDETERMINED, Outcome.REFUTED
ADDRESS = "posta-certificata@pec-a.example"


@pytest.fixture(scope="session")
def anchors(authority: Authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.fixture(scope="session")
def case(provider_a, anchors) -> Case:
    """A genuine transport, its signature computed."""
    found = open_case(open_envelope(parse_message(genuine("transport", provider_a))), Grounds(anchors, NOW))
    assert found is not None
    return found


@pytest.fixture(scope="session")
def sha1_case(provider_b, anchors) -> Case:
    found = open_case(open_envelope(parse_message(genuine("transport", provider_b))), Grounds(anchors, NOW))
    assert found is not None
    return found


def with_defects(case: Case, *defects: str) -> Case:
    return recase(case, check=case.check._replace(defects=defects))


def with_signer(case: Case, **changes: object) -> Case:
    """The same, its one signer found otherwise."""
    return recase(case, check=case.check._replace(signers=(case.check.signers[0]._replace(**changes),)))


def with_header(case: Case, line: bytes) -> Case:
    raw = line + b"\r\n\r\n"
    return recase(case, envelope=replace(case.envelope, message=parse_message(raw)))


def wrapped(case: Case, *defects: str) -> Case:
    container = replace(case.signed.container, path="1")
    return recase(case, signed=replace(case.signed, container=container, defects=defects))


def test_a_genuine_signature_covers_all(case):
    assert list(structure(case)) == [Finding("signature-covers-all", P, {"defects": ""})]


def test_parts_beside_the_signed_ones(case):
    beside = recase(case, signed=replace(case.signed, defects=("signature-type", "signed-extra-parts")))
    facts = {"defects": "signature-type, signed-extra-parts"}
    assert list(structure(beside)) == [Finding("signature-covers-all", R, facts)]


def test_a_wrapped_signature_covers_not_all_and_accuses_nobody(case):
    assert list(structure(wrapped(case, "signed-nested"))) == [Finding("signature-wrapped", U)]
    assert list(structure(wrapped(case, "signed-nested", "signed-extra-parts"))) == [
        Finding("signature-covers-all", R, {"defects": "signed-extra-parts"}),
        Finding("signature-wrapped", U),
    ]


@pytest.mark.parametrize(
    ("kind", "defects", "expected"),
    [
        (EnvelopeKind.ORDINARY, (), [Finding("kind-unknown", U)]),
        (EnvelopeKind.ORDINARY, ("kind-ambiguous",), [Finding("kind-ambiguous", R)]),
        (EnvelopeKind.ANOMALY, (), [Finding("anomaly", U)]),
        (EnvelopeKind.DELIVERY, (), []),
    ],
)
def test_kinds_that_are_none(case, kind, defects, expected):
    found = list(structure(recase(case, envelope=replace(case.envelope, kind=kind, defects=defects))))
    assert found == [Finding("signature-covers-all", P, {"defects": ""}), *expected]


@pytest.mark.parametrize(
    ("defect", "code"),
    [
        ("cms-unreadable", "signature-unreadable"),
        ("cms-too-large", "signature-unreadable"),
        ("content-embedded", "content-embedded"),
        ("no-signers", "no-signers"),
        ("signer-certificate-missing", "signer-certificate-missing"),
        ("certificate-unrelated", "certificate-unrelated"),
        ("trailing-bytes", "trailing-bytes"),
    ],
)
def test_forms_that_no_provider_uses(case, defect, code):
    assert list(structure(with_defects(case, defect)))[1:] == [Finding(code, U)]


def test_signers_are_several_by_their_certificates(case):
    signer = case.check.signers[0]
    twice = recase(case, check=case.check._replace(signers=(signer, signer._replace(name="Ancora"))))
    assert list(structure(twice)) == list(structure(case))
    two = recase(case, check=case.check._replace(signers=(signer, signer._replace(name="Altro", certificate=b"x"))))
    assert list(structure(two))[1:] == [Finding("several-signers", U, {"signers": "Posta Certificata, Altro"})]


FACTS = {"digest": "sha256", "signer": "Posta Certificata"}


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("intact", Finding("content-intact", P, FACTS)),
        ("digest-mismatch", Finding("content-intact", R, FACTS)),
        ("signature-bad", Finding("signature-bad", R, FACTS)),
        ("not-checkable", Finding("signature-not-checkable", U, {**FACTS, "detail": "key-unfit"})),
    ],
)
def test_the_integrity_of_the_content(case, reason, expected):
    assert list(integrity(with_signer(case, reason=reason, detail="key-unfit"))) == [expected]


def test_the_signer_that_failed_worst_is_named(case):
    signer = case.check.signers[0]
    signers = (signer, signer._replace(name="Altro", digest="sha512", reason="digest-mismatch"))
    found = list(integrity(recase(case, check=case.check._replace(signers=signers))))
    assert found[0] == Finding("content-intact", R, {"digest": "sha512", "signer": "Altro"})


def test_a_refused_signature_names_its_first_signer(case):
    (first,) = integrity(with_defects(case, "content-embedded"))
    assert first == Finding("signature-not-checkable", U, {**FACTS, "detail": case.check.signers[0].detail})


def test_an_old_digest_is_noted(sha1_case):
    assert list(integrity(sha1_case))[1:] == [Finding("weak-digest", U, {"digest": "SHA-1"})]


def test_line_ends_that_were_put_back_are_noted(case):
    assert list(integrity(with_defects(case, "line-ends-restored")))[1:] == [Finding("line-ends-restored", U)]


def test_without_a_readable_certificate_no_key_is_judged(case):
    assert list(integrity(recase(case, certificate=None, chain=None))) == [Finding("content-intact", P, FACTS)]


@pytest.mark.parametrize(
    ("label", "told"),
    [("sha-256", None), ("SHA256", None), (' "sha-256"', None), ("'sha256'", None), ("", None),
     ("SHA-1", "sha-1"), ("xsha256x", "xsha256x")],
)  # fmt: skip
def test_the_digest_in_the_label(case, label, told):
    parameters = {"micalg": label} if label else {}
    signed = replace(case.signed, container=replace(case.signed.container, parameters=parameters))
    found = [one for one in integrity(recase(case, signed=signed)) if one.code == "micalg-differs"]
    assert found == ([Finding("micalg-differs", U, {"label": told, "digest": "sha256"})] if told else [])
    unknown = with_signer(recase(case, signed=signed), digest="")
    assert not [one for one in integrity(unknown) if one.code == "micalg-differs"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"From: {ADDRESS}", [Finding("sender-address", P, {"from": ADDRESS, "certificate": ADDRESS})]),
        (
            "From: posta-certificata@PEC-A.example",
            [
                Finding(
                    "sender-address", P, {"from": "posta-certificata@PEC-A.example", "certificate": ADDRESS}
                )
            ],
        ),
        (
            "From: Posta-certificata@pec-a.example",
            [
                Finding(code, outcome, {"from": "Posta-certificata@pec-a.example", "certificate": ADDRESS})
                for code, outcome in (("sender-address", P), ("sender-case", U))
            ],
        ),
        (
            "From: Altro@pec-a.example",
            [Finding("sender-address", R, {"from": "Altro@pec-a.example", "certificate": ADDRESS})],
        ),
        (
            f"From: {ADDRESS}, altro@pec-a.example",
            [Finding("sender-unclear", R, {"from": "", "certificate": ADDRESS})],
        ),
        ("X-From: x", [Finding("sender-unclear", R, {"from": "", "certificate": ADDRESS})]),
    ],
)  # fmt: skip
def test_the_address_in_from(case, line, expected):
    assert list(identity(with_header(case, line.encode()))) == expected


def test_one_of_several_certified_addresses_will_do(case):
    emails = ("altro@pec-a.example", ADDRESS)
    certificate = replace(case.certificate, emails=emails)
    (found,) = identity(recase(case, certificate=certificate))
    assert found == Finding("sender-address", P, {"from": ADDRESS, "certificate": ", ".join(emails)})


def test_without_a_certificate_the_address_is_nobodys(case):
    (found,) = identity(recase(case, certificate=None, chain=None))
    assert found == Finding("sender-address", R, {"from": ADDRESS, "certificate": ""})


def test_the_headers_around_a_wrapped_message_are_not_the_signers(case):
    assert list(identity(wrapped(case, "signed-nested"))) == []


def trust_facts(case: Case, **changes: str) -> dict[str, str]:
    return {
        "provider": "GESTORE A S.p.A.",
        "issuer": case.certificate.issuer,
        "anchor": "Pratica PEC CA1",
        **changes,
    }


def test_a_recognised_provider(case):
    assert list(trust(case)) == [Finding("provider-recognised", P, trust_facts(case))]
    added = recase(case, chain=replace(case.chain, added=True))
    assert list(trust(added)) == [Finding("provider-recognised", P, trust_facts(case, variant="added"))]
    nameless = recase(case, certificate=replace(case.certificate, organisation=""))
    assert list(trust(nameless)) == [Finding("provider-recognised", P, trust_facts(case, provider="Posta Certificata"))]


def test_an_issuer_that_is_none_of_pec(case):
    unknown = recase(case, chain=replace(case.chain, problem="issuer-unknown", anchor=""))
    assert list(trust(unknown)) == [Finding("issuer-unknown", U, trust_facts(case, anchor=""))]


def test_a_certificate_that_cannot_be_read(case):
    unreadable = recase(case, certificate=None, chain=None)
    facts = {"provider": "", "issuer": "", "anchor": ""}
    assert list(trust(unreadable)) == [Finding("certificate-unreadable", U, facts)]


LISTED = ("issuer-certificate-absent",)


@pytest.fixture
def listing(case, monkeypatch) -> Callable[..., Case]:
    """The case with an issuer that is not enclosed, and a kept list that names some addresses of some firms."""

    class Kept:
        month = "2026-10"

        def __init__(self, names: set[tuple[str, str]]) -> None:
            self.known = names

        def names(self, address: str, firm: str) -> bool:
            return (address, firm) in self.known

    def make(names: set[tuple[str, str]] | None, **certificate: object) -> Case:
        def listing(_: TrustAnchors, anchor: str, day: date) -> Kept | None:
            assert (anchor, day) == ("Pratica PEC CA1", date(2026, 10, 12))
            return None if names is None else Kept(names)

        monkeypatch.setattr(TrustAnchors, "listing", listing)
        chain = replace(case.chain, notes=LISTED)
        return recase(case, chain=chain, certificate=replace(case.certificate, **certificate))

    return make


def test_the_kept_list_of_providers_speaks_where_the_issuer_is_not_enclosed(case, listing):
    firm, other = "GESTORE A S.p.A.", "altro@pec-a.example"
    noted = [Finding("provider-recognised", P, trust_facts(case)), Finding(LISTED[0], U, trust_facts(case))]
    facts = {"provider": firm, "address": ADDRESS, "month": "2026-10"}
    assert list(trust(listing({(ADDRESS, firm)}))) == [*noted, Finding("provider-listed", P, facts)]
    assert list(trust(listing(set()))) == [*noted, Finding("provider-listed", U, facts)]
    assert list(trust(listing(None))) == noted
    both = {"provider": firm, "address": f"{ADDRESS}, {other}", "month": "2026-10"}
    one_of_two = listing({(ADDRESS, firm)}, emails=(ADDRESS, other))
    assert list(trust(one_of_two))[-1] == Finding("provider-listed", U, both)
    two_of_two = listing({(ADDRESS, firm), (other, firm)}, emails=(ADDRESS, other))
    assert list(trust(two_of_two))[-1] == Finding("provider-listed", P, both)


def test_the_kept_list_needs_an_address_and_names_a_firm_or_the_signer(case, listing):
    found = list(trust(listing({(ADDRESS, "")}, organisation="")))[-1]
    assert found == Finding(
        "provider-listed", P, {"provider": "Posta Certificata", "address": ADDRESS, "month": "2026-10"}
    )
    found = list(trust(listing(set(), emails=())))[-1]
    assert found == Finding("provider-listed", U, {"provider": "GESTORE A S.p.A.", "address": "", "month": "2026-10"})


def test_the_kept_list_is_asked_about_known_issuers_only(case, listing):
    nameless = listing({(ADDRESS, "GESTORE A S.p.A.")})
    nameless = recase(nameless, chain=replace(nameless.chain, anchor=""))
    assert [found.code for found in trust(nameless)] == ["provider-recognised", LISTED[0]]


# The case itself


def test_what_a_case_holds(provider_a, anchors):
    envelope = open_envelope(parse_message(genuine("transport", provider_a)))
    case = open_case(envelope, Grounds(anchors, NOW))
    assert case is not None
    assert (case.envelope, case.signed, case.chain.anchor) == (envelope, envelope.signed, "Pratica PEC CA1")
    (pinned,) = anchors.of_role("pec-issuer")
    assert case.signature.signer.anchor_key == hashlib.sha256(pinned.spki).hexdigest()
    signature, certificate = case.signature, case.certificate
    assert (signature.present, signature.intact, signature.digest) == (True, True, "sha256")
    assert signature.signing_time == AT
    assert signature.enclosed == case.check.certificates
    signer = signature.signer
    assert (signer.email, signer.subject, signer.issuer) == (ADDRESS, certificate.subject, certificate.issuer)
    assert (signer.valid_from, signer.valid_to) == (certificate.valid_from, certificate.valid_to)
    assert (signer.anchor, signer.certificate) == ("Pratica PEC CA1", certificate.der)
    assert case.day == date(2026, 10, 12)
    assert case.grounds.at == NOW
    assert (case.has_signers, case.wrapped, case.problem, case.reason) == (True, False, "", "intact")


def test_a_signer_without_a_pinned_issuer_bears_no_anchor(provider_a):
    found = open_case(open_envelope(parse_message(genuine("transport", provider_a))), Grounds(TrustAnchors(()), NOW))
    assert found is not None
    assert found.problem != ""
    assert (found.signature.signer.anchor, found.signature.signer.anchor_key) == ("", "")
    assert found.signature.intact is True


@pytest.mark.parametrize(
    ("reasons", "defects", "expected"),
    [
        (("intact",), ("trailing-bytes",), "intact"),
        (("intact",), ("content-embedded",), "not-checkable"),
        (("signature-bad",), ("content-embedded",), "signature-bad"),
        (("signature-bad",), (), "signature-bad"),
        (("intact", "not-checkable"), (), "not-checkable"),
        (("not-checkable", "signature-bad"), (), "signature-bad"),
        (("signature-bad", "digest-mismatch"), (), "digest-mismatch"),
        (("intact", "intact"), ("cms-too-large",), "not-checkable"),
        ((), (), ""),
        ((), ("cms-unreadable",), "not-checkable"),
        ((), ("no-signers",), ""),
    ],
)
def test_the_gravest_reason_of_any_signer(case, reasons, defects, expected):
    signers = tuple(case.check.signers[0]._replace(reason=reason) for reason in reasons)
    judged = recase(case, check=case.check._replace(signers=signers, defects=defects))
    assert judged.reason == expected
    assert judged.has_signers is bool(reasons)


def test_when_a_message_was_certified(case, provider_a, anchors):
    """daticert.xml's time, else the signing time, else the Date field."""
    envelope = case.envelope
    grounds = Grounds(anchors, NOW)
    undated = replace(envelope, daticert=replace(envelope.daticert, at=None))
    late = take_apart(genuine("transport", provider_a)).signed_by(provider_a.identity, AT.replace(day=13))
    resigned = replace(open_envelope(parse_message(late.build())), daticert=None)
    assert open_case(envelope, grounds).certified_at == envelope.daticert.at
    assert open_case(undated, grounds).certified_at == AT
    assert open_case(resigned, grounds).certified_at == AT.replace(day=13)
    assert open_case(resigned, grounds).day == date(2026, 10, 13)


@pytest.mark.parametrize("signature", [b"", b" \r\n"])
def test_an_empty_signature_is_none(case, signature):
    envelope = replace(case.envelope, signed=replace(case.signed, signature=signature))
    assert open_case(envelope, case.grounds) is None
    assert open_case(replace(envelope, signed=None), case.grounds) is None


def test_rubbish_for_a_signature_is_a_case_without_signers(case):
    envelope = replace(case.envelope, signed=replace(case.signed, signature=b"rubbish"))
    found = open_case(envelope, case.grounds)
    assert (found.has_signers, found.certificate, found.chain, found.reason) == (False, None, None, "not-checkable")
    assert (found.signature.present, found.signature.intact, found.signature.digest) == (True, None, "")
    assert (found.signature.signing_time, found.signature.signer) == (None, None)
    undated = replace(envelope, daticert=None, message=parse_message(b"\r\n"))
    undated = replace(undated, signed=replace(undated.signed, content=replace(undated.signed.content, start=0, end=0)))
    assert open_case(undated, case.grounds).certified_at is None
    assert open_case(undated, case.grounds).day == NOW.date()
