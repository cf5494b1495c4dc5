"""Invoices, notices of the exchange, protocol files and certification data are shown in words, the source beside."""

from __future__ import annotations

import sys
from pathlib import Path

import page_samples as samples
import pytest
from guishell_fakes import InlineBackground
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QTreeWidget

from citizen_inbox.documents.document import DocumentKind, identify
from citizen_inbox.gui.pieces import Fold
from citizen_inbox.gui.viewers.invoice import money
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.rows_table import RowsTable
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import voice

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "documents"))
from invoice_papers import attachment, invoice

SEGNATURA = b"""<Segnatura><Intestazione><Identificatore><CodiceAmministrazione>c_x000</CodiceAmministrazione>
<CodiceAOO>A01</CodiceAOO><NumeroRegistrazione>0004471</NumeroRegistrazione><DataRegistrazione>2026-11-19
</DataRegistrazione></Identificatore><Oggetto>Verbale &lt;b&gt;</Oggetto></Intestazione></Segnatura>"""
CONFIRMED = b"""<ConfermaRicezione><Identificatore><NumeroRegistrazione>0000099</NumeroRegistrazione>
<DataRegistrazione>2026-11-19</DataRegistrazione></Identificatore></ConfermaRicezione>"""
REFUSED = b"<NotificaEccezione><Motivo>Firma non valida</Motivo></NotificaEccezione>"
CANCELLED = CONFIRMED.replace(b"ConfermaRicezione", b"AnnullamentoProtocollazione")
UPDATED = CONFIRMED.replace(b"ConfermaRicezione", b"AggiornamentoConferma")
THROWN_OUT = b"""<RicevutaScarto><IdentificativoSdI>81</IdentificativoSdI><NomeFile>IT01_1.xml</NomeFile><ListaErrori>
<Errore><Codice>00404</Codice><Descrizione>Fattura duplicata</Descrizione></Errore></ListaErrori></RicevutaScarto>"""
DATICERT = b"""<postacert tipo="posta-certificata" errore="nessuno"><intestazione><mittente>a@pec.example</mittente>
<destinatari tipo="certificato">b@pec.example</destinatari><risposte>a@pec.example</risposte><oggetto>Prova</oggetto>
</intestazione><dati><gestore-emittente>Gestore A</gestore-emittente><data zona="+0100"><giorno>19/11/2026</giorno>
<ora>10:42:07</ora></data><identificativo>x1</identificativo></dati></postacert>"""


@pytest.fixture
def shown(qtbot):
    around = Surroundings(
        InlineBackground(), voice("en", Path()), lambda found: viewer_for(found).widget(found, around), lambda *_: None
    )

    def show(content: bytes, name: str = "a.xml"):
        document = identify(content, name, "1")
        widget = viewer_for(document).widget(document, around)
        qtbot.addWidget(widget)
        widget.resize(760, 900)
        widget.show()
        return widget

    return show


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_an_invoice_is_shown_in_our_own_layout(shown):
    widget = shown(invoice(lines=3))
    said = texts(widget)
    for words in ("Fee note of a professional (TD06)", "12/A", "Luca Prova", "IT01234567897", "€127.20", "€20.05",
                  "€107.15",
                  "15 December 2026", "IT60 X054 2811 1010 0000 0123 456", "bank transfer (MP05)"):  # fmt: skip
        assert words in said
    lines, summary = (table.model() for table in widget.findChildren(RowsTable))
    assert [lines.index(0, at).data() for at in range(6)] == [
        "1",
        "Ora di lavoro",
        "2.00 h",
        "50.125",
        "€100.25",
        "22 %",
    ]
    assert summary.index(0, 0).data() == "Split payment: the customer pays the VAT to the State (S)"
    assert summary.index(1, 0).data() == "Outside VAT (N2.2) · art. 1"


def test_two_thousand_lines_are_a_model_not_widgets(shown):
    few, many = shown(invoice(lines=2)), shown(invoice(lines=2_000))
    assert len(few.findChildren(QLabel)) == len(many.findChildren(QLabel))
    assert many.findChildren(RowsTable)[0].model().rowCount() == 2_000


def test_rows_are_copied_by_key(shown, qapp):
    table = shown(invoice(lines=2)).findChildren(RowsTable)[0]
    table.selectRow(1)
    assert table.chosen_text().split("\t")[:2] == ["2", "Ora di lavoro"]


def test_the_invoices_of_a_lot_are_chosen(shown):
    widget = shown(invoice(bodies=3))
    choice = widget.findChild(QComboBox)
    assert (choice.count(), choice.itemText(2)) == (3, "12/A · 15 October 2026")
    choice.setCurrentIndex(2)
    assert "12/A" in texts(widget)


def test_files_inside_an_invoice_open_below(shown):
    widget = shown(invoice(enclosed=attachment("nota.txt", b"ciao dentro")))
    tree = widget.findChild(QTreeWidget)
    tree.itemActivated.emit(tree.topLevelItem(0), 0)
    assert any("ciao dentro" in edit.toPlainText() for edit in widget.findChildren(QPlainTextEdit))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (SEGNATURA, "registered as no. 0004471 of 19 November 2026"),
        (CONFIRMED, "Your message was registered as no. 0000099 of 19 November 2026"),
        (UPDATED, "was updated: no. 0000099"),
        (CANCELLED, "no. 0000099 of 19 November 2026 was cancelled"),
        (REFUSED, "Firma non valida"),
        (b"<Segnatura/>", "names no registration number"),
        (THROWN_OUT, "threw the invoice out"),
        (THROWN_OUT, "Fattura duplicata"),
        (DATICERT, "19 November 2026, 10:42:07"),
        (DATICERT, "proves nothing"),
    ],
)
def test_what_the_file_says_in_words(shown, content, sentence):
    assert sentence in texts(shown(content))


def test_source_text_is_one_fold_away(shown):
    widget = shown(SEGNATURA)
    fold = widget.findChild(Fold)
    fold.click()
    assert "<NumeroRegistrazione>" in fold.content.findChild(QPlainTextEdit).toPlainText()


def test_what_only_looks_like_an_invoice_is_shown_as_source(shown):
    widget = shown(b"<FatturaElettronica><a>x</a></FatturaElettronica>")
    assert "not written as its kind should be" in texts(widget)
    assert "<a>" in widget.findChild(QPlainTextEdit).toPlainText()


def test_markup_and_tricks_in_values_stay_text(shown):
    bad = invoice().replace(b"Luca", "&lt;img src='file:///x'&gt;\u202e".encode())
    assert "[U+202E]" in texts(shown(bad))


@pytest.mark.parametrize(
    ("written", "currency", "said"),
    [("10.00", "EUR", "€10.00"), ("-0.50", "EUR", "−€0.50"), ("1.12345", "EUR", "1.12345"), ("7.00", "USD", "7.00 USD"),
     ("", "EUR", ""), ("tanto", "EUR", "tanto"), ("1.50000", "", "€1.50")],
)  # fmt: skip
def test_sums_are_worded_only_when_nothing_is_lost(written, currency, said):
    assert money(written, currency, voice("en", Path())) == said


def test_the_viewer_of_plain_xml_is_the_last_of_its_kind():
    plain = samples.document("a.xml", DocumentKind.XML, b"<a/>")
    assert type(viewer_for(plain)).__name__ == "XmlViewer"
