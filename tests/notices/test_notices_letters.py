from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.notices.registry import recognise
from citizen_inbox.pec.envelope import EnvelopeKind

FINE = {"cds-discount", "cds-minimum", "cds-giudice-di-pace", "cds-prefect"}
TERMS = {
    "": set(),
    "fine": FINE,
    "fine and driver": FINE | {"cds-driver-data"},
    "fine, no discount": FINE - {"cds-discount"},
    "fine, appeals only": FINE - {"cds-discount", "cds-minimum"},
    "order": {"ordinanza-pay", "ordinanza-opposition"},
    "roll": {"cartella-pay", "tax-appeal"},
    "demand": {"intimazione-pay"},
    "warning": {"preavviso-fermo"},
    "assessment": {"tax-act-pay", "tax-appeal"},
    "fee": {"local-fee-pay"},
    "tax appeal": {"tax-appeal"},
    "irregularity": {"avviso-bonario"},
    "debit": {"inps-pay", "inps-opposition"},
    "injunction": {"decreto-ingiuntivo"},
    "writ": {"precetto"},
    "judgment": {"judgment-appeal"},
    "before refusal": {"preavviso-rigetto"},
    "residence": {"residence-prefect"},
    "effect": {"send-pec"},
    "effect and fine": {"send-pec"} | FINE,
}
LETTERS = [
    pytest.param(letter, id=f"{path.stem}: {letter['name']}")
    for path in sorted((Path(__file__).parent / "letters").glob("*.toml"))
    for letter in tomllib.loads(path.read_text(encoding="utf-8"))["letter"]
]


def read(letter, clues, document):
    name = letter.get("file_name", "atto.pdf")
    kind = DocumentKind.XML if name.endswith(".xml") else DocumentKind.PDF
    files = [document(name, letter["file"], kind=kind)] if "file" in letter else []
    envelope = EnvelopeKind.ORDINARY if letter.get("mail") == "ordinary" else EnvelopeKind.TRANSPORT
    return recognise(clues(letter["subject"], letter["body"], sender=letter["sender"], documents=files, kind=envelope))


@pytest.mark.parametrize("letter", LETTERS)
def test_letters_of_many_offices(letter, clues, document):
    """`kind` "*" leaves the kind open, "" means no notice at all; the terms are always exact."""
    notice = read(letter, clues, document)
    found = {deadline.rule for deadline in notice.deadlines} if notice else set()
    assert found == TERMS[letter.get("terms", "")]
    if letter["kind"] != "*":
        assert (notice.kind if notice else "") == letter["kind"]
    if "authority" in letter:
        assert notice.authority == letter["authority"]
    expected = letter.get("references", {})
    assert {name: notice.references.get(name) for name in expected} == expected


@pytest.mark.parametrize("letter", LETTERS)
def test_a_receipt_of_any_letter_is_no_notice(letter, clues):
    receipt = clues(f"CONSEGNA: {letter['subject']}", letter["body"], kind=EnvelopeKind.DELIVERY)
    assert recognise(receipt) is None
