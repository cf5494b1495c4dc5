from __future__ import annotations

import base64

from citizen_inbox.notices.aar import find_aar, find_fiscal_code

IUN = "KWKU-JHXN-HJXM-202304-U-1"
TEXT = (
    f"AVVISO DI AVVENUTA RICEZIONE\nIdentificativo Univoco Notifica:\n{IUN}\nCodice fiscale:\nRSSMRA80A01X000Y\n"
    "Hai ricevuto una comunicazione a valore legale da Comune\ndi Rivalta con oggetto: Avviso\nTARI 2026.\n"
    "Accedi ora ai documenti online\n"
)


def test_an_aar_is_read_by_its_title(document):
    link = "https://cittadini.notifichedigitali.it/?aar=" + base64.b64encode(f"{IUN}_PF-1_2".encode()).decode()
    found = find_aar((document("altro.pdf", "x"), document("avviso.pdf", TEXT, qr=["ciao", link], path="3")))
    assert (found.iun, found.fiscal_code, found.sender, found.about, found.named) == (
        IUN, "RSSMRA80A01X000Y", "Comune di Rivalta", "Avviso TARI 2026", False,
    )  # fmt: skip
    assert found.link.iun == IUN


def test_an_aar_is_known_by_its_name_even_when_it_cannot_be_read(document):
    found = find_aar((document(f"PN_AAR-{'ab' * 16}.pdf"),))
    assert (found.named, found.iun, found.link) == (True, "", None)


def test_an_enclosed_aar_is_found(document):
    inner = document("x.pdf", TEXT, path="2/1")
    assert find_aar((document("x.zip", contains=(inner,)),)).document.path == "2/1"


def test_german_form(document):
    assert find_aar((document("x.pdf", f"Empfangsbestätigung\nEinheitlicher Kodex {IUN}"),)).iun == IUN


def test_other_documents_are_none(document):
    assert find_aar((document("x.pdf", f"Parliamo dello IUN {IUN}"), document("PN_AAR-zz.pdf"))) is None


def test_fiscal_code():
    assert find_fiscal_code("con Codice Fiscale rssmra80a01x000y.") == "RSSMRA80A01X000Y"
    assert find_fiscal_code("Codice fiscale: 01234567890") == "01234567890"
    assert find_fiscal_code("Codice fiscale: boh") == ""
