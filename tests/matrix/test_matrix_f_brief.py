"""Cases 67 to 72: brief receipts beside the copy of what was sent, in a mailbox that is synced and listed."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from evidence.mailroom import AT, RECIPIENT, SENDER, genuine, transaction

from citizen_inbox.cli.text_form import receipt_line
from citizen_inbox.demo.authority import sign
from citizen_inbox.demo.postman import Receipt, carried, receipt, write_mail
from citizen_inbox.translation import voice
from citizen_inbox.usecases import browse

ONE = transaction(recipients=((RECIPIENT, True),))
CONTENT = b"%PDF-1.4 " + bytes(range(256)) * 3
ENCODED = b"\r\n".join(base64.b64encode(CONTENT)[at : at + 76] for at in range(0, 1100, 76)).rstrip(b"\r\n")
FILE = (
    b'Content-Type: application/pdf; name="istanza.pdf"\r\nContent-Transfer-Encoding: base64\r\n'
    b'Content-Disposition: attachment; filename="istanza.pdf"\r\n\r\n' + ENCODED
)
TEXT = b"Content-Type: text/plain\r\n\r\nIn allegato."
ENGLISH = voice("en", Path())


def sent(*parts: bytes, kind: bytes = b"mixed") -> bytes:
    """What the person sent, multipart."""
    head = write_mail(SENDER, (RECIPIENT,), ONE.subject, "x", AT, ONE.msgid).partition(b"Content-Type:")[0]
    body = b"".join(b"--=_atto\r\n" + part + b"\r\n" for part in parts)
    return head + b"Content-Type: multipart/" + kind + b'; boundary="=_atto"\r\n\r\n' + body + b"--=_atto--\r\n"


def hashed(name: bytes, digest: str) -> bytes:
    """What a brief receipt puts where an attachment was."""
    return b'Content-Type: text/plain; name="%b.hash"\r\n\r\n%b' % (name, digest.encode())


@pytest.fixture
def listed(taken_in, provider_a, provider_b):
    """The line of a brief receipt that encloses this, in a mailbox with or without the copy."""

    def show(copy: bytes | None, enclosed: bytes):
        what = Receipt(
            "avvenuta-consegna",
            delivered_to=RECIPIENT,
            original=carried(enclosed, ONE.identifier),
            receipt_type="breve",
        )
        brief = receipt(provider_b, replace(ONE, at=AT + timedelta(minutes=1)), what, "r1@pec-b.example")
        folders = {"INBOX": [genuine("acceptance", provider_a, AT, ONE), brief]}
        if copy is not None:
            folders["INBOX.inviata"] = [copy]
        (row,) = browse.sent(taken_in(folders, SENDER))
        line = next(line for line in row.receipts if line.kind.value == "delivery")
        assert (row.state, line.counted, line.receipt_type) == ("delivered", True, "breve")
        return line

    return show


def sha1(content: bytes) -> str:
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


def test_case_67_hash_of_the_file(listed):
    line = listed(sent(TEXT, FILE), sent(TEXT, hashed(b"istanza.pdf", sha1(CONTENT))))
    assert (line.content, line.readings) == ("agrees", (1,))
    assert "way 1 of 10" in receipt_line(line, ENGLISH)


def test_case_68_hash_of_the_base64_text(listed):
    line = listed(sent(TEXT, FILE), sent(TEXT, hashed(b"istanza.pdf", sha1(ENCODED).upper())))
    assert (line.content, line.readings) == ("agrees", (2,))


def test_case_69_wrong_hash_is_no_match_and_no_tampering(listed):
    line = listed(sent(TEXT, FILE), sent(TEXT, hashed(b"istanza.pdf", sha1(b"altro"))))
    assert (line.content, line.readings) == ("open", ())
    told = receipt_line(line, ENGLISH).lower()
    assert not re.search("tamper|alter|forg|changed|fals", told)


def test_case_70_brief_of_a_signed_original(listed, authority):
    """The hash stands inside the signed part, the .p7s is left alone: its breaking is expected and accuses nobody."""
    boundary = b'Content-Type: multipart/mixed; boundary="=_dentro"\r\n\r\n'
    before, after = (
        boundary + b"--=_dentro\r\n" + TEXT + b"\r\n--=_dentro\r\n" + part + b"\r\n--=_dentro--\r\n"
        for part in (FILE, hashed(b"istanza.pdf", sha1(CONTENT)))
    )
    signature = base64.encodebytes(sign(before, authority.person("Mario Rossi", "Casa", "RSSMRA80A01H501U"), AT))
    p7s = (
        b'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        + signature.replace(b"\n", b"\r\n").rstrip()
    )
    line = listed(sent(before, p7s, kind=b"signed"), sent(after, p7s, kind=b"signed"))
    assert (line.content, line.readings) == ("agrees", (1,))


def test_case_71_without_the_copy(listed):
    line = listed(None, sent(TEXT, hashed(b"istanza.pdf", sha1(CONTENT))))
    assert (line.content, line.readings) == ("not-kept", ())


@pytest.mark.parametrize("name", [b"", b"inoltrata.eml"])
def test_case_72_an_attached_message_is_hashed_as_a_whole(listed, name):
    inner = sent(TEXT, FILE).replace(b"=_atto", b"=_dentro")
    label = b'; name="%b"' % name if name else b""
    whole = b"Content-Type: message/rfc822" + label + b"\r\n\r\n" + inner.removesuffix(b"\r\n")
    body = inner.removesuffix(b"\r\n")
    line = listed(sent(TEXT, whole), sent(TEXT, hashed(name, sha1(body))))
    assert (line.content, line.readings) == ("agrees", (1,))
