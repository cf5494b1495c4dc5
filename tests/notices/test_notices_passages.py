"""Whatever is found stands where its spot says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.notices.passages import Passage, passages
from citizen_inbox.notices.registry import recognise
from citizen_inbox.phrases import fold
from citizen_inbox.reading import read
from citizen_inbox.spot import page_at

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
BLANKS = st.text(alphabet=" \t\r\n\f\x0b\x1c\u00a0\u2003", min_size=1, max_size=3)
PIECES = st.sampled_from(
    [
        "verbale n. 4471/2026", "del 02/03/2026", "targa AB 123 CD", "totale dovuto euro 1.234,56", "Tel. 06 1234567",
        "PEC tributi@pec.comune.example", "info@comune.example", "R.G. 55/2025", "WRWJ-PMJY-HLRU-202501-N-1",
        "Prot. n. 0012/2026", "anno 2021", "responsabile del procedimento: dott. Mario Prova", "Ufficio Verbali",
        "Piazza della Prova 1, 00100 Borgo Pratica (PR)", "art. 142 c. 8 del Codice della Strada", "ﬁne ﬃ İ ß",
        "il giorno 02/03/2026 alle ore 10:24 in Via degli Archetipi, civico 7", "cartella n. 12220260001234567000",
    ]
)  # fmt: skip


def spoken(text: str) -> str:
    return " ".join("".join(sign for sign in text if sign.isspace() or sign.isprintable()).split())


def check(source, notice) -> int:
    """Every spot holds its value up to blanks, on the page it names."""
    written = {"subject": source.subject, "": source.body.text}
    pages = {"subject": 0, "": 0}
    for top in source.documents:
        for document in top.walk():
            written[document.path], pages[document.path] = document.text, document.pages
    for one in notice.found:
        if one.spot is None:
            continue
        text = written[one.spot.document]
        assert spoken(text[one.spot.start : one.spot.end]) == one.value
        assert one.spot.page == (page_at(text, one.spot.start) if pages[one.spot.document] else 0)
    for reason in notice.because:
        if reason.spot is not None:
            text = written[reason.spot.document]
            assert fold(text[reason.spot.start : reason.spot.end]) == reason.facts["words"]
    return len(notice.found)


@given(st.lists(st.tuples(BLANKS, st.text(min_size=1, max_size=8)), max_size=30), st.data())
def test_flat_offsets_lead_back(pieces, data):
    written = "".join(blank + word for blank, word in pieces)
    passage = Passage("2", written, paged=True)
    assert passage.flat == " ".join(written.split())
    if passage.flat:
        start = data.draw(st.integers(0, len(passage.flat) - 1))
        end = data.draw(st.integers(start + 1, len(passage.flat)))
        if not passage.flat[start].isspace() and not passage.flat[end - 1].isspace():
            spot = passage.spot(start, end)
            assert " ".join(written[spot.start : spot.end].split()) == passage.flat[start:end]
            assert spot.page == written.count("\f", 0, spot.start) + 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    parts=st.lists(st.tuples(PIECES | st.text(max_size=12), BLANKS), min_size=1, max_size=16),
    where=st.sampled_from(["subject", "body", "document"]),
)
def test_whatever_is_found_stands_at_its_spot(clues, document, parts, where):
    text = "Violazione del Codice della Strada " + "".join(
        blank.join(piece.split(" ")) + blank for piece, blank in parts
    )
    paper = replace(document("atto.pdf", text if where == "document" else "", path="2.1"), pages=3)
    made = clues(text if where == "subject" else "Verbale", text if where == "body" else "", documents=[paper])
    check(made, recognise(made))


def test_whatever_is_found_in_the_practice_mails_stands_at_its_spot():
    anchors = parse_anchors((GOLDEN / "anchors.toml").read_text(encoding="utf-8"))
    found = 0
    for path in sorted(GOLDEN.glob("*.eml")):
        reading = read(path.read_bytes(), Grounds(anchors, datetime(2026, 11, 21, 9, tzinfo=UTC)))
        found += check(reading, reading.notice) if reading.notice else 0
    assert found > 80


def test_the_addressees_own_address_is_not_the_offices(clues):
    text = "Gentile Maria Prova\nVia Sua 1, 00100 Rivalta (PR)\n\nUfficio Verbali, Piazza Nostra 2, 00100 Rivalta (PR)"
    assert "office_address" not in recognise(clues("Verbale", text)).references
    apart = "Ufficio\nPiazza Nostra 2, 00100 Rivalta (PR)\nDestinatario\nVia Sua 1, 00100 Rivalta (PR)"
    assert recognise(clues("Verbale", apart)).references["office_address"] == "Piazza Nostra 2, 00100 Rivalta (PR)"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "1.234,56"),
        ("telephone", "06 1234567"),
        ("pec", "tributi@pec.comune.example"),
        ("email", "info@comune.example"),
        ("office", "Ufficio Verbali"),
        ("office_address", "Piazza della Prova 1, 00100 Borgo Pratica (PR)"),
        ("official", "dott. Mario Prova"),
        ("article", "142 c. 8"),
        ("violation_date", "02/03/2026"),
        ("violation_place", "Via degli Archetipi"),
    ],
)
def test_what_a_fine_says(clues, document, name, value):
    text = (
        "COMUNE DI RIVALTA\nUfficio Verbali\nPiazza della Prova 1, 00100 Borgo Pratica (PR) · Tel. 06\n1234567 · PEC "
        "tributi@pec.comune.example · e-mail info@comune.example\fVERBALE n. 4471/2026\nIl giorno 02/03/2026 alle ore "
        "10:24 in Via degli\nArchetipi, altezza civico 7, violazione dell'art. 142 c. 8 del Codice della Strada (art. "
        "202 C.d.S.). Totale da pagare: € 1.234,56. Il responsabile del procedimento: dott. Mario Prova."
    )
    paper = replace(document("verbale.pdf", text, path="2.1"), pages=2)
    made = clues("Violazione del Codice della Strada", documents=[paper])
    notice = recognise(made)
    assert check(made, notice) > 8
    found = next(one for one in notice.found if one.name == name)
    assert found.value == value
    assert found.spot.page == (1 if name in {"telephone", "pec", "email", "office", "office_address"} else 2)
    assert notice.references[name] == value


def test_words_that_are_a_reason_have_their_place(clues, document):
    text = "Polizia\nLocale\fVERBALE\u00a0DI ACCERTAMENTO ﬁne. Eccesso di VELOCITÀ"
    paper = replace(document("v.pdf", text, path="2.1"), pages=2)
    notice = recognise(clues("Violazione al Codice della Strada", "x", documents=[paper]))
    check(clues("Violazione al Codice della Strada", "x", documents=[paper]), notice)
    spots = {reason.facts["words"]: reason.spot for reason in notice.because if "words" in reason.facts}
    assert (spots["violazione al codice della strada"].document, spots["verbale di accertamento"].page) == (
        "subject",
        2,
    )
    assert spots["eccesso di velocita"] is None


def test_one_owns_address_is_no_contact(clues):
    made = clues("Verbale", "Le scriviamo a maria@pec.example", sender="x@pec.example")
    certified = made.envelope.daticert
    assert "maria@pec.example" in recognise(made).references.values()
    to_her = replace(certified, recipients=(type("One", (), {"address": "MARIA@pec.example"})(),))
    hers = replace(made, envelope=replace(made.envelope, daticert=to_her))
    assert "maria@pec.example" not in recognise(hers).references.values()


def test_texts_keep_their_order(clues, document):
    made = clues("s", "b", documents=[document("a", "d", path="2", contains=(document("i", "e", path="2/1"),))])
    assert [one.document for one in passages(made)] == ["subject", "", "2", "2/1"]
