"""Every code that a judgement can give has its sentences, and both faces say what they must."""

from __future__ import annotations

from pathlib import Path

import pytest
from signroom import NOW, Room, Wanted, cades

from citizen_inbox.cli.json_form import document_json
from citizen_inbox.cli.text_form import document_lines
from citizen_inbox.documents.document import identify
from citizen_inbox.documents.model import DocumentSignature
from citizen_inbox.findings import Outcome
from citizen_inbox.signatures import judging
from citizen_inbox.signatures.model import Circumstances
from citizen_inbox.signatures.registry import judge_documents
from citizen_inbox.translation import voice
from citizen_inbox.wording import documents, signatures

ENGLISH = voice("en", Path())
GRAVITY = judging._GRAVITY


@pytest.mark.parametrize("question", GRAVITY, ids=lambda one: f"{one.code} {one.sub_indication}")
def test_each_open_question_has_its_headline_and_its_check(question):
    assert question.code in documents.SENTENCES
    assert question.code in signatures.SENTENCES


def test_no_open_question_is_without_a_rank():
    known = {one for one in vars(judging).values() if isinstance(one, judging._Open)}
    assert known == set(GRAVITY)
    assert len(GRAVITY) == len(known)


def test_what_passed_has_its_headline():
    for code in (*judging._PASSED_CODES.values(), "signature-valid-not-qualified"):
        assert code in documents.SENTENCES


def test_intact_is_never_called_valid():
    for code, sentence in documents.SENTENCES.items():
        if "intact" in sentence and code.startswith(("signature", "time-stamp", "changes", "changed")):
            assert "valid" not in sentence.lower()


def shown(room: Room, wanted: Wanted, around: Circumstances):
    return judge_documents((identify(cades(b"x", wanted), "atto.p7m", "1"),), around)[0]


def test_the_text_says_who_for_whom_when_and_by_which_list(room):
    around = Circumstances(NOW, (room.listed,), (room.crl(),), reference_at=NOW)
    said = "\n".join(document_lines(shown(room, Wanted(room.person, stamp=room.stamps), around), ENGLISH))
    for words in (
        *("Valid qualified signature", "Anna Esempio (SMPNNA80A41H501X)", "For Ufficio di Prova"),
        *(
            "by a qualified time stamp",
            "The certified mail brought it on",
            "Certificatore S.p.A.",
            "trusted list of IT",
        ),
        *("Not revoked", "TOTAL-PASSED"),
    ):
        assert words in said


def test_json_keeps_intact_apart_from_valid(room):
    (found,) = document_json(shown(room, Wanted(room.person), Circumstances(NOW)))["signatures"]
    assert (found["intact"], found["outcome"], found["indication"]) == (True, "undetermined", "INDETERMINATE")
    assert found["sub_indication"] == "NO_CERTIFICATE_CHAIN_FOUND"
    assert (found["qualified"], found["trusted_list"], found["revocation"]) == (None, None, None)
    (found,) = document_json(shown(room, Wanted(room.person), Circumstances(NOW, (room.listed,), (room.crl(),))))[
        "signatures"
    ]
    assert (found["qualified"], found["qualification"], found["time_kind"]) == (True, "signature", "claimed")
    assert found["trusted_list"]["territory"] == "IT"


def test_a_signature_that_was_not_judged_says_only_what_reading_found():
    document = identify(b"x", "atto.txt", "1")
    plain = DocumentSignature("cades", True, Outcome.UNDETERMINED, "signature-intact-issuer-unknown", "Anna", None)
    from dataclasses import replace

    said = list(document_lines(replace(document, signatures=(plain,)), ENGLISH))
    assert len(said) == 2
