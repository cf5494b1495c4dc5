"""The card of a SEND notification and the tab of its dossier, over a profile of letters made for today."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from fakes.send_mail import Arrived, send_mail
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.letters import send as letters
from citizen_inbox.demo.numbers import iun
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import Run
from citizen_inbox.gui.notice_page import NoticePageView
from citizen_inbox.gui.page_tabs import DOSSIER
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.notices.send_signs import Standing
from citizen_inbox.translation import voice
from citizen_inbox.usecases import browse, clock, dossiers
from citizen_inbox.usecases.inbox import Profile, open_inbox
from citizen_inbox.usecases.intake import Intake

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A profile with a SEND letter, its courtesy mail and a forgery of it, and another SEND letter."""
    desk = Desk(clock.today(), make_keys(clock.today()))
    day, night, _ = letters.messages(desk)
    code = iun("tari", f"{day.at:%Y%m}")
    mail = send_mail(desk, code)
    courtesy = desk.original(mail, day.at, "<cortesia@send.pratica.example>")
    forged = day.build().replace(b"message/rfc822", b"message/rfc822; x=1", 1)
    folder = tmp_path_factory.mktemp("send")
    profile = Profile(places_under(folder), desk.keys.authority.anchors_toml(), SessionSecrets(), worker=False)
    with open_inbox(profile) as inbox:
        account = inbox.records.account(inbox.records.add_account(desk.to.email, "m", "h", 993, ""))
        intake = Intake(inbox, account, inbox.records.folder(account.id, "INBOX", "inbox"), 1)
        mails = (day.build(), night.build(), courtesy, forged)
        intake.add([Arrived(n, raw, day.at) for n, raw in enumerate(mails, 1)])
        intake.finish()
    return folder, profile


class AtOnce:
    """A background that runs each job at once, on one inbox."""

    def __init__(self, inbox) -> None:
        self.inbox = inbox

    def run(self, lane, job, *, done=None, failed=None, progress=None):
        try:
            value = job(self.inbox, lambda _: None, lambda: False)
        except Failure as failure:
            failed(failure)
        else:
            done(value)
        return Run()


PEC, NIGHT, COURTESY, FORGED = 1, 2, 3, 4


@pytest.fixture
def inbox(world, tmp_path):
    folder, profile = world
    shutil.copytree(folder, tmp_path / "own")
    with open_inbox(replace(profile, places=places_under(tmp_path / "own"))) as opened:
        yield opened


@pytest.fixture
def opened():
    return []


@pytest.fixture
def view(qapp, inbox, opened):
    made = NoticePageView(AtOnce(inbox), voice("en", Path()), opener=lambda url: opened.append(url.toString()) or True)
    made.resize(900, 1400)
    made.show()
    yield made
    shiboken6.delete(made)


def show(view, inbox, number):
    view.show_page(browse.page(inbox, number))
    return view.sheet


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_card_of_a_verified_notification(view, inbox):
    sheet = show(view, inbox, PEC)
    assert sheet.send.standing is Standing.VERIFIED
    assert "2 of 5 are here" in sheet.send.papers.text()
    assert not sheet.send.papers.isChecked()
    sheet.send.papers.setChecked(True)
    said = texts(sheet.send)
    for words in (
        "Takes legal effect on",
        "presumed",
        "days left to download",
        "The acts themselves: attached to the PEC",
        "Attestation: digital notification: still to be downloaded",
    ):
        assert words in said
    copy = next(one for one in sheet.send.findChildren(QAbstractButton) if one.text() == "Copy IUN")
    copy.click()
    assert QGuiApplication.clipboard().text() == browse.page(inbox, PEC).dossier.iun
    for one in sheet.send.findChildren(QAbstractButton):
        assert one.accessibleName()
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    sheet.send.about.setChecked(True)
    assert "€2" in texts(sheet.send)
    sheet.send.message.setPlainText("Paga la notifica su https://send.evil.example/x")
    sheet.send.check.click()
    QApplication.processEvents()
    assert "A link to send.evil.example" in texts(sheet.send)
    code = browse.page(inbox, PEC).dossier.iun
    sheet.send.message.setPlainText(f"Hai ricevuto una notifica (SEND) da Comune con Codice IUN {code}.")
    sheet.send.check.click()
    QApplication.processEvents()
    assert "Nothing speaks against it" in texts(sheet.send)


def test_pec_courtesy_and_forgery_name_each_other(view, inbox, qtbot):
    assert [row.id for row in browse.page(inbox, COURTESY).dossier.messages] == [PEC, COURTESY]
    sheet = show(view, inbox, COURTESY)
    assert sheet.send.standing is Standing.COURTESY
    assert "The PEC or the registered letter has it" in texts(sheet.send)
    leads = next(one for one in sheet.send.findChildren(QAbstractButton) if "which counts" in one.text())
    with qtbot.waitSignal(view.open_message) as heard:
        leads.click()
    assert heard.args == [PEC]
    sheet = show(view, inbox, PEC)
    names = [one.text() for one in sheet.send.findChildren(QAbstractButton)]
    assert any(name.startswith("Also of") for name in names)
    assert any(name.startswith("⚠ Suspicious") for name in names)
    sheet = show(view, inbox, FORGED)
    assert sheet.send.standing is Standing.SUSPICIOUS
    assert "Open no link" in texts(sheet.send)
    assert not any("Open on SEND" in one.text() for one in sheet.send.findChildren(QAbstractButton))


def test_opening_warns_first_and_hides_the_access_code(view, inbox, opened):
    sheet = show(view, inbox, PEC)
    dialog = sheet.send.ask_to_open()
    said = texts(dialog)
    assert "takes legal effect at that moment" in said
    assert "If nobody opens it, it takes effect on" in said
    assert "cittadini.notifichedigitali.it" in said
    token = sheet.send._address.partition("aar=")[2]
    assert token[:12] not in said
    assert opened == []
    dialog.reject()
    assert opened == []
    dialog = sheet.send.ask_to_open()
    dialog.open_button.click()
    assert opened == [sheet.send._address]
    asked = view._ask_link(sheet.send._address, "", view)
    assert "takes legal effect at that moment" in texts(asked)
    asked.reject()


def test_a_declared_view_moves_the_date(view, inbox, qtbot):
    sheet = show(view, inbox, NIGHT)
    before = browse.page(inbox, NIGHT).reading.deadlines[0].due
    dialog = sheet.send.ask_viewed()
    dialog.delegate.setChecked(True)
    at = browse.page(inbox, NIGHT).row.at + timedelta(hours=8)
    dialog.at.setDateTime(dialog.at.dateTime().fromSecsSinceEpoch(int(at.timestamp()), dialog.at.timeZone()))
    with qtbot.waitSignal(view.changed):
        dialog._keep()
    row = next(row for row in browse.rows(inbox, "all", clock.today()) if row.id == NIGHT)
    after = browse.page(inbox, NIGHT).reading.deadlines[0].due
    assert after < before
    assert row.next_due != before
    sheet = show(view, inbox, NIGHT)
    assert "Opened on SEND:" in texts(sheet.send)
    with qtbot.waitSignal(view.changed):
        sheet.send.undo.click()
    assert browse.page(inbox, NIGHT).reading.deadlines[0].due == before


def drop(zone, *paths: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, action = QPointF(5, 5), Qt.DropAction.CopyAction
    zone.dropEvent(QDropEvent(place, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def test_dropped_files_are_filed_or_asked_about(view, inbox, tmp_path, monkeypatch):
    sheet = show(view, inbox, PEC)
    plain = browse.page(inbox, PEC).dossier.iun.replace("-", "")
    good = tmp_path / f"{plain}_SENDER_ACK_PNLEGALFACTS0a.pdf"
    good.write_bytes(b"%PDF-1.4 good")
    other = tmp_path / "KWKUJHXNHJXM202304U1_SENDER_ACK_PNLEGALFACTS0a.pdf"
    other.write_bytes(b"%PDF-1.4 other")
    asked = []
    real = sheet.offered.ask_about
    monkeypatch.setattr(sheet.offered, "ask_about", lambda offered: asked.append(real(offered)))
    drop(sheet.send.zone, other, good)
    assert dossiers.dossier(inbox, PEC).files == ()  # a question is open
    assert "KWKU-JHXN-HJXM-202304-U-1" in asked[0].text()
    asked[0].done(asked[0].StandardButton.No)
    assert [line.name for line in dossiers.dossier(inbox, PEC).files] == [good.name]
    drop(sheet.send.zone, other)
    asked[1].done(asked[1].StandardButton.Yes)
    assert len(dossiers.dossier(inbox, PEC).files) == 2
    drop(sheet.send.zone, tmp_path / "nowhere.pdf")
    assert "cannot be read" in sheet.send.trouble.text()


def test_an_access_attestation_offers_its_instant_and_declares_nothing(view, inbox, tmp_path, monkeypatch):
    sheet = show(view, inbox, PEC)
    code = browse.page(inbox, PEC).dossier.iun
    text = f"Attestazione opponibile a terzi: avvenuto accesso. IUN {code} in data 13/03/2026 09:12 il destinatario "
    file = tmp_path / "accesso.txt"
    file.write_text(text + "ha avuto accesso", encoding="utf-8")
    asked = []
    real = sheet.offered.ask_viewed
    monkeypatch.setattr(sheet.offered, "ask_viewed", lambda at, now: asked.append((at, real(at, now))))
    drop(sheet.send.zone, file)
    assert asked[0][0].isoformat() == "2026-03-13T09:12:00+01:00"
    asked[0][1].reject()
    found = dossiers.dossier(inbox, PEC)
    assert (found.views, [line.role for line in found.files]) == ((), ["attestation"])


def test_a_filed_failure_of_delivery_says_its_day_and_is_counted_when_the_person_says_so(view, inbox, monkeypatch):
    code = browse.page(inbox, PEC).dossier.iun
    text = (
        f"Attestazione opponibile a terzi: mancato recapito digitale. IUN {code} In data 01/12/2026 10:15 il gestore "
    )
    content = (text + "ha reso disponibile l'avviso di mancato recapito").encode()
    dossiers.take(inbox, PEC, dossiers.offer(inbox, PEC, content, "amr.txt"))
    sheet = show(view, inbox, PEC)
    assert "it takes effect on 16 December 2026" in texts(sheet.send)
    asked = []
    monkeypatch.setattr(sheet.work, "declare_undelivered", asked.append)
    sheet.send.count.click()
    assert asked[0].isoformat() == "2026-12-01T10:15:00+01:00"
    page = browse.page(inbox, PEC)
    view.show_page(replace(page, dossier=replace(page.dossier, undelivered=asked[0])))
    assert "Digital delivery failed, the notice of it (AMR) was deposited" in texts(view.sheet.send)
    monkeypatch.setattr(view.sheet.work, "declare_undelivered", asked.append)
    view.sheet.send.uncount.click()
    assert asked[1] is None


def test_an_offered_failure_of_delivery_asks_before_it_counts(view, inbox, monkeypatch):
    sheet = show(view, inbox, PEC)
    code = browse.page(inbox, PEC).dossier.iun
    text = f"Attestazione opponibile a terzi: mancato recapito digitale. IUN {code} In data 01/12/2026 10:15 reso "
    content = (text + "disponibile l'avviso di mancato recapito").encode()
    taken, boxes = [], []
    monkeypatch.setattr(sheet.work, "take", lambda *args: taken.append(args[1:]))
    real = sheet.offered.ask_undelivered
    monkeypatch.setattr(sheet.offered, "ask_undelivered", lambda at: boxes.append(real(at)))
    for choice in (0, 1):
        sheet.work.offered.emit((dossiers.offer(inbox, PEC, content, "amr.txt"),))
        boxes[-1].buttons()[choice].click()
    assert {row[1].isoformat() if row[1] else None for row in taken} == {"2026-12-01T10:15:00+01:00", None}


def test_the_dossier_tab(view, inbox, tmp_path, qtbot):
    file = tmp_path / "ricevuta.txt"
    file.write_bytes(b"pagato")
    dossiers.take(inbox, PEC, dossiers.offer(inbox, PEC, file.read_bytes(), file.name))
    sheet = show(view, inbox, PEC)
    assert sheet.tabs.tabText(DOSSIER) == "Dossier (3)"
    sheet.tabs.setCurrentIndex(DOSSIER)
    tab = sheet.tabs.view(DOSSIER)
    said = texts(tab)
    for words in (
        "What happened",
        "on this page",
        "Suspicious: they name the same act",
        "ricevuta.txt",
        "not marked as paid",
    ):
        assert words in said
    for one in tab.findChildren(QAbstractButton):
        assert one.accessibleName()
    tab.note.setPlainText("chiamare lunedì")
    with qtbot.waitSignal(view.changed):
        tab.keep.click()
    assert browse.note(inbox, PEC) == "chiamare lunedì"
    opening = next(one for one in tab.findChildren(QAbstractButton) if one.accessibleName() == "Open: ricevuta.txt")
    opening.click()
    assert tab._opened is not None
    with qtbot.waitSignal(view.changed):
        next(one for one in tab.findChildren(QAbstractButton) if one.accessibleName() == "Remove: ricevuta.txt").click()
    assert dossiers.dossier(inbox, PEC).files == ()
