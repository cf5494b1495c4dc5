"""The checks behind the verdict: by question, in words, by keyboard, as text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import page_samples as samples
import pytest
from page_samples import evidence, finding, page
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QVBoxLayout, QWidget

from citizen_inbox.evidence.report import Axis, VerdictCode
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.cards.verdict import VerdictCard
from citizen_inbox.gui.checks_text import as_text, finding_word, values_of, worth_of_all
from citizen_inbox.gui.checks_view import ChecksView
from citizen_inbox.gui.pieces import OutcomeMark
from citizen_inbox.gui.proof_view import ProofView
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.translation import voice
from citizen_inbox.usecases.first_sight import FirstSight
from citizen_inbox.wording.proof import SENTENCES

ENGLISH = voice("en", Path())
MIXED = (
    finding("content-intact", signer="GESTORE A"),
    finding("weak-digest", Outcome.UNDETERMINED, digest="sha1"),
    finding("sender-address", Outcome.REFUTED, **{"from": "a@b.example", "certificate": "c@d.example"}),
    finding("certificate-in-force", at="2026-11-19", valid_from="2024-01-01", valid_to="2027-01-01"),
    finding("original-subject", Outcome.UNDETERMINED, original="<b>Uno</b>\u202e", certified="Due"),
)


def mixed():
    return page(evidence(VerdictCode.WRONG_SENDER, Outcome.REFUTED, MIXED, address="c@d.example"))


def of_kind(kind, code=VerdictCode.OK_REV_UNKNOWN, outcome=Outcome.PROVEN):
    made = page(evidence(code, outcome, MIXED[:1], provider="GESTORE A"))
    return replace(made.reading, envelope=replace(made.reading.envelope, kind=kind))


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


@pytest.fixture
def card(qtbot):
    kept = []

    def make(reading, *, own=False):
        holder = QWidget()
        column = QVBoxLayout(holder)
        below = QVBoxLayout()
        made = VerdictCard(reading, ENGLISH, own=own, place=below)
        column.addWidget(made)
        column.addLayout(below)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        qtbot.addWidget(area)
        area.resize(900, 700)
        area.show()
        kept.append(area)
        return made

    yield make
    kept.clear()


@pytest.fixture
def view(card):
    made = card(mixed().reading)
    made.checks.click()
    return made.checks.content


def test_checks_stand_under_the_six_questions_in_order(view):
    said = words(view)
    names = [ENGLISH.say("evidence", f"axis-{axis.value}") for axis in Axis]
    places = [said.index(name) for name in names]
    assert places == sorted(places)
    assert [said[place + 1] for place in places] == [
        "Not checked",
        "Proven (proven: 1, worth knowing: 1)",
        "Contradicted (contradicted: 1)",
        "Not checked",
        "Proven (proven: 1)",
        "Cannot be told (open: 1)",
    ]


def test_every_check_has_a_word_beside_its_colour(view):
    assert len(view.rows) == len(MIXED)
    assert [row.word.text() for row in view.rows] == [
        "Proven",
        "Worth knowing",
        "Contradicted",
        "Proven",
        "Cannot be told",
    ]
    for row in view.rows:
        assert row.accessibleName() == f"{row.word.text()}: {row.sentence.text()}"


def test_a_remark_bears_no_question_mark(view):
    said = {row.word.text(): row for row in view.rows}
    pictures = {word: row.findChild(OutcomeMark).grab().toImage() for word, row in said.items()}
    assert pictures["Worth knowing"] != pictures["Cannot be told"]
    assert finding_word(finding("signer-first", Outcome.UNDETERMINED)) == "Worth knowing"
    assert finding_word(finding("revocation-unknown", Outcome.UNDETERMINED)) == "Cannot be told"


def test_a_remark_does_not_repeat_what_its_sentence_says():
    remark = finding("provider-listed", Outcome.UNDETERMINED, provider="GESTORE A", address="a@b.example", month="x")
    assert values_of(remark, ENGLISH) == ()
    unasked = finding("revocation-unknown", Outcome.UNDETERMINED, at="2026-11-19")
    assert values_of(unasked, ENGLISH) == ()


def test_only_a_doubt_shows_that_a_value_is_absent():
    assert values_of(finding("certification-elements", missing="-", unexpected="-"), ENGLISH) == ()
    doubt = finding("certification-elements", Outcome.UNDETERMINED, missing="oggetto", unexpected="-")
    assert values_of(doubt, ENGLISH) == (("Missing", "oggetto"), ("Not expected", "-"))


def test_the_two_values_are_shown_under_their_names(view):
    row = next(row for row in view.rows if "b.example" in row.sentence.text())
    assert {"From", "a@b.example", "In the certificate", "c@d.example"} <= set(words(row))


def test_each_check_tells_what_it_proves_and_what_not(view):
    row = view.rows[0]
    assert SENTENCES["proves-content-intact"] not in words(row)
    row.worth.click()
    said = words(row)
    assert SENTENCES["proves-content-intact"] in said
    assert SENTENCES["limits-content-intact"] in said
    view.rows[2].worth.click()
    assert SENTENCES["proves-sender-address.refuted"] in words(view.rows[2])
    assert SENTENCES["proves-sender-address"] not in words(view.rows[2])


def test_all_is_reached_and_left_by_keyboard(card, qtbot):
    made = card(mixed().reading)
    made.checks.setFocus()
    qtbot.keyClick(made.checks, Qt.Key.Key_Return)
    view = made.checks.content
    assert view.isVisible()
    qtbot.keyClick(view.rows[0].worth, Qt.Key.Key_Space)
    assert view.rows[0].worth.content.isVisible()
    qtbot.keyClick(view.rows[0].worth, Qt.Key.Key_Enter)
    assert not view.rows[0].worth.content.isVisible()
    qtbot.keyClick(view.rows[1].sentence, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert not made.checks.isChecked()
    qtbot.keyClick(made.checks, Qt.Key.Key_Space)
    assert view.isVisible()
    qtbot.keyClick(made.checks, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_escape_is_for_others_when_no_check_is_open(card, qtbot):
    made = card(mixed().reading)
    heard = []
    made.parentWidget().keyPressEvent = lambda event: heard.append(event.key())
    qtbot.keyClick(made.checks, Qt.Key.Key_Escape)
    assert heard == [Qt.Key.Key_Escape]


def test_the_focus_goes_down_the_page(view):
    order, widget = [], view.copy_button
    wanted = [view.copy_button, view.certificate_button, *(row.worth for row in view.rows)]
    for _ in range(200):
        if widget in wanted:
            order.append(widget)
        widget = widget.nextInFocusChain()
        if widget is view.copy_button:
            break
    assert order == wanted


def test_every_control_has_a_name(view):
    view.rows[0].worth.click()
    controls = view.findChildren(QAbstractButton)
    assert all(control.accessibleName() for control in controls)
    names = [row.worth.accessibleName() for row in view.rows]
    assert len(set(names)) == len(names)


def test_everything_is_copied_as_text(view, qtbot):
    qtbot.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == as_text(mixed().reading, ENGLISH)
    assert view.copy_button.text() == "Copied"
    assert "SHA-256: " in copied
    assert "WRONG SENDER." in copied
    for axis in Axis:
        assert f"\n{ENGLISH.say('evidence', f'axis-{axis.value}')}: " in copied
    assert "    In the certificate: c@d.example\n" in copied
    assert copied.count("What it does not prove: ") == len(MIXED)
    assert "\u202e" not in copied
    assert "[U+202E]" in copied


def test_markup_in_a_mail_stays_text(view):
    assert any("<b>Uno</b>[U+202E]" in text for text in words(view))
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_summary_speaks_of_the_kind_only_when_proven():
    proves, limits, law = worth_of_all(of_kind(EnvelopeKind.DELIVERY), ENGLISH, own=False)
    assert "made available in the mailbox" in proves[0]
    assert limits[0] == "It does not prove that anybody read the message."
    assert "art. 4 c. 6" in law
    for code, outcome in (
        (VerdictCode.ALTERED, Outcome.REFUTED),
        (VerdictCode.INTACT_UNANCHORED, Outcome.UNDETERMINED),
        (VerdictCode.NOT_CHECKABLE, Outcome.UNDETERMINED),
    ):
        proves, limits, law = worth_of_all(of_kind(EnvelopeKind.DELIVERY, code, outcome), ENGLISH, own=False)
        assert not law
        assert "available" not in " ".join((*proves, *limits))


@pytest.mark.parametrize("kind", [kind for kind in EnvelopeKind if kind.value not in {"ordinary", "anomaly"}])
def test_every_kind_of_proven_message_is_summed_up(kind):
    proves, limits, _ = worth_of_all(of_kind(kind), ENGLISH, own=False)
    assert len(proves) == len(limits) == 2
    assert "?" not in "".join(proves).replace("GESTORE A S.p.A.", "")


def test_a_kept_copy_of_ones_own_says_so(card):
    reading = page(evidence(VerdictCode.UNSIGNED, Outcome.UNDETERMINED, MIXED[:1])).reading
    made = card(reading, own=True)
    assert made.word.text() == "Your own copy"
    made.checks.click()
    assert SENTENCES["limits-own"] in words(made.checks.content)
    assert "YOUR OWN COPY." in made.checks.content.text()


def test_unsigned_mail_offers_no_certificate(card):
    made = card(samples.samples()["unsigned"].reading)
    made.checks.click()
    assert made.checks.content.certificate_button.isHidden()


def test_a_narrow_window_cuts_nothing(qtbot, theme):
    made = ChecksView(mixed().reading, ENGLISH)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(made)
    qtbot.addWidget(area)
    area.resize(340, 700)
    area.show()
    assert made.minimumSizeHint().width() <= 320


def test_the_proof_tells_what_was_found_at_first_sight(qtbot):
    first = FirstSight(samples.AT, "0.2.0", 7, "OK", Outcome.PROVEN, (), b"", "", ())
    told = ProofView(replace(samples.samples()["fine"], proof=first), ENGLISH)
    untold = ProofView(samples.samples()["fine"], ENGLISH)
    for made in (told, untold):
        qtbot.addWidget(made)
    assert "19 November 2026, 10:42:07 (verdict: Verified)" in words(told)
    assert "First verified by this program" not in words(untold)
