"""A mail or a file that brings its reader down costs what was asked about it, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from fakes import harmful as harm
from fakes.plain_reading import plain_mail, read_plainly

from citizen_inbox import reading
from citizen_inbox.demo.paper import sample_page
from citizen_inbox.documents.document import identify
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.failures import Failure
from citizen_inbox.usecases import authorities, browse, confined, dossiers, opened, reports, trusted_lists
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.reader import Job, WorkerReader
from citizen_inbox.usecases.recording import record_of
from citizen_inbox.usecases.serving import Allowance

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
OWNER = "cittadina@pec-a.example"
SHORT = Allowance(seconds=2.0, processor_seconds=1.0)


@pytest.fixture
def harmful(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Payloads, and little time for each."""
    yield harm.install(tmp_path, monkeypatch)
    confined.close()
    sys.modules.pop("harmful", None)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes fifteen seconds or a minute takes two."""
    confined.prepare()
    assert confined.ask_mail(identify, b"Testo.", "nota.txt", "1").text == "Testo."  # loaded before the clock runs
    monkeypatch.setattr(confined, "VIEW", SHORT)
    monkeypatch.setattr(confined, "MAIL", SHORT)


def test_the_time_for_one_thing_on_the_screen_is_that_of_the_house_rules() -> None:
    assert confined.VIEW.seconds <= 15
    assert confined.VIEW.processor_seconds <= 10


@pytest.mark.parametrize("how", ["hang", "die", "bloat"])
def test_a_kept_mail_that_harms_its_reader_is_damaged_and_the_others_are_shown(
    inbox: Inbox, harmful: ModuleType, impatient: None, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    bad, good = (kept(inbox, number) for number in (1, 2))
    with monkeypatch.context() as patch:
        patch.setattr(reading, "read", getattr(harmful, how))
        with pytest.raises(Failure) as caught:
            browse.page(inbox, bad)
    assert caught.value.code == "mail-unreadable"
    assert browse.source(inbox, bad) == plain_mail(1)
    monkeypatch.setattr(confined, "MAIL", Allowance(60.0, 60.0))
    assert browse.page(inbox, good).reading.subject == "Avviso 2"


def kept(inbox: Inbox, number: int) -> int:
    """A mail in the mailbox, read and recorded."""
    raw = plain_mail(number)
    if not inbox.records.accounts():
        inbox.records.add_account(OWNER, OWNER, "localhost", 993, "")
    (account,) = inbox.records.accounts()
    inbox.archive.put(raw)
    record = record_of(reading.read(raw, Grounds(TrustAnchors(()), NOW)), raw, NOW, OWNER)
    with inbox.records.writing():
        return inbox.records.save(account.id, record)


def test_a_file_that_harms_its_reader_is_a_failure_with_a_sentence(
    inbox: Inbox, harmful: ModuleType, impatient: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("citizen_inbox.documents.document.identify", harmful.die)
    monkeypatch.setattr(reading, "read", harmful.die)
    for ask in (
        lambda: opened.open_file(inbox, b"%PDF-", "atto.pdf", NOW),
        lambda: opened.open_file(inbox, plain_mail(1), "posta.eml", NOW),
        lambda: opened.read_enclosed(inbox, plain_mail(1)),
    ):
        with pytest.raises(Failure) as caught:
            ask()
        assert caught.value.code == "content-refused"


def test_a_report_a_list_a_register_and_a_file_of_an_act_that_harm_their_readers(
    inbox: Inbox, harmful: ModuleType, impatient: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(reports, "attached_record", harmful.die)
    monkeypatch.setattr(trusted_lists, "read_trusted_list", harmful.die)
    monkeypatch.setattr("citizen_inbox.authorities.sheets.read_file", harmful.die)
    monkeypatch.setattr(dossiers, "recognise_content", harmful.die)
    file = tmp_path / "file.pdf"
    file.write_bytes(b"%PDF-1.7 " + b"x" * 100)
    expected: dict[str, Callable[[], object]] = {
        "report-none": lambda: reports.read_record(file),
        "trusted-list-unreadable": lambda: trusted_lists.take(tmp_path / "trust", b"<TrustServiceStatusList>"),
        "register-hostile": lambda: authorities.import_file(tmp_path, file, lambda progress: None),
    }
    for code, ask in expected.items():
        with pytest.raises(Failure) as caught:
            ask()
        assert caught.value.code == code
    offered = dossiers.offer(inbox, kept(inbox, 1), sample_page(""), "atto.pdf")
    assert (offered.found.role, offered.found.iuns) == (dossiers.Role.OTHER, ())


def test_a_mail_that_takes_all_memory_costs_its_worker_alone() -> None:
    reader = WorkerReader(read_plainly)
    jobs = [plain_mail(1), plain_mail(2, X_Read="bloat"), plain_mail(3)]
    futures = [reader.submit(Job(raw, "", NOW, OWNER, None)) for raw in jobs]
    assert [future.result(60).trouble for future in futures] == ["", "reader-crashed", ""]
    reader.close()


def test_a_question_that_hangs_does_not_keep_a_program_from_ending() -> None:
    script = (
        "import threading, time\n"
        "from citizen_inbox.usecases import confined\n"
        "if __name__ == '__main__':\n"
        "    assert confined.ask(abs, -1) == 1\n"
        "    threading.Thread(target=confined.ask_mail, args=(time.sleep, 50), daemon=True).start()\n"
        "    time.sleep(1)\n"
        "    print('ends', flush=True)\n"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", script]
    ran = subprocess.run(command, env=environment, check=False, timeout=40, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (0, "ends\n")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_program_starts_processes_of_its_own() -> None:
    script = (
        "import os, sys\n"
        "from citizen_inbox.usecases import confined\n"
        "if __name__ == '__main__':\n"
        "    assert confined.ask(abs, -1) == 1\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        "        found = confined.ask(abs, -2)\n"
        "        confined.close()\n"
        "        os._exit(found)\n"
        "    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) * 10 + confined.ask(abs, -3))\n"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run([sys.executable, "-c", script], env=environment, check=False, timeout=120)
    assert ran.returncode == 23
