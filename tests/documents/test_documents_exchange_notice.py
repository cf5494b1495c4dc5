"""Notices of the invoice exchange."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.documents.exchange_notice import code_of_name, read_exchange_notice

ROOTS = [
    ("MetadatiInvioFile", "MT"), ("FileMetadati", "MT"), ("RicevutaConsegna", "RC"), ("NotificaMancataConsegna", "MC"),
    ("RicevutaImpossibilitaRecapito", "MC"), ("NotificaScarto", "NS"), ("RicevutaScarto", "NS"),
    ("NotificaEsito", "NE"), ("NotificaDecorrenzaTermini", "DT"), ("AttestazioneTrasmissioneFattura", "AT"),
    ("ScartoEsitoCommittente", "SE"), ("NotificaEsitoCommittente", "EC"),
]  # fmt: skip


@pytest.mark.parametrize(("root", "code"), ROOTS)
def test_every_notice_by_its_root(root, code):
    xml = (
        f"<t:{root} xmlns:t='urn:x'><IdentificativoSdI>71</IdentificativoSdI><NomeFile>IT1_a.xml</NomeFile></t:{root}>"
    )
    found = read_exchange_notice(xml.encode())
    assert (found.code, found.exchange_id, found.file, found.errors) == (code, "71", "IT1_a.xml", ())


def test_errors_and_an_answer():
    error = "<Errore><Codice>00404</Codice><Descrizione>Fattura\n duplicata</Descrizione></Errore>"
    found = read_exchange_notice(f"<NotificaScarto><ListaErrori>{error * 9}</ListaErrori></NotificaScarto>".encode())
    assert found.errors == (("00404", "Fattura duplicata"),) * 5
    answer = b"<NotificaEsito><EsitoCommittente><Esito>EC02</Esito></EsitoCommittente></NotificaEsito>"
    assert read_exchange_notice(answer).outcome == "EC02"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("IT01234567890_11111_NS_001.xml", "NS"),
        ("ITAAABBB99T99X999W_00001_RC_0aZ.xml.p7m", "RC"),
        ("IT01234567890_11111.xml", ""),
        ("IT01234567890_11111_XX_001.xml", ""),
        ("IT01234567890_11111_NS_001.pdf", ""),
        ("", ""),
    ],
)
def test_codes_of_names(name, code):
    assert code_of_name(name) == code


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: f"<NotificaScarto>{text}".encode()))
def test_any_bytes_are_read_or_refused(xml):
    assert read_exchange_notice(xml) is None or read_exchange_notice(xml).code == "NS"
