"""How far a sent message got: any order, any repetition, and only what counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.pec.daticert import Recipient
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.pec.status import GRAVITY
from citizen_inbox.pec.tracking import (
    ACCEPTANCE_EXPECTED,
    ReceiptFact,
    RecipientStatus,
    RecipientTrack,
    Submission,
    SubmissionStatus,
    track,
)
from citizen_inbox.wording.sentences import ROOMS

T0 = datetime(2026, 10, 12, 8, 15, tzinfo=UTC)
SECOND = timedelta(seconds=1)
NEXT_DAY = T0 + timedelta(hours=25)
ANNA, BRUNO, CARLA = "anna@pec-b.example", "bruno@pec-b.example", "carla@ordinaria.example"
LONG = "5.4.1 - GESTORE A - il messaggio non è stato consegnato nelle prime ventiquattro ore dal suo invio"
SHORT = "4.4.1 - il messaggio non è stato consegnato nelle prime dodici ore"


def hours(count: float) -> datetime:
    return T0 + timedelta(hours=count)


def fact(kind: EnvelopeKind, at: datetime | None, to: str = "", detail: str = "", **more: object) -> ReceiptFact:
    made = ReceiptFact(
        kind=kind,
        identifier="opec1@pec-a.example",
        msgid="c0ffee@pec-a.example",
        subject="Accesso agli atti",
        recipients=(Recipient(ANNA, certified=True),),
        delivered_to=to,
        error="nessuno",
        error_detail=detail,
        receipt_type="completa",
        at=at,
        counted=True,
    )
    return replace(made, **more)  # type: ignore[arg-type]


ACCEPTANCE = fact(EnvelopeKind.ACCEPTANCE, T0)
DELIVERY = fact(EnvelopeKind.DELIVERY, hours(0.1), ANNA)
FAILURE = fact(EnvelopeKind.NON_DELIVERY, hours(0.2), ANNA, "5.1.1 - indirizzo non valido", error="altro")


def warning(at: datetime | None, detail: str = "") -> ReceiptFact:
    return fact(EnvelopeKind.DELIVERY_WARNING, at, ANNA, detail)


def anna(*receipts: ReceiptFact, at: datetime = NEXT_DAY) -> RecipientTrack:
    found = track(receipts, at)
    assert [one.address for one in found.recipients] == [ANNA]
    return found.recipients[0]


def test_accepted_then_delivered():
    found = track([ACCEPTANCE, DELIVERY], hours(1))
    assert found == Submission(
        identifier="opec1@pec-a.example",
        subject="Accesso agli atti",
        accepted_at=T0,
        status=SubmissionStatus.DELIVERED,
        recipients=(RecipientTrack(ANNA, RecipientStatus.DELIVERED, hours(0.1), ""),),
    )


def test_delivery_seen_before_its_acceptance():
    early = track([DELIVERY], hours(1))
    assert (early.status, early.accepted_at) == (SubmissionStatus.DELIVERED, None)
    assert track([DELIVERY, ACCEPTANCE], hours(1)) == track([ACCEPTANCE, DELIVERY], hours(1))


def test_three_recipients_with_three_fates():
    everyone = (Recipient(ANNA, certified=True), Recipient(BRUNO, certified=True), Recipient(CARLA, certified=False))
    receipts = [
        replace(ACCEPTANCE, recipients=everyone),
        DELIVERY,
        replace(FAILURE, delivered_to=BRUNO),
    ]
    found = track(receipts, hours(1))
    assert [(one.address, one.status.value) for one in found.recipients] == [
        (ANNA, "delivered"),
        (BRUNO, "failed"),
        (CARLA, "ordinary-mail"),
    ]
    assert (found.status, found.delivered) == (SubmissionStatus.PARTLY_DELIVERED, 1)
    assert found.worst is RecipientStatus.FAILED
    assert found.recipients[1].detail == "5.1.1 - indirizzo non valido"


def test_only_ordinary_recipients():
    found = track([replace(ACCEPTANCE, recipients=(Recipient(CARLA, certified=False),))], hours(100))
    assert found.status is SubmissionStatus.SENT_ORDINARY


def test_nothing_came_yet():
    found = track([], hours(0.5), sent_to=(ANNA, BRUNO), subject="Bozza", submitted_at=T0)
    assert (found.status, found.subject, found.identifier) == (SubmissionStatus.SUBMITTED, "Bozza", "")
    assert {one.status for one in found.recipients} == {RecipientStatus.WAITING}
    late = track([], hours(2), sent_to=(ANNA,), submitted_at=T0)
    assert late.status is SubmissionStatus.NO_ACCEPTANCE_YET
    assert track([], hours(2)).status is SubmissionStatus.SUBMITTED
    assert track([], hours(2)).worst is None


def test_refused_by_the_own_provider():
    refusal = fact(EnvelopeKind.NON_ACCEPTANCE, T0, detail="virus trovato", error="virus")
    found = track([refusal], hours(1))
    assert found.status is SubmissionStatus.NOT_ACCEPTED
    assert found.recipients == (RecipientTrack(ANNA, RecipientStatus.FAILED_VIRUS, T0, "virus trovato"),)
    formal = track([replace(refusal, error="altro")], hours(1))
    assert formal.recipients[0].status is RecipientStatus.FAILED


@pytest.mark.parametrize(
    ("receipts", "at", "status"),
    [
        ([], hours(25), RecipientStatus.IN_TRANSIT),
        ([], hours(27), RecipientStatus.NO_RECEIPT_SEEN),
        ([warning(hours(12), SHORT)], hours(25), RecipientStatus.DELAYED),
        ([warning(hours(12), SHORT)], hours(27), RecipientStatus.NO_RECEIPT_SEEN),
        ([warning(hours(12), SHORT), DELIVERY], hours(25), RecipientStatus.DELIVERED),
        ([warning(hours(12), SHORT), warning(hours(24), LONG)], hours(25), RecipientStatus.TIMED_OUT),
        ([warning(hours(23), LONG)], hours(25), RecipientStatus.TIMED_OUT),
        ([warning(hours(11))], hours(25), RecipientStatus.DELAYED),
        ([warning(hours(23))], hours(25), RecipientStatus.TIMED_OUT),
        ([warning(hours(12), "entro 24 ore dall'invio")], hours(25), RecipientStatus.TIMED_OUT),
        ([warning(hours(23), "entro 12 ore dall'invio")], hours(25), RecipientStatus.DELAYED),
        ([warning(None)], hours(25), RecipientStatus.DELAYED),
        ([FAILURE], hours(25), RecipientStatus.FAILED),
        ([replace(FAILURE, error="virus")], hours(25), RecipientStatus.FAILED_VIRUS),
        ([replace(FAILURE, error="no-dest")], hours(100), RecipientStatus.FAILED),
        ([warning(hours(12), SHORT), replace(FAILURE, at=hours(13))], hours(25), RecipientStatus.FAILED),
        ([fact(EnvelopeKind.TAKEN_IN_CHARGE, hours(1), ANNA)], hours(25), RecipientStatus.IN_TRANSIT),
        ([fact(EnvelopeKind.VIRUS_DETECTED, hours(1), ANNA)], hours(25), RecipientStatus.IN_TRANSIT),
        ([fact(EnvelopeKind.TRANSPORT, hours(1), ANNA)], hours(25), RecipientStatus.IN_TRANSIT),
    ],
)
def test_one_certified_recipient(receipts, at, status):
    assert anna(ACCEPTANCE, *receipts, at=at).status is status


def test_without_acceptance_the_weaker_claim_holds():
    assert anna(warning(hours(23))).status is RecipientStatus.DELAYED


def test_delivery_after_a_final_notice_is_a_conflict():
    late = replace(DELIVERY, at=hours(25))
    found = anna(ACCEPTANCE, warning(hours(24), LONG), late, at=hours(30))
    assert found == RecipientTrack(ANNA, RecipientStatus.CONFLICT_DELIVERED, hours(25), LONG, conflict=True)
    assert track([ACCEPTANCE, warning(hours(24), LONG), late], hours(30)).status is SubmissionStatus.DELIVERED


def test_final_notice_after_delivery_leaves_it_delivered():
    found = anna(ACCEPTANCE, DELIVERY, FAILURE)
    assert (found.status, found.at, found.conflict) == (RecipientStatus.DELIVERED, hours(0.1), True)


def test_earliest_of_two_deliveries_counts():
    found = track([ACCEPTANCE, replace(DELIVERY, at=hours(3)), DELIVERY, DELIVERY], hours(4))
    assert [one.at for one in found.recipients] == [hours(0.1)]


def test_uncounted_receipts_change_nothing():
    forged = [replace(one, counted=False) for one in (ACCEPTANCE, DELIVERY, FAILURE)]
    assert track(forged, hours(100), sent_to=(ANNA,)) == track([], hours(100), sent_to=(ANNA,))
    assert anna(ACCEPTANCE, replace(DELIVERY, counted=False)).status is RecipientStatus.IN_TRANSIT


def test_receipts_of_another_transaction_change_nothing():
    foreign = replace(DELIVERY, identifier="opec2@pec-a.example")
    assert anna(ACCEPTANCE, foreign).status is RecipientStatus.IN_TRANSIT
    assert anna(ACCEPTANCE, replace(DELIVERY, identifier="<opec1%40pec-a.example>")).status is RecipientStatus.DELIVERED


def test_receipt_that_names_nobody_is_about_a_sole_recipient_only():
    unnamed = replace(DELIVERY, delivered_to="")
    assert anna(ACCEPTANCE, unnamed).status is RecipientStatus.DELIVERED
    two = (Recipient(ANNA, certified=True), Recipient(BRUNO, certified=True))
    found = track([replace(ACCEPTANCE, recipients=two), unnamed], hours(1))
    assert {one.status for one in found.recipients} == {RecipientStatus.IN_TRANSIT}


def test_addresses_are_compared_without_case_and_aliases_are_listed():
    assert anna(ACCEPTANCE, replace(DELIVERY, delivered_to=ANNA.upper())).status is RecipientStatus.DELIVERED
    found = track([ACCEPTANCE, replace(DELIVERY, delivered_to="alias@pec-b.example")], hours(1))
    assert [one.status.value for one in found.recipients] == ["in-transit", "delivered"]
    assert found.status is SubmissionStatus.PARTLY_DELIVERED


def test_times_of_different_offsets_are_compared_as_instants():
    rome = timezone(timedelta(hours=2))
    late = warning(hours(20).astimezone(rome))
    assert anna(replace(ACCEPTANCE, at=T0.astimezone(rome)), late).status is RecipientStatus.DELAYED
    assert anna(ACCEPTANCE, warning(hours(21).astimezone(rome))).status is RecipientStatus.TIMED_OUT


def test_many_recipients_take_no_quadratic_time():
    everyone = tuple(Recipient(f"r{index}@pec-b.example", certified=True) for index in range(5000))
    receipts = [replace(ACCEPTANCE, recipients=everyone)]
    receipts += [replace(DELIVERY, recipients=(), delivered_to=one.address) for one in everyone]
    assert track(receipts, hours(1)).delivered == 5000


def test_every_state_has_a_sentence_and_a_rank():
    states = [*RecipientStatus, *SubmissionStatus]
    assert set(ROOMS["mail"]) >= {f"status-{state.value}" for state in states}
    assert set(GRAVITY) == set(RecipientStatus)


def test_of_two_notices_at_the_same_time_the_graver_one_stands():
    refused, late = replace(FAILURE, at=hours(24)), warning(hours(24), LONG)
    assert anna(ACCEPTANCE, late, refused) == anna(ACCEPTANCE, refused, late)
    assert anna(ACCEPTANCE, late, refused).status is RecipientStatus.FAILED
    infected = replace(refused, error="virus", error_detail="5.7.1")
    assert anna(refused, infected) == anna(infected, refused)
    assert anna(refused, infected).status is RecipientStatus.FAILED_VIRUS
    untimed = [replace(refused, at=None), warning(None, LONG)]
    assert {track(order, NEXT_DAY).status for order in (untimed, untimed[::-1])} == {SubmissionStatus.FAILED}


def test_equal_receipts_that_say_different_things_are_ordered_by_what_they_say():
    refusal = fact(EnvelopeKind.NON_ACCEPTANCE, T0)
    changes = [
        {"error_detail": "a"}, {"identifier": "opec0@pec-a.example"}, {"delivered_to": ANNA},
        {"subject": "A"}, {"recipients": (Recipient("a@a.example", certified=True),)},
    ]  # fmt: skip
    for change in changes:
        other = replace(refusal, **change)
        assert track([refusal, other], NEXT_DAY) == track([other, refusal], NEXT_DAY)


_FACTS = st.lists(
    st.builds(
        fact,
        st.sampled_from(list(EnvelopeKind)),
        st.sampled_from([None, *map(hours, (0, 1, 12, 23, 24, 30))]),
        st.sampled_from(["", ANNA, BRUNO, ANNA.upper()]),
        st.sampled_from(["", LONG, SHORT, "5.1.1"]),
        error=st.sampled_from(["nessuno", "virus", "altro"]),
        counted=st.booleans() | st.just(value=True),
        identifier=st.sampled_from(["opec1@pec-a.example", "opec2@pec-a.example", "<opec1%40pec-a.example>", ""]),
        subject=st.sampled_from(["", "Uno", "Due"]),
        recipients=st.sampled_from([(), (Recipient(ANNA, certified=True),), (Recipient(BRUNO, certified=False),)]),
    ),
    max_size=7,
)


@settings(max_examples=200)
@given(_FACTS, st.randoms(use_true_random=False), st.sampled_from([hours(count) for count in (0, 10, 25, 27, 50)]))
def test_order_and_repetition_make_no_difference(facts, random, at):
    shuffled = facts * 2
    random.shuffle(shuffled)
    expected = track(facts, at)
    assert track(shuffled, at) == expected
    if expected.status is SubmissionStatus.NOT_ACCEPTED:
        assert EnvelopeKind.NON_ACCEPTANCE in {one.kind for one in facts if one.counted}
        assert not expected.delivered
    if any(one.counted and one.kind is EnvelopeKind.DELIVERY for one in facts):
        assert expected.status is not SubmissionStatus.NOT_ACCEPTED


def test_an_address_that_unicode_folds_to_the_recipient_s_is_another_recipient():
    delivery = fact(EnvelopeKind.DELIVERY, hours(0.1), "ro\u017fsi@pec-b.example")
    accepted = replace(ACCEPTANCE, recipients=(Recipient("rossi@pec-b.example", certified=True),))
    told = track([accepted, delivery], NEXT_DAY)
    assert [found.address for found in told.recipients] == ["rossi@pec-b.example", "ro\u017fsi@pec-b.example"]
    assert not told.recipients[0].status.is_delivered


def test_a_failure_keeps_its_time_and_its_reason():
    assert anna(ACCEPTANCE, FAILURE) == RecipientTrack(
        ANNA, RecipientStatus.FAILED, hours(0.2), "5.1.1 - indirizzo non valido"
    )


def test_who_never_answered_has_no_reason_but_that_of_an_old_warning():
    silent = anna(ACCEPTANCE, at=hours(72))
    assert (silent.at, silent.detail) == (None, "")
    warned = anna(ACCEPTANCE, warning(hours(12), SHORT), at=hours(72))
    assert (warned.at, warned.detail) == (None, SHORT)


def test_the_acceptance_says_whose_box_is_no_pec_even_where_a_receipt_says_otherwise():
    listing = (Recipient(ANNA, certified=True), Recipient(CARLA, certified=False))
    accepted = replace(ACCEPTANCE, recipients=listing)
    other = replace(DELIVERY, recipients=(Recipient(CARLA, certified=True),))
    found = {one.address: one.status for one in track([other, accepted], hours(1)).recipients}
    assert found[ANNA] is RecipientStatus.DELIVERED
    alone = {one.address: one.status for one in track([replace(accepted, recipients=listing[1:])], hours(1)).recipients}
    assert found[CARLA] is alone[CARLA]


def test_a_delay_keeps_its_time_and_its_reason():
    told = anna(ACCEPTANCE, warning(hours(12), SHORT), at=hours(13))
    assert told == RecipientTrack(ANNA, RecipientStatus.DELAYED, hours(12), SHORT)


def test_a_first_notice_that_names_the_second_s_hours_is_the_first():
    announced = "4.4.1 - non consegnato; seguirà un avviso dopo ventiquattro ore"
    assert anna(ACCEPTANCE, warning(hours(12), announced), at=hours(13)).status is RecipientStatus.DELAYED
    assert anna(ACCEPTANCE, warning(hours(12), "  " + announced), at=hours(13)).status is RecipientStatus.DELAYED


def test_a_failure_at_the_very_time_of_a_delivery_is_a_conflict():
    assert anna(ACCEPTANCE, DELIVERY, replace(FAILURE, at=DELIVERY.at)).status is RecipientStatus.CONFLICT_DELIVERED


def test_who_is_named_by_a_receipt_alone_is_waited_for_as_a_certified_box():
    found = track([ACCEPTANCE, fact(EnvelopeKind.DELIVERY_WARNING, hours(12), BRUNO)], hours(72)).recipients
    assert [one.address for one in found] == [ANNA, BRUNO]
    assert found[1].status is found[0].status


def test_without_an_acceptance_the_first_receipt_says_which_transaction_it_is():
    other = replace(FAILURE, identifier="opec2@pec-a.example")
    assert anna(other, DELIVERY) == RecipientTrack(ANNA, RecipientStatus.DELIVERED, hours(0.1), "")


def test_the_acceptance_lists_the_recipients_though_it_has_no_time():
    listing = (Recipient(BRUNO, certified=True), Recipient(ANNA, certified=True))
    found = track([DELIVERY, replace(ACCEPTANCE, at=None, recipients=listing)], hours(1)).recipients
    assert [one.address for one in found] == [BRUNO, ANNA]


def test_an_acceptance_is_late_only_after_its_time():
    told = [track([], T0 + ACCEPTANCE_EXPECTED + more, submitted_at=T0).status for more in (timedelta(0), SECOND)]
    assert told == [SubmissionStatus.SUBMITTED, SubmissionStatus.NO_ACCEPTANCE_YET]
