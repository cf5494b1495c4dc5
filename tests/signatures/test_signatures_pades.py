"""What came after a PDF's signature: told, and never plainly valid when it may show something else."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
import signed_pdf as pdf
from signroom import NOW, SIGNED, STAMPED, Room, Wanted

from citizen_inbox.documents.document import identify
from citizen_inbox.documents.model import DocumentSignature
from citizen_inbox.signatures.model import Circumstances
from citizen_inbox.signatures.registry import judge_documents
from citizen_inbox.usecases.signatures import signed_revision


@pytest.fixture(scope="module")
def base(room: Room) -> bytes:
    return pdf.pades_signed(pdf.plain_pdf(form=True), Wanted(room.person))


def judged(room: Room, content: bytes, *, answers: bool = True) -> tuple[DocumentSignature, ...]:
    around = Circumstances(NOW, (room.listed,), (room.crl(),) if answers else ())
    return judge_documents((identify(content, "atto.pdf", "1"),), around)[0].signatures


def test_a_signature_over_the_whole_file(room, base):
    (found,) = judged(room, base)
    assert (found.indication, found.covers_whole, found.changes) == ("TOTAL-PASSED", True, ())


def test_the_first_reading_said_that_it_was_not_checked(room, base):
    before = identify(base, "atto.pdf", "1")
    after = judge_documents((before,), Circumstances(NOW, (room.listed,)))[0]
    assert "pdf-signature-not-checked" in before.defects
    assert "pdf-signature-not-checked" not in after.defects


@pytest.mark.parametrize(
    ("after", "indication", "changes"),
    [
        (pdf.new_page_content, "TOTAL-FAILED", ("other",)),
        (pdf.hidden_replaced, "TOTAL-FAILED", ("other",)),
        (pdf.overlaid, "TOTAL-FAILED", ("other",)),
        (pdf.filled, "INDETERMINATE", ("forms",)),
        (pdf.redrawn, "INDETERMINATE", ("forms",)),
        (pdf.appended, "INDETERMINATE", ("unclear",)),
        (pdf.widened_gap, "TOTAL-FAILED", ("unclear",)),
        (pdf.with_empty_field, "TOTAL-PASSED", ("archival",)),
        (pdf.with_store, "TOTAL-PASSED", ("archival",)),
    ],
)
def test_what_was_done_afterwards_is_named(after, indication, changes, room, base, caplog):
    made = after(base, crls=(room.crl().der,)) if after is pdf.with_store else after(base)
    with caplog.at_level(logging.ERROR):
        (found,) = judged(room, made)
    assert (found.indication, found.changes) == (indication, changes)
    assert found.covers_whole is False
    if after is pdf.filled:
        assert next(one.facts["fields"] for one in found.checks if one.code == "changes-forms") == "iban"


@pytest.mark.parametrize(
    ("permission", "indication"), [(1, "TOTAL-FAILED"), (2, "INDETERMINATE"), (3, "INDETERMINATE")]
)
def test_a_certification_forbids_or_bears_filling(permission, indication, room):
    made = pdf.pades_signed(pdf.plain_pdf(form=True), Wanted(room.person), certify=permission)
    (found,) = judged(room, pdf.filled(made))
    assert found.indication == indication


def test_every_revision_has_its_signature(room, base):
    twice = pdf.pades_signed(base, Wanted(room.second), field="Firma2")
    first, second = judged(room, twice)
    assert (first.indication, first.covers_whole, first.changes) == ("TOTAL-PASSED", False, ("signatures",))
    assert (second.indication, second.covers_whole, second.changes) == ("TOTAL-PASSED", True, ())
    shadowed = pdf.new_page_content(twice)
    first, second = judged(room, shadowed)
    assert (first.indication, first.changes) == ("INDETERMINATE", ("unclear",))
    assert (second.indication, second.changes) == ("TOTAL-FAILED", ("other",))


def test_a_change_between_two_signatures_refutes_the_first(room, base):
    changed = pdf.pades_signed(pdf.new_page_content(base), Wanted(room.second), field="Firma2")
    first, second = judged(room, changed)
    assert (first.indication, second.indication) == ("TOTAL-FAILED", "TOTAL-PASSED")


def test_a_document_time_stamp_proves_the_time_of_those_before(room):
    end = SIGNED + timedelta(days=60)
    signer = room.signer("Anna Esempio", "SMPNNA80A41H501X", end=end)
    answer = room.ocsp(signer, STAMPED - timedelta(minutes=1))
    made = pdf.with_store(pdf.pades_signed(pdf.plain_pdf(), Wanted(signer)), ocsps=(answer,))
    (without,) = judged(room, made, answers=False)
    assert without.sub_indication == "OUT_OF_BOUNDS_NO_POE"
    first, stamp = judged(room, pdf.document_stamped(made, room.stamps, STAMPED), answers=False)
    assert (first.indication, first.time_kind, first.at, first.revocation) == (
        *("TOTAL-PASSED", "time-stamp", STAMPED),
        "good",
    )
    assert (stamp.role, stamp.indication, stamp.qualification) == ("time-stamp", "TOTAL-PASSED", "time-stamp")


def test_a_time_stamp_of_nobody_known_proves_no_time(room, base):
    first, stamp = judged(room, pdf.document_stamped(base, room.stranger_stamps, STAMPED))
    assert first.time_kind == "claimed"
    assert stamp.code == "time-stamp-unrecognised"


def test_the_time_may_stand_in_the_pdf_itself(room):
    made = pdf.pades_signed(pdf.plain_pdf(), Wanted(room.person, timed=False))
    (found,) = judged(room, made)
    assert (found.indication, found.at, found.time_kind) == ("TOTAL-PASSED", SIGNED, "claimed")
    late = pdf.pades_signed(pdf.plain_pdf(), Wanted(room.person, timed=False, at=NOW + timedelta(days=3)))
    assert judged(room, late)[0].code == "signature-time-in-future"


@pytest.mark.parametrize("after", [pdf.new_page_content, pdf.hidden_replaced, pdf.overlaid, pdf.filled, pdf.redrawn])
def test_the_file_as_it_was_signed_can_be_taken_out(after, room, base):
    made = after(base)
    (found,) = judged(room, made)
    assert made[: found.signed_bytes] == base
    revision = signed_revision(identify(made, "atto.pdf", "1"), found, "atto as signed.pdf")
    assert (revision.path, revision.content) == (f"1@{len(base)}", base)
    (again,) = judge_documents((revision,), Circumstances(NOW, (room.listed,), (room.crl(),)))[0].signatures
    assert (again.indication, again.covers_whole, again.signed_bytes) == ("TOTAL-PASSED", True, 0)


def test_each_signer_has_a_state_of_the_file(room, base):
    second = pdf.pades_signed(base, Wanted(room.second), field="Firma2")
    made = pdf.new_page_content(second)
    assert [one.signed_bytes for one in judged(room, made)] == [len(base), len(second)]
    assert [one.signed_bytes for one in judged(room, base)] == [0]  # nothing was added


@pytest.mark.parametrize("bad", [pdf.widened_gap, pdf.flipped])
def test_what_no_intact_signature_covers_is_not_offered(bad, room, base):
    for made in (bad(base), pdf.new_page_content(bad(base))):
        assert [one.signed_bytes for one in judged(room, made)] == [0]
