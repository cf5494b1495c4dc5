"""Batches of mail: the same verdict as alone, mbox never accuses, receipts meet their acceptance, losses stay small."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from evidence.mailroom import AT, KINDS, NOW, genuine, original, take_apart, transaction

from citizen_inbox.demo.postman import Receipt, Transaction, receipt, transport
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Axis, VerdictCode, axis_of
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.usecases import verifying
from citizen_inbox.usecases.mail_files import MailFile, PassedOver
from citizen_inbox.usecases.verifying import Checked, Verification, judge, judge_stored, verify
from citizen_inbox.wording.sentences import ROOMS

LINE = b"From sender@a.example Sat Nov 21 10:00:00 2026\n"


@pytest.fixture(scope="module")
def grounds(authority) -> Grounds:
    return Grounds(parse_anchors(authority.anchors_toml()), NOW)


def with_from_lines(provider) -> bytes:
    """A genuine envelope whose enclosed text has lines that every mbox writer must mark."""
    what = transaction(AT)
    text = "Buongiorno,\n\nFrom Monday on we are closed.\n>From Tuesday too.\n"
    return transport(provider, what, original(what, text=text))


def as_mbox(raw: bytes, *, rd: bool) -> bytes:
    """The mail as an mboxo or (rd) mboxrd writer stores it, LF."""
    import re

    quoted = re.sub(rb"^(>*From )" if rd else rb"^(From )", rb">\1", raw.replace(b"\r\n", b"\n"), flags=re.MULTILINE)
    return LINE + quoted + b"\n"


def judged(raw: bytes, grounds: Grounds) -> tuple[VerdictCode, Outcome, str]:
    """The headline of a stored mail and the remark about its form."""
    _, evidence = judge_stored(raw, grounds)
    return evidence.verdict.code, evidence.verdict.outcome, evidence.findings[-1].code


def test_a_batch_gives_each_mail_in_order(tmp_path, provider_a, grounds):
    good = genuine("transport", provider_a)
    (tmp_path / "1.eml").write_bytes(good)
    (tmp_path / "2.eml").write_bytes(good.replace(b"Buongiorno", b"Buonasera!"))
    (tmp_path / "3.pdf").write_bytes(b"%PDF-1.4")
    one, two, three = verify([tmp_path], grounds, jobs=0)
    assert isinstance(one, Checked)
    assert isinstance(two, Checked)
    assert one.evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN
    assert (one.sender, one.subject, one.at) == ("mario.rossi@pec-a.example", "Richiesta di accesso agli atti", AT)
    assert one.message_id == transaction().identifier
    assert one.certificates[0] == one.evidence.signature.signer.certificate
    assert len(one.certificates) == 2
    assert two.evidence.verdict.code is VerdictCode.ALTERED
    assert isinstance(three, PassedOver)


@pytest.mark.parametrize("rd", [False, True])
def test_an_mbox_that_marked_from_lines_is_judged_without_the_marks(provider_a, grounds, rd):
    raw = with_from_lines(provider_a)
    stored = as_mbox(raw, rd=rd).removeprefix(LINE)[:-1]
    assert b"\n>From Monday" in stored
    if rd:
        assert judged(stored, grounds) == (VerdictCode.OK_REV_UNKNOWN, Outcome.PROVEN, "mbox-unquoted")
    else:  # mboxo does not tell what had a mark before: nobody can undo it
        assert judged(stored, grounds) == (VerdictCode.NOT_CHECKABLE, Outcome.UNDETERMINED, "mbox-damage")


def test_an_mbox_that_changed_nothing_says_so(provider_a, grounds):
    raw = genuine("transport", provider_a)
    expected = (VerdictCode.OK_REV_UNKNOWN, Outcome.PROVEN, "mbox-as-stored")
    assert judged(raw, grounds) == expected
    assert judged(raw.replace(b"\r\n", b"\n"), grounds) == expected
    assert judged(b"From: a@b.example\n\nx", grounds)[2] == "mbox-as-stored"


@pytest.mark.parametrize("kind", ["digest", "signature"])
def test_an_mbox_accuses_nobody_of_changed_bytes(provider_a, authority, grounds, kind):
    raw = genuine("transport", provider_a)
    if kind == "digest":
        bad = raw.replace(b"Buongiorno", b"Buonasera!")
    else:
        signed = take_apart(raw)
        bad = replace(signed, p7s=signed.p7s[:-1] + bytes([signed.p7s[-1] ^ 1])).build()
    _, evidence = judge_stored(bad, grounds)
    assert evidence.verdict.code is VerdictCode.NOT_CHECKABLE
    assert evidence.signature.intact is None
    assert not any(one.outcome is Outcome.REFUTED for one in evidence.findings)


def test_an_mbox_still_shows_what_its_format_cannot_have_done(provider_a, provider_b, grounds):
    stolen = (
        take_apart(genuine("transport", provider_a)).header(b"From", b"From: posta-certificata@pec-b.example").build()
    )
    assert judged(stolen, grounds)[:2] == (VerdictCode.WRONG_SENDER, Outcome.REFUTED)


@pytest.mark.parametrize("code", ["mbox-as-stored", "mbox-unquoted", "mbox-line-ends", "mbox-damage"])
def test_what_an_mbox_did_is_a_question_of_integrity(code):
    assert axis_of(code) is Axis.INTEGRITY
    assert code in ROOMS["evidence"]


def test_line_ends_that_are_mixed_are_restored(provider_a, grounds, monkeypatch):
    raw = genuine("transport", provider_a)
    seen = [code for code, _ in verifying._forms(b"From: a\n\n>From b\r\n")]
    assert seen == ["mbox-unquoted", "mbox-line-ends", "mbox-line-ends"]
    assert list(verifying._forms(raw)) == []


def test_receipts_meet_the_acceptance_and_the_sent_mail_of_the_batch(tmp_path, provider_a, provider_b, grounds):
    what = transaction(AT)
    sent = original(what).replace(what.identifier.encode(), b"c0ffee@pec-a.example")
    delivered = Receipt(
        "avvenuta-consegna", delivered_to=what.recipients[0][0], original=original(what), receipt_type="completa"
    )
    (tmp_path / "1-delivery.eml").write_bytes(receipt(provider_b, what, delivered, "r1.x@pec-b.example"))
    (tmp_path / "2-acceptance.eml").write_bytes(genuine("acceptance", provider_a))
    (tmp_path / "3-sent.eml").write_bytes(sent)
    other = replace(what, identifier="other@pec-a.example", msgid="<other@pec-a.example>")
    (tmp_path / "4-foreign.eml").write_bytes(receipt(provider_b, other, delivered, "r2.x@pec-b.example"))
    found = [(one.with_acceptance, one.with_sent) for one in verify([tmp_path], grounds, jobs=0)]
    assert found == [(True, True), (False, True), (False, False), (False, False)]


def test_a_receipt_without_msgid_goes_by_the_identifier_of_the_acceptance(tmp_path, provider_a, provider_b, grounds):
    what = transaction(AT)
    bare = replace(what, msgid="")
    (tmp_path / "1.eml").write_bytes(genuine("acceptance", provider_a))
    detail = Receipt("errore-consegna", "no-dest", what.recipients[0][0], "5.1.1")
    (tmp_path / "2.eml").write_bytes(receipt(provider_b, bare, detail, "r3.x@pec-b.example"))
    (tmp_path / "3.eml").write_bytes(original(what).replace(what.identifier.encode(), b"c0ffee@pec-a.example"))
    found = [(one.with_acceptance, one.with_sent) for one in verify([tmp_path], grounds, jobs=0)]
    assert found == [(False, True), (True, True), (False, False)]


def test_an_acceptance_that_is_not_proven_vouches_for_nothing(tmp_path, provider_a, provider_b, grounds):
    forged = genuine("acceptance", provider_a).replace(b"mario.rossi", b"maria.rossi")
    (tmp_path / "1.eml").write_bytes(forged)
    (tmp_path / "2.eml").write_bytes(genuine("delivery", provider_b))
    found = list(verify([tmp_path], grounds, jobs=0))
    assert not any(one.with_acceptance for one in found)


def _harmful(task) -> Checked | PassedOver:
    name = Path(task.mail.name).name
    if name.startswith("crash"):
        os._exit(3)
    if name.startswith("hang"):
        time.sleep(600)
    if name.startswith("raise"):
        raise ValueError(name)
    return PassedOver(task.mail.name, "not-mail")


def test_a_mail_that_harms_its_worker_costs_only_itself(tmp_path, grounds):
    names = ["a", "crash", "b", "hang", "c", "raise", "d"]
    with Verification(grounds, jobs=2, seconds=1.0) as verification:
        verification._judge = _harmful
        mails = [MailFile(str(tmp_path / name), tmp_path / name, 10) for name in names]
        found = [(Path(one.name).name, one.reason) for one in verification.verify_each(mails)]
    assert found == [
        ("a", "not-mail"),
        ("crash", "reader-crashed"),
        ("b", "not-mail"),
        ("hang", "reader-timeout"),
        ("c", "not-mail"),
        ("raise", "reader-crashed"),
        ("d", "not-mail"),
    ]


def test_workers_give_what_the_calling_thread_gives(tmp_path, provider_a, provider_b, grounds):
    for number in range(40):
        provider = provider_a if number % 2 else provider_b
        raw = genuine(KINDS[number % 4], provider, AT + timedelta(hours=number))
        (tmp_path / f"{number:02}.eml").write_bytes(raw)
    with Verification(grounds, jobs=2) as verification:
        apart = list(verification.verify([tmp_path]))
        assert len(verification._workers) == 2
    with Verification(grounds, jobs=0) as verification:
        assert apart == list(verification.verify([tmp_path]))


def test_a_mistake_in_the_calling_thread_costs_one_mail(tmp_path, grounds):
    with Verification(grounds, jobs=0) as verification:
        verification._judge = _harmful
        (found,) = verification.verify_each([MailFile("raise", tmp_path, 1)])
    assert isinstance(found, PassedOver)
    assert found.reason == "reader-crashed"


def test_a_file_that_vanished_is_passed_over(tmp_path, grounds):
    task = verifying._Task(MailFile("gone.eml", tmp_path / "gone.eml", 5))
    found = judge(grounds, task)
    assert isinstance(found, PassedOver)
    assert (found.reason, found.detail) == ("unreadable", "No such file or directory")


def test_light(tmp_path):
    """Verifying loads neither Qt nor the readers of documents and notices."""
    import subprocess
    import sys

    script = (
        "import sys, citizen_inbox.usecases.verifying\n"
        "heavy = ('PySide6', 'pypdf', 'pypdfium2', 'citizen_inbox.documents', 'citizen_inbox.notices', 'sqlite3')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_partial_is_what_a_worker_imports(grounds):
    import pickle

    again = pickle.loads(pickle.dumps(partial(judge, grounds)))
    assert again.args == (grounds,)
    assert isinstance(transaction(), Transaction)
