"""Certificates to look at and to save, also hostile ones."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import page_samples as samples
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from citizen_inbox.demo.authority import Authority, new_key
from citizen_inbox.evidence.certificate_text import describe
from citizen_inbox.evidence.report import NO_SIGNATURE, Signature, Signer
from citizen_inbox.gui.certificate_dialog import CertificateDialog, links_of
from citizen_inbox.translation import voice

ENGLISH = voice("en", Path())
AT = datetime(2026, 11, 19, 9, 42, 7, tzinfo=UTC)
P7S = b"0\x82 the signature"


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)


@pytest.fixture(scope="module")
def made():
    authority = Authority()
    return authority, authority.provider("pec-a.example", "GESTORE A S.p.A.")


KEY = "00" * 32


def signature(certificate: bytes, enclosed=(), anchor="Pratica PEC CA1", subject="CN=a", issuer="CN=b", key=KEY):
    key = key if anchor else ""
    signer = Signer("posta-certificata@pec-a.example", subject, issuer, AT, AT, anchor, certificate, key)
    return Signature(True, True, "sha256", AT, signer, tuple(enclosed))


@pytest.fixture
def genuine(made):
    authority, identity = made
    enclosed = [der(identity.certificate), der(authority.issuer.certificate)]
    return signature(der(identity.certificate), enclosed, key=describe(enclosed[1]).key_sha256)


@pytest.fixture
def dialog(qtbot):
    def make(found, at=AT, p7s=P7S):
        opened = CertificateDialog(found, p7s, at, ENGLISH)
        qtbot.addWidget(opened)
        opened.show()
        return opened

    return make


def printed(dialog) -> str:
    return "\n".join(label.text() for label in dialog.printed.findChildren(QLabel))


def items(dialog) -> list[str]:
    found, item = [], dialog.tree.topLevelItem(0)
    while item is not None:
        found.append(item.text(0))
        item = item.child(0)
    return found


def save(dialog, button, path) -> None:
    button.click()
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(path))
    chooser.close()
    chooser.setParent(None)


def test_the_chain_is_a_small_tree(dialog, genuine):
    assert items(dialog(genuine)) == [
        "Posta Certificata  ·  signed this message",
        "Pratica PEC CA1  ·  known authority, enclosed",
    ]


def test_an_authority_that_was_not_enclosed_is_named(dialog, made):
    opened = dialog(signature(der(made[1].certificate)))
    assert items(opened)[1].startswith("Pratica PEC CA1  ·  known authority, not enclosed")
    opened.tree.setCurrentItem(opened.tree.topLevelItem(0).child(0))
    assert "does not enclose" in printed(opened)
    assert not opened.save_pem.isEnabled()
    assert not opened.save_der.isEnabled()


def test_strangers_are_never_called_known(made):
    authority, identity = made
    alone = links_of(signature(der(identity.certificate), anchor="", issuer="CN=Chi"))
    assert [(link.role, link.name, link.pinned) for link in alone[1:]] == [("absent", "CN=Chi", False)]
    enclosed = links_of(signature(der(identity.certificate), [der(authority.issuer.certificate)], anchor=""))
    assert [(link.role, link.pinned) for link in enclosed] == [("signer", False), ("enclosed", False)]
    own = links_of(signature(der(authority.root.certificate), anchor="", subject="CN=x", issuer="CN=x"))
    assert [link.role for link in own] == ["signer"]
    assert links_of(NO_SIGNATURE) == ()


def test_only_the_signers_own_issuer_is_the_pinned_one(made):
    authority, identity = made
    whole = [der(authority.issuer.certificate), der(authority.root.certificate)]
    key = describe(whole[0]).key_sha256
    found = links_of(signature(der(identity.certificate), whole, key=key))
    assert [link.pinned for link in found] == [False, True, False]
    assert not any(link.pinned for link in links_of(signature(der(identity.certificate), whole)))


def test_everything_printed_is_shown(dialog, genuine, made):
    certificate = made[1].certificate
    opened = dialog(genuine)
    said = printed(opened)
    for text in (
        "O=GESTORE A S.p.A.",
        "CN=Pratica PEC CA1",
        "posta-certificata@pec-a.example",
        "RSA 2048",
        "SHA-256 with RSA",
        "signing, e-mail",
        "yes, on 19 November 2026",
    ):
        assert text in said
    bare = said.replace(" ", "")
    assert f"{certificate.serial_number:X}" in bare
    assert certificate.fingerprint(hashes.SHA256()).hex() in bare
    assert certificate.fingerprint(hashes.SHA1()).hex() in bare
    assert "known to this program" not in said
    opened.tree.setCurrentItem(opened.tree.topLevelItem(0).child(0))
    assert "✓ known to this program" in printed(opened)


def test_validity_is_compared_with_the_certified_time(dialog, genuine):
    assert "no, not on 1 January 2012" in printed(dialog(genuine, datetime(2012, 1, 1, tzinfo=UTC)))
    assert "certified time" not in printed(dialog(genuine, None))


def test_certificates_and_signature_are_saved(dialog, genuine, made, tmp_path):
    authority, identity = made
    opened = dialog(genuine)
    save(opened, opened.save_pem, tmp_path / "one.pem")
    save(opened, opened.save_der, tmp_path / "one.cer")
    save(opened, opened.save_chain, tmp_path / "chain.pem")
    save(opened, opened.save_p7s, tmp_path / "smime.p7s")
    assert x509.load_pem_x509_certificate((tmp_path / "one.pem").read_bytes()) == identity.certificate
    assert (tmp_path / "one.cer").read_bytes() == der(identity.certificate)
    chain = x509.load_pem_x509_certificates((tmp_path / "chain.pem").read_bytes())
    assert chain == [identity.certificate, authority.issuer.certificate]
    assert (tmp_path / "smime.p7s").read_bytes() == P7S


def test_an_existing_file_is_asked_about(dialog, genuine):
    opened = dialog(genuine)
    opened.save_pem.click()
    chooser = opened.findChildren(QFileDialog)[-1]
    assert chooser.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert not chooser.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert Path(chooser.selectedFiles()[0]).name == "Posta Certificata.pem"


def test_without_the_signature_it_is_not_offered(dialog, genuine):
    assert dialog(genuine, p7s=b"").save_p7s.isHidden()


def test_every_control_has_a_name_and_escape_closes(dialog, genuine, qtbot):
    opened = dialog(genuine)
    shown = [button for button in opened.findChildren(QAbstractButton) if button.isVisible()]
    assert all(button.accessibleName() or button.text() for button in shown)
    assert opened.tree.accessibleName()
    with qtbot.waitSignal(opened.rejected):
        qtbot.keyClick(opened.tree, Qt.Key.Key_Escape)


def test_a_hostile_certificate_is_text_and_no_burden(dialog, made):
    authority, _ = made
    key = new_key(1024)
    name = x509.Name(
        [
            x509.NameAttribute(
                x509.NameOID.ORGANIZATIONAL_UNIT_NAME, "<img src='file:///etc/passwd'>\u202eGNP" + "x" * 20
            )
            for _ in range(60)
        ]
    )
    addresses = [x509.RFC822Name(f"{place}@{'y' * 60}.example") for place in range(300)]
    hostile = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(AT)
        .not_valid_after(datetime(9999, 12, 31, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName(addresses), critical=False)
        .sign(key, hashes.SHA256())
    )
    before = time.monotonic()
    opened = dialog(signature(der(hostile), [der(authority.root.certificate)] * 500, anchor=""))
    assert time.monotonic() - before < 5
    said = printed(opened)
    assert "<img src=" in said
    assert "\u202e" not in said
    assert len(said) < 5000
    assert "\u202e" not in items(opened)[0]
    for label in opened.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_bytes_that_are_no_certificate_are_said_to_be_none(dialog):
    opened = dialog(signature(b"no certificate", subject="CN=Qualcuno", anchor=""))
    assert "cannot be read" in printed(opened)
    assert items(opened)[0].startswith("CN=Qualcuno")


def test_the_page_opens_it_from_the_checks_and_from_the_proof(qtbot):
    from citizen_inbox.gui.background import Background
    from citizen_inbox.gui.notice_page import NoticePageView

    background = Background(lambda: None)
    view = NoticePageView(background, ENGLISH, today=lambda: samples.TODAY)
    qtbot.addWidget(view)
    view.show_page(samples.samples()["fine"])
    sheet = view.sheet
    sheet.verdict.checks.click()
    sheet.verdict.checks.content.certificate_button.click()
    assert len(sheet.findChildren(CertificateDialog)) == 1
    proof = sheet.tabs.view(2)
    next(button for button in proof.findChildren(QAbstractButton) if button.text().startswith("Look at")).click()
    assert len(sheet.findChildren(CertificateDialog)) == 2
    background.close()


def test_nothing_is_cut_at_twice_the_size(dialog, genuine, theme):
    theme.set_zoom(200)
    opened = dialog(genuine)
    opened.resize(420, 700)
    opened.printed.window().repaint()
    codes = [label for label in opened.printed.findChildren(QLabel) if label.property("role") == "mono"]
    assert codes
    for label in codes:
        longest = max(label.text().split(), key=len)
        assert label.fontMetrics().horizontalAdvance(longest) <= label.width()
    theme.set_zoom(100)
