"""What a protocol file declares, compared with what came."""

from __future__ import annotations

import base64
import hashlib

import pytest

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.notices.registry import recognise

FIRST = (
    "<Segnatura><Intestazione><Identificatore><NumeroRegistrazione>0012345</NumeroRegistrazione><DataRegistrazione>"
    "2026-03-09</DataRegistrazione></Identificatore></Intestazione><Descrizione><Documento nome='atto.pdf'/><Allegati>"
    "<Documento nome='pianta.pdf' tipoRiferimento='MIME'/><Documento nome='carta.pdf' tipoRiferimento='cartaceo'/>"
    "</Allegati></Descrizione></Segnatura>"
)
THIRD = (
    '<p:SegnaturaInformatica xmlns:p="http://www.agid.gov.it/protocollo/"><Intestazione><Identificatore>'
    "<NumeroRegistrazione>77</NumeroRegistrazione></Identificatore></Intestazione><Descrizione><DocumentoPrimario "
    'nomeFile="atto.pdf"><Impronta algoritmo="{algorithm}">{digest}</Impronta></DocumentoPrimario></Descrizione>'
    "</p:SegnaturaInformatica>"
)


def codes(notice):
    return [reason.code for reason in notice.because if reason.code.startswith("protocol-")]


def xml(document, text, shown=""):
    return document("Segnatura.xml", shown or text, content=text.encode(), kind=DocumentKind.XML, path="9")


def digest_of(content):
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def test_a_listed_file_that_did_not_come(clues, document):
    files = [document("ATTO.pdf"), xml(document, FIRST)]
    notice = recognise(clues("Comunicazione", documents=files))
    assert codes(notice) == ["protocol-file-missing"]
    assert notice.because[-1].facts == {"name": "pianta.pdf"}
    assert codes(recognise(clues("Comunicazione", documents=[*files, document("pianta.pdf", path="3")]))) == []


@pytest.mark.parametrize(
    ("algorithm", "digest", "expected"),
    [
        ("SHA-256", digest_of(b"x"), []),
        ("sha256", digest_of(b"x"), []),
        ("SHA-256", digest_of(b"y"), ["protocol-digest-differs"]),
        ("SHA-512", digest_of(b"y"), []),
        ("SHA-256", "no base64!", []),
        ("SHA-256", "", []),
    ],
)
def test_the_fingerprint_of_the_third_generation(clues, document, algorithm, digest, expected):
    text = THIRD.format(algorithm=algorithm, digest=digest)
    assert codes(recognise(clues("Comunicazione", documents=[document("atto.pdf"), xml(document, text)]))) == expected


def test_a_file_that_cannot_be_read(clues, document):
    broken = document("segnatura.xml", content=b"<Segnatura><Intest", kind=DocumentKind.OTHER)
    assert codes(recognise(clues("Comunicazione", documents=[broken]))) == ["protocol-unreadable"]


def test_declared_number_and_date_have_their_place_and_a_note(clues, document):
    notice = recognise(clues("Comunicazione", documents=[xml(document, FIRST)]))
    number, day = (one for one in notice.found if one.name.startswith("protocol"))
    assert (number.value, day.value) == ("0012345", "2026-03-09")
    assert FIRST[number.spot.start : number.spot.end] == "0012345"
    assert (number.spot.document, number.spot.page) == ("9", 0)
    assert [note.code for note in (*number.notes, *day.notes)] == ["declared-in-file"] * 2
    hidden = recognise(clues("Comunicazione", documents=[xml(document, FIRST, shown="-")]))
    assert hidden.found[0].spot is None
