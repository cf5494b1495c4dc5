"""The practice mailbox holds everything that it promises, the same for the same day, and signs what it says."""

from __future__ import annotations

import base64
import email
import email.policy
import re
import shutil
import subprocess
from collections import Counter
from datetime import date, timedelta
from io import BytesIO

import pytest
from asn1crypto import cms
from cryptography.hazmat.primitives.serialization import Encoding
from pypdf import PdfReader
from test_demo_paper import codes_of, text_of

from citizen_inbox.demo.counting import is_holiday
from citizen_inbox.demo.desk import INBOX, SENT, Desk
from citizen_inbox.demo.letters.send import aar_link
from citizen_inbox.demo.mailbox import FOLDERS, mailbox
from citizen_inbox.demo.message import PROVEN, SOUND

INTACT = {SOUND, "OK_EXPIRED_SINCE", "ANOMALY", "INCONSISTENT", "WRONG_SENDER"}


def parts_of(raw):
    return list(email.message_from_bytes(raw, policy=email.policy.default).walk())


def attachments(raw):
    found = {}
    for part in parts_of(raw):
        name = part.get_filename()
        if name and part.get_content_maintype() not in {"multipart", "message"}:
            found[name] = part.get_payload(decode=True)
    return found


def unwrapped(content):
    while content[:1] == b"\x30":
        content = cms.ContentInfo.load(content)["content"]["encap_content_info"]["content"].native
    return content


def named(messages, name):
    return next(message for message in messages if message.name == name)


def test_size_folders_and_names(messages):
    assert len(messages) >= 46
    assert {message.folder for message in messages} == set(FOLDERS)
    assert len({message.name for message in messages}) == len(messages)
    assert [message.at for message in messages] == sorted(message.at for message in messages)
    assert all(message.at.tzinfo for message in messages)
    assert sum(message.folder == SENT for message in messages) == 12


def test_every_kind_and_both_eras_occur(messages):
    kinds = Counter(message.expected.kind for message in messages)
    assert set(kinds) == {
        "transport",
        "acceptance",
        "non-acceptance",
        "taken-in-charge",
        "delivery",
        "non-delivery",
        "delivery-warning",
        "virus-detected",
        "anomaly",
        "ordinary",
    }
    notices = {message.expected.notice_kind for message in messages}
    assert notices >= {
        "send",
        "traffic_fine",
        "tax_bill",
        "local_tax",
        "chamber",
        "school",
        "health",
        "collection",
        "social_security",
        "court",
        "invoice",
        "registry",
        "other",
    }
    verdicts = {message.expected.verdict_code for message in messages}
    assert verdicts >= {"UNSIGNED", "ALTERED", "SIG_BAD", "INCONSISTENT", "WRONG_SENDER", "UNTRUSTED", *INTACT}
    raw = [message.build() for message in messages]
    assert any(b'micalg="sha1"' in each for each in raw)
    assert any(b'micalg="sha-256"' in each for each in raw)
    orders = {each.index(b'name="daticert.xml"') < each.index(b'name="postacert.eml"') for each in raw if _both(each)}
    assert orders == {True, False}


def _both(raw):
    return b'name="daticert.xml"' in raw and b'name="postacert.eml"' in raw


def test_same_day_and_keys_same_bytes(messages, keys, today):
    again = mailbox(Desk(today, keys))
    assert [message.build() for message in again] == [message.build() for message in messages]


def test_another_day_moves_the_dates(messages, keys, today):
    later = mailbox(Desk(today + timedelta(days=40), keys))
    fine, other = named(messages, "fine"), named(later, "fine")
    assert other.at.date() - fine.at.date() == timedelta(days=40)
    assert other.build() != fine.build()


@pytest.mark.parametrize("day", [date(2026, 8, 14), date(2027, 1, 7), date(2028, 2, 29), date(2026, 12, 27)])
def test_any_day_has_deadlines_ahead(keys, day):
    for message in mailbox(Desk(day, keys)):
        due = message.expected.next_due
        assert due is None or due >= day, message.name
        assert message.at.date() < day, message.name
        if due and message.expected.notice_kind != "send":
            assert not is_holiday(due), message.name


def test_nothing_real_is_addressed(messages):
    for message in messages:
        for part in parts_of(message.build()):
            for field in ("From", "To", "Reply-To", "Sender"):
                for address in re.findall(r"[\w.+-]+@([\w.-]+)", str(part.get(field, ""))):
                    assert address.endswith(".example"), (message.name, address)


def test_lines_end_with_crlf(messages):
    for message in messages:
        raw = message.build()
        assert raw.count(b"\n") == raw.count(b"\r\n"), message.name


def test_every_pdf_opens(messages):
    seen = 0
    for message in messages:
        for name, content in attachments(message.build()).items():
            if ".pdf" in name and not name.endswith(".hash"):
                inner = unwrapped(content)
                assert inner.startswith(b"%PDF-"), (message.name, name)
                assert PdfReader(BytesIO(inner)).pages[0].extract_text(), (message.name, name)
                seen += 1
    assert seen >= 25


def test_payment_papers_agree_with_their_text(messages):
    for message in messages:
        for name, content in attachments(message.build()).items():
            if not name.endswith(".pdf") or not content.startswith(b"%PDF"):
                continue
            text = re.sub(r"(?<=\d) (?=\d)", "", text_of(content))
            for form, code in codes_of(content):
                if form == "QRCode" and code.startswith("PAGOPA"):
                    _, _, number, creditor, cents = code.split("|")
                    assert int(number[:16]) % 93 == int(number[16:])
                    agrees = number in text and creditor in text
                    assert agrees is not message.expected.payment_refuted or message.name == "forged", message.name
                    assert cents.isdigit()
                elif form == "DataMatrix":
                    assert len(code) == 256
                    assert code[15:33] in text


def test_expected_amounts_are_on_the_papers(messages):
    for message in messages:
        cents = message.expected.amount_cents
        if cents is None:
            continue
        sums = set()
        for name, content in attachments(message.build()).items():
            if name.endswith(".pdf"):
                sums |= {int(code.split("|")[4]) for form, code in codes_of(content) if code.startswith("PAGOPA")}
        assert min(sums) == cents, message.name


def test_send_notices_hold_one_iun(messages):
    for name in ("send", "send-night", "send-again"):
        raw = named(messages, name).build()
        mail = next(
            part for part in parts_of(raw) if str(part["Message-ID"]).count("@") and part["X-TipoRicevuta"] == "breve"
        )
        code = re.search(r"[A-Z]{4}-[A-Z]{4}-[A-Z]{4}-\d{6}-[A-Z]-1", mail["Subject"])[0]
        aar = next(
            content for found, content in attachments(raw).items() if re.fullmatch(r"PN_AAR-[0-9a-f]{32}\.pdf", found)
        )
        assert code in text_of(aar)
        assert ("QRCode", aar_link(code)) in codes_of(aar)
        assert base64.b64decode(aar_link(code).partition("aar=")[2]).decode().startswith(code + "_PF-")
        client = mail["X-Riferimento-Message-ID"].strip("<>")
        first, _, request = client.partition("@")[0].partition("~")
        assert base64.b64decode(first) == b"pn-delivery-002"
        assert f"IUN_{code}." in base64.b64decode(request).decode()


def test_twice_signed_file_nests_twice(messages):
    content = attachments(named(messages, "signed-twice").build())["Verbale_assemblea.pdf.p7m.p7m"]
    once = cms.ContentInfo.load(content)["content"]["encap_content_info"]["content"].native
    assert once[:1] == b"\x30"
    assert unwrapped(once).startswith(b"%PDF-")


def test_altered_file_is_altered_only_inside(messages):
    content = attachments(named(messages, "signed-altered").build())["Piano_di_studi.pdf.p7m"]
    assert b"/Title (Pieno" in content


def test_brief_receipt_holds_a_hash(messages):
    raw = next(message for message in messages if message.expected.note.startswith("brief")).build()
    sent = attachments(named(messages, "sent-brief").build())["Istanza.pdf"]
    import hashlib

    hashes = attachments(raw)
    assert "Istanza.pdf" not in hashes
    assert hashes["Istanza.pdf.hash"].strip().decode() == hashlib.sha1(sent).hexdigest()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
def test_openssl_agrees_on_every_signature(messages, keys, tmp_path):
    root = tmp_path / "root.pem"
    root.write_bytes(keys.authority.root.certificate.public_bytes(Encoding.PEM))
    for message in messages:
        if message.expected.verdict_code not in {*INTACT, "ALTERED", "SIG_BAD", "UNTRUSTED", "INTACT_UNANCHORED"}:
            continue
        mail = tmp_path / "mail.eml"
        mail.write_bytes(message.build())
        command = ["openssl", "cms", "-verify", "-in", mail, "-CAfile", root, "-purpose", "any", "-out", "/dev/null"]
        command += ["-attime", str(int(message.at.timestamp()))]
        done = subprocess.run(command, capture_output=True, check=False)
        assert (done.returncode == 0) is (message.expected.verdict_code in INTACT), (message.name, done.stderr)


def test_expectations_are_consistent(messages):
    for message in messages:
        expected = message.expected
        assert expected.note, message.name
        past = expected.amount_cents and expected.next_due is None
        if expected.verdict_code in {SOUND, "OK_EXPIRED_SINCE"} and not (expected.payment_refuted or past):
            assert expected.outcome == PROVEN, message.name
        if message.folder == INBOX and expected.kind == "transport":
            assert expected.notice_kind, message.name
