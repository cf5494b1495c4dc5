from __future__ import annotations

import ast
import base64
import re
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from documents_papers import PAYLOAD, pdf, qr_squares, words, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.demo.authority import indefinite_length, sign
from citizen_inbox.demo.postman import write_mail
from citizen_inbox.documents import model
from citizen_inbox.documents.budget import Budget
from citizen_inbox.documents.document import DocumentKind, identify
from citizen_inbox.findings import Outcome
from citizen_inbox.wording.documents import SENTENCES

AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("content", "kind", "media_type"),
    [
        (b"%PDF-1.7\n", DocumentKind.PDF, "application/pdf"),
        (b"\x00\x01 junk " * 20 + b"%PDF-1.4\n", DocumentKind.PDF, "application/pdf"),
        (b"\x89PNG\r\n\x1a\n....", DocumentKind.IMAGE, "image/png"),
        (b"\xff\xd8\xff\xe0....", DocumentKind.IMAGE, "image/jpeg"),
        (b"GIF89a......", DocumentKind.IMAGE, "image/gif"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", DocumentKind.IMAGE, "image/webp"),
        (b"<html><body>ciao</body></html>", DocumentKind.HTML, "text/html"),
        (b"  <!DOCTYPE html>\n<p>ciao & <br>", DocumentKind.HTML, "text/html"),
        (b"<?xml version='1.0'?><a>1</a>", DocumentKind.XML, "application/xml"),
        (b"<?xml version='1.0'?><a>1", DocumentKind.XML, "application/xml"),
        ("Perché no?\n".encode(), DocumentKind.TEXT, "text/plain"),
        ("Perché no?\n".encode("cp1252"), DocumentKind.TEXT, "text/plain"),
        ("Perché no?\n".encode("utf-16"), DocumentKind.TEXT, "text/plain"),
        (b"MZ\x90\x00", DocumentKind.OTHER, "application/vnd.microsoft.portable-executable"),
        (b"\x7fELF\x02", DocumentKind.OTHER, "application/x-executable"),
        (b"\x00\x01\x02\x03", DocumentKind.OTHER, "application/octet-stream"),
        (b"", DocumentKind.OTHER, "application/octet-stream"),
        (b"\x30\x82\x01\x0a\x02\x82\x01\x01", DocumentKind.OTHER, "application/octet-stream"),
    ],
)
def test_types_come_from_the_content(content, kind, media_type):
    found = identify(content, "fattura.bin", "1")
    assert (found.kind, found.media_type) == (kind, media_type)
    assert set(found.defects) <= set(SENTENCES)


@pytest.mark.parametrize(
    ("xml", "root"),
    [
        (b'<p:FatturaElettronica xmlns:p="http://example/v1.2"/>', "FatturaElettronica"),
        (b'<!DOCTYPE Segnatura SYSTEM "Segnatura.dtd"><Segnatura/>', "Segnatura"),
        (b'<?xml version="1.0" encoding="UTF-8"?><postacert tipo="accettazione"/>', "postacert"),
        (b"\xef\xbb\xbf<Comunicazione/>", "Comunicazione"),
    ],
)
def test_the_root_of_an_xml_is_told(xml, root):
    found = identify(xml, "x.xml", "1")
    assert (found.xml_root, found.kind) == (root, DocumentKind.XML)
    assert found.defects == ()


@pytest.mark.parametrize(
    ("content", "name", "declared", "defects"),
    [
        (b"MZ....", "fattura.pdf", "application/pdf", {"type-disguised", "type-dangerous"}),
        (b"ciao", "fattura.pdf", "", {"type-disguised"}),
        (b"ciao", "fattura.pdf.exe", "", {"type-disguised", "type-dangerous"}),
        (b"ciao", "fattura.exe .", "", {"type-disguised", "type-dangerous"}),
        (b"ciao", "leggimi.txt", "text/plain", set()),
        (b"ciao", "leggimi.txt", "application/pdf", {"type-disguised"}),
        (b"<a/>", "IT01234567897_00001.xml", "application/octet-stream", set()),
        (b"#!/bin/sh\nls", "leggimi.txt", "", {"type-dangerous", "type-disguised"}),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo.svg", "", {"type-dangerous", "type-disguised"}),
    ],
)
def test_a_name_that_says_something_else_is_a_defect(content, name, declared, defects):
    assert set(identify(content, name, "1", declared).defects) == defects


def test_office_files_are_no_archives_and_macros_are_told():
    plain = zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>"))
    found = identify(plain, "lettera.docx", "1")
    assert found.kind is DocumentKind.OTHER
    assert found.media_type.endswith("wordprocessingml.document")
    assert (found.defects, found.contains) == ((), ())
    macros = zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b""), ("word/vbaProject.bin", b"x"))
    assert "has-macros" in identify(macros, "lettera.docx", "1").defects


def forms_of(der):
    encoded = base64.encodebytes(der)
    return {
        "der": der,
        "ber": indefinite_length(der),
        "pem": b"-----BEGIN PKCS7-----\n" + encoded + b"-----END PKCS7-----\n",
        "cms": b"-----BEGIN CMS-----\r\n" + encoded.replace(b"\n", b"\r\n") + b"-----END CMS-----\r\n",
        "bare base64": encoded,
        "one line": base64.b64encode(der) + b"\r\n\x00\x00",
        "trailing NULs": der + b"\x00" * 40,
        "trailing newline": der + b"\r\n",
    }


def test_every_form_of_a_signed_file_opens(authority):
    person = authority.person("Maria Rossi", "Comune di Prova", "RSSMRA80A01H501U")
    content = b"Si avvisa la S.V. che...\n"
    for form, data in forms_of(sign(content, person, AT, detached=False)).items():
        found = identify(data, "avviso.txt.p7m", "2", "application/pkcs7-mime")
        assert found.kind is DocumentKind.SIGNED_FILE, form
        (inner,) = found.contains
        assert (inner.content, inner.path, inner.untrusted_name, inner.text) == (
            content,
            "2/1",
            "avviso.txt",
            content.decode(),
        )
        (signature,) = found.signatures
        assert (signature.intact, signature.outcome) == (True, Outcome.UNDETERMINED)
        assert signature.code == "signature-intact-issuer-unknown"
        assert signature.signer == "Maria Rossi (RSSMRA80A01H501U)"
        assert signature.at == AT
        assert not {"type-disguised", "type-dangerous"} & set(found.defects)


def test_altered_and_weak_signatures(authority):
    person = authority.person("Maria Rossi", "Comune di Prova", "RSSMRA80A01H501U")
    signed = sign(b"importo 100,00 euro", person, AT, detached=False)
    altered = identify(signed.replace(b"importo 100", b"importo 900"), "a.txt.p7m", "1")
    assert (altered.signatures[0].code, altered.signatures[0].outcome) == ("document-altered", Outcome.REFUTED)
    assert altered.contains[0].text == "importo 900,00 euro"
    broken = identify(signed[:-3] + bytes([signed[-3] ^ 1]) + signed[-2:], "a.txt.p7m", "1")
    assert (broken.signatures[0].code, broken.signatures[0].outcome) == ("signature-bad", Outcome.REFUTED)
    for digest in ("sha1", "md5"):
        weak = identify(sign(b"x", person, AT, digest, detached=False), "a.txt.p7m", "1")
        assert weak.signatures[0].code == "signature-weak-digest"
        assert weak.signatures[0].outcome is Outcome.UNDETERMINED
    early = identify(sign(b"x", person, AT.replace(year=2020), detached=False), "a.txt.p7m", "1")
    assert early.signatures[0].code == "signature-certificate-not-valid-then"


def test_a_detached_signature_has_no_document(authority):
    person = authority.person("Maria Rossi", "Comune di Prova", "RSSMRA80A01H501U")
    found = identify(sign(b"x", person, AT), "smime.p7s", "1", "application/pkcs7-signature")
    assert (found.contains, found.media_type) == ((), "application/pkcs7-signature")
    assert found.defects == ()
    named = identify(sign(b"x", person, AT), "avviso.pdf.p7m", "1")
    assert "signature-without-content" in named.defects


def test_nine_levels_of_signatures_stop_at_eight(authority):
    person = authority.person("Maria Rossi", "Comune di Prova", "RSSMRA80A01H501U")
    data = b"dentro"
    for _ in range(9):
        data = sign(data, person, AT, detached=False)
    tree = identify(data, "a.txt" + ".p7m" * 9, "1").walk()
    assert len(tree) == 9
    assert [bool(level.signatures) for level in tree] == [True] * 8 + [False]
    assert tree[-1].kind is DocumentKind.SIGNED_FILE
    assert "limit-reached" in tree[-1].defects
    assert tree[-1].untrusted_name == "a.txt.p7m"
    eight = identify(tree[1].content, "a.txt" + ".p7m" * 8, "1").walk()
    assert eight[-1].text == "dentro"


def test_a_signed_pdf_in_a_zip_is_opened_down_to_its_code(authority):
    person = authority.person("Maria Rossi", "Comune di Prova", "RSSMRA80A01H501U")
    paper = pdf(words(["AVVISO DI PAGAMENTO"]) + "\n" + qr_squares(PAYLOAD))
    packed = zipped(("cartella/avviso.pdf.p7m", sign(paper, person, AT, detached=False)))
    tree = identify(packed, "allegati.zip", "3").walk()
    assert [(each.path, each.kind, each.name) for each in tree] == [
        ("3", DocumentKind.ARCHIVE, "allegati.zip"),
        ("3/1", DocumentKind.SIGNED_FILE, "avviso.pdf.p7m"),
        ("3/1/1", DocumentKind.PDF, "avviso.pdf"),
    ]
    assert [code.text for code in tree[-1].codes] == [PAYLOAD]


def test_one_budget_for_the_whole_tree(authority):
    budget = Budget(opened=3)
    packed = zipped(*((f"{i}.pdf", pdf(words([str(i)]))) for i in range(5)))
    found = identify(packed, "a.zip", "1", budget=budget)
    assert [bool(each.text) for each in found.contains] == [True, True, False, False, False]
    assert all("limit-reached" in each.defects for each in found.contains[2:])


def test_a_million_small_tricks_end_in_time():
    bombs = [
        b"<a>" * 200_000,
        b"<!DOCTYPE a [" + b"<!ENTITY x 'y'>" * 10_000 + b"]><a/>",
        b"a:" * 500_000,
        b"From: a\r\n" * 100_000,
        b"MI" * 2_000_000,
        b"%PDF-1.4" + b"1 0 obj<<" * 50_000,
        b"-----BEGIN PKCS7-----" * 50_000,
        b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02" + b"\xa0\x80" * 100_000,
    ]
    for bomb in bombs:
        started = time.process_time()
        identify(bomb, "x", "1")
        assert time.process_time() - started < 3, bomb[:20]


STARTS = [
    b"",
    b"%PDF-1.4\n",
    b"PK\x03\x04",
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    b"\xff\xd8\xff",
    b"<",
    b"MI",
    b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80",
    b"-----BEGIN CMS-----\n",
]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(STARTS), st.binary(max_size=300), st.text(max_size=40), st.text(max_size=20))
def test_any_bytes_are_survived(start, junk, name, declared):
    found = identify(start + junk, name, "1", declared)
    assert found.size == len(start + junk)
    assert set(found.defects) <= set(SENTENCES)


def mail_with(*attachments: tuple[str, str, bytes], text="Buongiorno, in allegato l'avviso."):
    return write_mail(
        "a@pec.example", ("b@pec.example",), "Avviso", text, AT, "<1@pec.example>", attachments=attachments
    )


def test_a_mail_in_an_archive_gives_its_text_and_its_attachments():
    paper = pdf(words(["AVVISO DI PAGAMENTO"]) + "\n" + qr_squares(PAYLOAD))
    inner = mail_with(("avviso.pdf", "application/pdf", paper), ("nota.txt", "text/plain", b"ciao"))
    tree = identify(zipped(("posta.eml", inner)), "a.zip", "2").walk()
    assert [(each.path, each.kind) for each in tree] == [
        ("2", DocumentKind.ARCHIVE),
        ("2/1", DocumentKind.MESSAGE),
        ("2/1/1", DocumentKind.PDF),
        ("2/1/2", DocumentKind.TEXT),
    ]
    assert "in allegato" in tree[1].text
    assert [code.text for code in tree[2].codes] == [PAYLOAD]
    assert all(each.defects == () for each in tree)


def test_mails_within_mails_stop_after_four():
    mail = mail_with(text="fondo")
    for level in range(5):
        mail = mail_with(("m.eml", "application/octet-stream", mail), text=f"livello {level}")
    tree = identify(mail, "m.eml", "1").walk()
    assert [each.text.strip() for each in tree] == ["livello 4", "livello 3", "livello 2", "livello 1", ""]
    assert "limit-reached" in tree[-1].defects


def test_an_html_file_gives_its_text():
    found = identify(b"<html><body><p>Codice avviso</p><script>alert(1)</script></body></html>", "a.html", "1")
    assert found.text.strip() == "Codice avviso"


def test_words_for_every_code_of_a_signature(authority):
    person = authority.person("Maria Rossi", "Comune di Prova", "RSSMRA80A01H501U")
    for digest in ("md5", "sha1", "sha256", "sha512"):
        for signature in identify(sign(b"x", person, AT, digest, detached=False), "a.p7m", "1").signatures:
            assert signature.code in SENTENCES


def test_twelve_mixed_levels_stop_where_they_must(authority):
    person = authority.person("Maria Rossi", "Comune di Prova", "RSSMRA80A01H501U")
    data = b"fondo"
    for level in range(12):
        wrap = (
            lambda inner: sign(inner, person, AT, detached=False),
            lambda inner: zipped(("dentro", inner)),
            lambda inner: mail_with(("dentro", "application/octet-stream", inner)),
        )[level % 3]
        data = wrap(data)
    started = time.monotonic()
    tree = identify(data, "fuori", "1").walk()
    assert time.monotonic() - started < 2
    assert [each.kind.value for each in tree] == ["message", "archive", "signed-file"] * 2 + ["message", "archive"]
    assert "limit-reached" in tree[-1].defects


CODES = re.compile(r"[a-z]+(-[a-z]+)+")
NO_CODES = {"utf-sig", "digest-mismatch", "signer-certificate-missing", "signed-file"}


def test_every_code_has_its_sentence():
    written = set()
    for module in ("document", "pdf", "codes", "signed_file", "archive_list", "sniff"):
        tree = ast.parse((Path(model.__file__).parent / f"{module}.py").read_text(encoding="utf-8"))
        literals = {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        written |= {text for text in literals if CODES.fullmatch(text)}
    assert len(written) > 25
    assert written - set(SENTENCES) - NO_CODES == set()
    assert {"type-disguised", "type-dangerous", "empty", "cms-no-signers"} <= set(SENTENCES)
