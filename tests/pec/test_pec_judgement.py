"""Which receipts may move a state, and the reason of each that may not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.pec.daticert import Recipient
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.pec.judgement import Claim, Judgement, Proof, judge, message_key
from citizen_inbox.pec.tracking import ReceiptFact, track
from citizen_inbox.wording.sentences import ROOMS

T0 = datetime(2026, 10, 12, 8, 15, tzinfo=UTC)
OWNER, ANNA, BRUNO = "mario@pec-a.example", "anna@pec-b.example", "bruno@altro.example"
SENT = frozenset({"c0ffee@pec-a.example"})


def claim(kind: EnvelopeKind, minutes: float = 1, **more: object) -> Claim:
    fact = ReceiptFact(
        kind=kind,
        identifier="opec1@pec-a.example",
        msgid="c0ffee@pec-a.example",
        subject="Accesso agli atti",
        recipients=(Recipient(ANNA, certified=True), Recipient(BRUNO, certified=True)),
        delivered_to="" if kind in {EnvelopeKind.ACCEPTANCE, EnvelopeKind.NON_ACCEPTANCE} else ANNA,
        error="nessuno",
        error_detail="",
        receipt_type="completa",
        at=T0 + timedelta(minutes=minutes),
        counted=False,
    )
    names = set(ReceiptFact.__dataclass_fields__)
    fact = replace(fact, **{name: value for name, value in more.items() if name in names})  # type: ignore[arg-type]
    own = kind in {EnvelopeKind.ACCEPTANCE, EnvelopeKind.NON_ACCEPTANCE, EnvelopeKind.DELIVERY_WARNING}
    made = Claim(fact, OWNER, Proof.PROVEN, fetched=True, signer="pec-a.example" if own else "pec-b.example")
    return replace(made, **{name: value for name, value in more.items() if name not in names})  # type: ignore[arg-type]


ACCEPTANCE = claim(EnvelopeKind.ACCEPTANCE, 0)
DELIVERY = claim(EnvelopeKind.DELIVERY)
FAILURE = claim(EnvelopeKind.NON_DELIVERY)
WARNING = claim(EnvelopeKind.DELIVERY_WARNING)
REFUSAL = claim(EnvelopeKind.NON_ACCEPTANCE)


def said(*claims: Claim, sent: frozenset[str] = SENT, addresses: tuple[str, ...] = (OWNER,)) -> list[str]:
    return [one.value for one in judge(claims, addresses, sent)]


def last(*claims: Claim, sent: frozenset[str] = SENT) -> str:
    return said(*claims, sent=sent)[-1]


def fact(one: Claim, **more: object) -> Claim:
    return replace(one, fact=replace(one.fact, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize("one", [ACCEPTANCE, DELIVERY, FAILURE, WARNING, REFUSAL])
def test_a_proven_receipt_of_a_message_sent_counts(one):
    assert said(one) == ["counted"]


@pytest.mark.parametrize("one", [DELIVERY, FAILURE, WARNING])
def test_after_its_acceptance_too_with_or_without_a_copy(one):
    assert said(ACCEPTANCE, one) == said(ACCEPTANCE, one, sent=frozenset()) == ["counted", "counted"]
    assert said(one, ACCEPTANCE, sent=frozenset()) == ["counted", "counted"]


@pytest.mark.parametrize("one", [DELIVERY, FAILURE, WARNING])
def test_a_receipt_of_nothing_known_moves_nothing(one):
    assert said(one, sent=frozenset()) == ["unknown-message"]
    assert said(fact(one, msgid=""), sent=frozenset({""}) - {""}) == ["unknown-message"]


def test_an_acceptance_alone_makes_its_message_known():
    assert said(ACCEPTANCE, sent=frozenset()) == ["counted"]


def test_a_refusal_alone_makes_its_message_known_as_refused_and_no_more():
    """No acceptance ever comes before it, and the copy may lie in a folder that this program does not see."""
    assert said(REFUSAL, sent=frozenset()) == ["counted"]
    assert said(fact(REFUSAL, msgid=""), sent=frozenset()) == ["counted"]
    assert said(fact(REFUSAL, msgid="", identifier=""), sent=frozenset()) == ["unknown-message"]
    assert said(REFUSAL, DELIVERY, sent=frozenset()) == ["counted", "unknown-message"]
    assert said(REFUSAL, replace(REFUSAL, refers=()), sent=frozenset()) == ["counted", "duplicate"]
    assert said(REFUSAL, claim(EnvelopeKind.NON_ACCEPTANCE, 2, identifier="o2@pec-a.example"), sent=frozenset()) == [
        "counted",
        "contradicts-acceptance",
    ]
    two = fact(REFUSAL, msgid="", identifier="o3@pec-a.example"), fact(REFUSAL, msgid="")
    assert said(*two, sent=frozenset()) == ["counted", "counted"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"proof": Proof.NONE}, "proof-does-not-hold"),
        ({"sender": "luisa@pec-a.example"}, "somebody-elses"),
        ({"signer": "pec-b.example"}, "wrong-provider"),
        ({"proof": Proof.UNANCHORED, "fetched": False}, "authority-not-recognised"),
        ({"refers": ("<other@elsewhere.example>",)}, "replayed"),
    ],
)
def test_a_false_refusal_makes_nothing_known(changes, expected):
    assert said(replace(REFUSAL, **changes), sent=frozenset()) == [expected]


def test_identifiers_may_be_in_brackets_encoded_or_absent():
    bare = fact(DELIVERY, msgid="")
    assert said(ACCEPTANCE, bare) == ["counted", "counted"]
    assert last(ACCEPTANCE, fact(DELIVERY, identifier="")) == "counted"
    assert last(fact(ACCEPTANCE, msgid=""), DELIVERY, sent=frozenset()) == "counted"
    assert last(fact(DELIVERY, msgid="<c0ffee%40pec-a.example>")) == "counted"
    assert message_key(" <a%40b> ") == message_key("a@b") == "a@b"
    assert said(fact(bare, identifier="")) == ["unknown-message"]
    assert said(fact(ACCEPTANCE, identifier="", msgid=""), fact(bare, identifier="")) == ["counted", "unknown-message"]


def test_no_proof_no_count():
    assert said(replace(DELIVERY, proof=Proof.NONE)) == ["proof-does-not-hold"]
    assert last(replace(ACCEPTANCE, proof=Proof.NONE), DELIVERY, sent=frozenset()) == "unknown-message"


def test_somebody_elses():
    assert said(replace(DELIVERY, sender="luisa@pec-a.example")) == ["somebody-elses"]
    assert said(replace(DELIVERY, sender="MARIO@pec-a.example")) == ["counted"]
    own = ("rossi.k@pec-a.example",)
    for look_alike in ("ro\u017f\u017fi.k@pec-a.example", "rossi.\u212a@pec-a.example"):
        assert said(replace(DELIVERY, sender=look_alike), addresses=own) == ["somebody-elses"]
    stranger = fact(DELIVERY, delivered_to="anna@pec-b.example".replace("p", "\uff50"))
    assert said(stranger) == ["not-for-recipient"]
    listed = (Recipient("rossi@pec-b.example", certified=True),)
    assert said(fact(DELIVERY, delivered_to="ro\u017fsi@pec-b.example", recipients=listed)) == ["not-for-recipient"]
    assert said(replace(DELIVERY, sender="alias@pec-a.example"), addresses=(OWNER, "alias@PEC-A.example")) == [
        "counted"
    ]


def test_an_unknown_authority_counts_only_from_the_own_server_and_an_expected_provider():
    unanchored = replace(DELIVERY, proof=Proof.UNANCHORED)
    assert said(unanchored) == ["counted-unanchored"]
    assert said(replace(unanchored, fetched=False)) == ["authority-not-recognised"]
    assert said(replace(unanchored, signer="pec-z.example")) == ["authority-not-recognised"]
    assert said(replace(unanchored, signer="")) == ["authority-not-recognised"]
    assert said(replace(unanchored, signer="pec-a.example")) == ["counted-unanchored"]
    assert said(replace(unanchored, signer="mx.pec-b.example")) == ["counted-unanchored"]
    assert said(replace(unanchored, signer="example")) == ["authority-not-recognised"]
    assert said(replace(unanchored, signer="c-b.example")) == ["authority-not-recognised"]
    known = fact(replace(FAILURE, signer="pec-z.example"), delivered_to=BRUNO)
    assert said(known, replace(unanchored, signer="pec-z.example"))[1] == "counted-unanchored"


@pytest.mark.parametrize("one", [ACCEPTANCE, REFUSAL, WARNING])
def test_what_the_own_provider_writes_is_expected_from_it_alone(one):
    unanchored = replace(one, proof=Proof.UNANCHORED)
    assert said(unanchored) == ["counted-unanchored"]
    assert said(replace(unanchored, signer="pec-b.example")) == ["authority-not-recognised"]


def test_a_proven_acceptance_stands_before_an_unanchored_earlier_one():
    early = replace(claim(EnvelopeKind.ACCEPTANCE, -9, identifier="opec0@pec-a.example"), proof=Proof.UNANCHORED)
    assert said(early, ACCEPTANCE, DELIVERY) == ["contradicts-acceptance", "counted", "counted"]


def test_replays_point_elsewhere():
    def refers(*names: str) -> str:
        return said(replace(DELIVERY, refers=names), sent=SENT | {"other@pec-a.example"})[0]

    assert refers("<c0ffee@pec-a.example>") == refers("") == refers() == "counted"
    assert refers("<c0ffee@redacted.example>") == "counted"
    assert refers("<opec1@pec-a.example>") == "counted"
    assert refers("<other@elsewhere.example>") == "replayed"
    assert refers("", "<other@pec-a.example>") == "replayed"
    assert refers("", "<unheard@pec-a.example>", "<c0ffee@pec-a.example>") == "counted"
    assert said(ACCEPTANCE, replace(fact(DELIVERY, msgid=""), refers=("<other@x>",))) == ["counted", "counted"]


@pytest.mark.parametrize("one", [ACCEPTANCE, REFUSAL, WARNING])
def test_a_provider_cannot_speak_for_the_mailbox_of_another(one):
    assert said(replace(one, signer="pec-b.example")) == ["wrong-provider"]
    assert said(replace(one, signer="mail.pec-a.example")) == ["counted"]
    assert said(replace(one, signer="")) == ["counted"]
    hosted = fact(replace(one, signer="pec-b.example"), identifier="opec1@pec-b.example")
    assert said(hosted) == ["counted"]


@pytest.mark.parametrize(("days", "expected"), [(0, "wrong-provider"), (30, "wrong-provider"), (31, "counted")])
@pytest.mark.parametrize("sign", [-1, 1])
def test_a_recipient_s_provider_stays_for_a_while(days, expected, sign):
    foreign = fact(replace(DELIVERY, signer="pec-z.example"), at=T0 + timedelta(days=400))
    other = fact(DELIVERY, at=T0 + timedelta(days=400 + sign * days), identifier="opec7@x", msgid="m7@x")
    assert last(other, foreign) == expected
    assert last(fact(replace(other, signer="pec-q.example"), msgid="m8@x"), foreign) == "counted"
    assert last(other, fact(replace(FAILURE, signer="pec-z.example"), at=foreign.fact.at)) == "counted"


def test_not_for_the_recipient():
    stranger = fact(DELIVERY, delivered_to="alias@pec-b.example")
    assert said(stranger) == ["not-for-recipient"]
    listed = fact(stranger, recipients=(Recipient("alias@pec-b.example", certified=True),))
    assert said(listed) == ["counted"]
    assert said(ACCEPTANCE, listed) == ["counted", "not-for-recipient"]
    assert said(fact(DELIVERY, delivered_to=ANNA.upper())) == ["counted"]
    assert said(ACCEPTANCE, fact(DELIVERY, delivered_to="")) == ["counted", "counted"]


def test_another_content():
    assert said(replace(DELIVERY, differs=True)) == ["content-differs"]


@pytest.mark.parametrize(
    "changes",
    [{"identifier": "opec9@pec-a.example"}, {"msgid": "x@y"}, {"subject": "Altro"}],
)
def test_what_the_acceptance_contradicts(changes):
    assert said(ACCEPTANCE, fact(DELIVERY, **changes)) == ["counted", "contradicts-acceptance"]


def test_subjects_are_compared_without_folds_and_where_both_have_one():
    assert last(ACCEPTANCE, fact(DELIVERY, subject="Accesso  agli\n atti")) == "counted"
    assert last(ACCEPTANCE, fact(DELIVERY, subject="")) == "counted"
    assert last(fact(ACCEPTANCE, subject=""), DELIVERY) == "counted"


def test_a_refusal_after_an_acceptance_is_no_refusal():
    assert said(REFUSAL, ACCEPTANCE) == ["contradicts-acceptance", "counted"]


def test_one_message_is_accepted_once():
    again = fact(ACCEPTANCE, identifier="opec2@pec-a.example", at=T0 + timedelta(minutes=1))
    assert said(again, ACCEPTANCE) == ["contradicts-acceptance", "counted"]
    later = fact(ACCEPTANCE, at=T0 + timedelta(minutes=1))
    assert said(ACCEPTANCE, later) == ["counted", "contradicts-acceptance"]
    assert said(ACCEPTANCE, fact(ACCEPTANCE, subject="Altro")) == ["counted", "contradicts-acceptance"]
    assert said(ACCEPTANCE, ACCEPTANCE) == ["counted", "duplicate"]


def test_without_an_acceptance_the_first_identifier_leads():
    other = fact(FAILURE, identifier="opec2@pec-a.example", at=T0 + timedelta(hours=1))
    assert said(other, DELIVERY) == ["contradicts-acceptance", "counted"]


@pytest.mark.parametrize("one", [DELIVERY, FAILURE, WARNING])
@pytest.mark.parametrize(("seconds", "expected"), [(-300, "counted"), (-301, "before-acceptance")])
def test_time_order_with_five_minutes_for_two_clocks(one, seconds, expected):
    assert last(ACCEPTANCE, fact(one, at=T0 + timedelta(seconds=seconds))) == expected


def test_unknown_times_contradict_nothing():
    assert last(ACCEPTANCE, fact(DELIVERY, at=None)) == "counted"
    assert last(fact(ACCEPTANCE, at=None), DELIVERY) == "counted"


def test_duplicates_whatever_is_around_them():
    again = replace(DELIVERY, refers=("<c0ffee@pec-a.example>",))
    assert said(DELIVERY, again, fact(DELIVERY, delivered_to=ANNA.upper())) == ["counted", "duplicate", "duplicate"]
    assert said(DELIVERY, fact(DELIVERY, at=T0 + timedelta(minutes=2))) == ["counted", "counted"]
    assert said(DELIVERY, fact(DELIVERY, delivered_to=BRUNO)) == ["counted", "counted"]
    unanchored = replace(DELIVERY, proof=Proof.UNANCHORED)
    assert said(unanchored, DELIVERY) == ["duplicate", "counted"]


def test_only_two_judgements_count_and_all_have_words():
    assert {one.value for one in Judgement if one.counts} == {"counted", "counted-unanchored"}
    assert {f"judgement-{one.value}" for one in Judgement} <= set(ROOMS["mail"])


_KINDS = st.sampled_from([one for one in EnvelopeKind if one.is_receipt])
_CLAIMS = st.lists(
    st.builds(
        claim,
        _KINDS,
        st.integers(-10, 10),
        identifier=st.sampled_from(["opec1@pec-a.example", "opec2@pec-a.example", ""]),
        msgid=st.sampled_from(["c0ffee@pec-a.example", "other@x", ""]),
        subject=st.sampled_from(["Accesso agli atti", "Altro", ""]),
        delivered_to=st.sampled_from([ANNA, BRUNO, "", "z@pec-z.example"]),
        sender=st.sampled_from([OWNER, OWNER, OWNER, "x@y"]),
        proof=st.sampled_from(Proof),
        signer=st.sampled_from(["pec-a.example", "pec-b.example", "pec-z.example", ""]),
        fetched=st.booleans(),
        differs=st.booleans(),
    ),
    max_size=6,
)


def state(claims: list[Claim]) -> object:
    facts = [
        replace(one.fact, counted=found.counts) for one, found in zip(claims, judge(claims, [OWNER], SENT), strict=True)
    ]
    found = track([one for one in facts if one.counted], T0 + timedelta(hours=1))
    return found.status, {one.address: (one.status, one.at) for one in found.recipients}


@settings(max_examples=300, deadline=None)
@given(_CLAIMS, st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_give_the_same_judgement(claims, random):
    shuffled = claims * 2
    random.shuffle(shuffled)
    counted = {one for one, found in zip(claims, judge(claims, [OWNER], SENT), strict=True) if found.counts}
    again = [one for one, found in zip(shuffled, judge(shuffled, [OWNER], SENT), strict=True) if found.counts]
    assert {_same(one) for one in again} == {_same(one) for one in counted}
    assert state(shuffled) == state(claims)


def _same(one: Claim) -> tuple[object, ...]:
    return one.fact.kind, message_key(one.fact.identifier), one.fact.delivered_to, one.fact.at


def test_ten_thousand_receipts_take_no_quadratic_time():
    many = [fact(DELIVERY, identifier=f"opec{n}@pec-a.example", msgid=f"m{n}@x") for n in range(10_000)]
    assert set(said(*many, sent=frozenset(f"m{n}@x" for n in range(10_000)))) == {"counted"}
