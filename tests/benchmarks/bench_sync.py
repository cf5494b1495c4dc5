"""How fast a mailbox is fetched, verified and indexed, against mbsync and plain imapclient in the same run.

    python tests/benchmarks/bench_sync.py [--messages 600] [--rounds 3] [--small]

Needs Debian's dovecot-imapd; mbsync (isync) is a peer when it is installed. Only the ratios mean anything: the peers
run in turn on the same machine and the same server, medians are printed.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fakes.dovecot import Dovecot, available  # noqa: E402

from citizen_inbox.demo.authority import Authority  # noqa: E402 - after the path
from citizen_inbox.demo.postman import Provider, Receipt, Transaction, carried, receipt, transport, write_mail  # noqa: E402
from citizen_inbox.host.places import places_under  # noqa: E402
from citizen_inbox.host.secrets import SessionSecrets  # noqa: E402
from citizen_inbox.usecases import clock  # noqa: E402
from citizen_inbox.usecases.inbox import Profile, open_inbox  # noqa: E402
from citizen_inbox.usecases.sync import sync_account  # noqa: E402

START = datetime(2026, 1, 7, 9, 0, tzinfo=UTC)
CITIZEN = "cittadina@pec-a.example"
WORDS = [
    *("avviso", "verbale", "comune", "pagamento", "sanzione", "ricorso", "termine", "notifica", "cartella", "imposta"),
    *("ufficio", "protocollo", "riscossione", "comunicazione", "scadenza", "importo", "residenza", "istanza"),
]


def corpus(authority: Authority, count: int, *, small: bool = False) -> list[bytes]:
    """Half envelopes (a third of them with an attachment of about 100 kB, unless `small`), half receipts."""
    dice = random.Random(7)
    provider = Provider("pec-b.example", "GESTORE B S.p.A.", authority.provider("pec-b.example", "GESTORE B S.p.A."))
    mails = []
    for number in range(count):
        at = START + timedelta(minutes=17 * number)
        ident, msgid = f"opec{number}.x@pec-b.example", f"<m{number}@ufficio.example>"
        text = " ".join(dice.choices(WORDS, k=120))
        attachments = (("allegato.txt", "text/plain", _filler(dice, 75_000)),) if number % 6 == 0 and not small else ()
        about = Transaction("ufficio@pec-b.example", ((CITIZEN, True),), f"Avviso {number}", at, ident, msgid)
        mail = write_mail("ufficio@pec-b.example", (CITIZEN,), about.subject, text, at, msgid, attachments=attachments)
        if number % 2 == 0:
            mails.append(transport(provider, about, carried(mail, ident)))
        else:
            what = Receipt("avvenuta-consegna", delivered_to=CITIZEN, receipt_type="completa", original=mail)
            mails.append(receipt(provider, about, what, f"r{number}.x@pec-b.example"))
    return mails


def _filler(dice: random.Random, size: int) -> bytes:
    return " ".join(dice.choices(WORDS, k=size // 9)).encode()


def profile_in(folder: Path, authority: Authority) -> Profile:
    return Profile(places_under(folder), authority.anchors_toml(), SessionSecrets())


def ours(server: Dovecot, authority: Authority, folder: Path, count: int) -> float:
    """Seconds of a whole first sync: fetched, archived, verified, indexed, durable."""
    profile = profile_in(folder, authority)
    with open_inbox(profile) as inbox:
        profile.secrets.keep(server.user, server.password)
        account = inbox.records.add_account(server.user, server.user, server.host, server.port, server.ca_pem)
        start = time.perf_counter()
        outcome = sync_account(inbox, account, lambda progress: None, lambda: False)
        seconds = time.perf_counter() - start
        if (outcome.new, outcome.damaged) != (count, 0):
            raise SystemExit(f"the sync is wrong: {outcome}")
    return seconds


def plain_client(server: Dovecot, folder: Path) -> float:
    """Seconds in which imapclient fetches everything, 50 at a time, into files, nothing verified or synced."""
    import ssl

    from imapclient import IMAPClient

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=server.ca_pem)
    start = time.perf_counter()
    with IMAPClient(server.host, server.port, ssl_context=context) as client:
        client.login(server.user, server.password)
        client.select_folder("INBOX", readonly=True)
        uids = client.search("ALL")
        for first in range(0, len(uids), 50):
            for uid, found in client.fetch(uids[first : first + 50], ["BODY.PEEK[]", "INTERNALDATE"]).items():
                (folder / f"{uid}.eml").write_bytes(found[b"BODY[]"])
    return time.perf_counter() - start


def mbsync(server: Dovecot, folder: Path) -> float:
    """Seconds of mbsync without fsync, as one process."""
    authority, config = folder / "ca.pem", folder / "mbsyncrc"
    authority.write_text(server.ca_pem)
    (folder / "mail").mkdir()
    config.write_text(
        f"FSync no\nIMAPAccount a\nHost {server.host}\nPort {server.port}\nUser {server.user}\nPass {server.password}\n"
        f"SSLType IMAPS\nCertificateFile {authority}\nSystemCertificates no\nPipelineDepth 50\n\nIMAPStore far\n"
        f"Account a\n\nMaildirStore near\nPath {folder}/mail/\nInbox {folder}/mail/INBOX\n\n"
        "Channel c\nFar :far:\nNear :near:\nPatterns INBOX\nSync Pull\nCreate Near\n"
        f"SyncState {folder}/state\n"
    )
    start = time.perf_counter()
    subprocess.run(["mbsync", "-c", str(config), "c"], check=True, capture_output=True)
    return time.perf_counter() - start


def in_turn(server: Dovecot, authority: Authority, count: int, rounds: int) -> None:
    """Print the medians of every competitor and the ratios."""
    competitors: dict[str, Callable[[Path], float]] = {
        "citizen-inbox": lambda folder: ours(server, authority, folder, count),
        "imapclient, fetch only": lambda folder: plain_client(server, folder),
    }
    if shutil.which("mbsync"):
        competitors["mbsync, no fsync"] = lambda folder: mbsync(server, folder)
    taken: dict[str, list[float]] = {name: [] for name in competitors}
    for _ in range(rounds):
        for name, run in competitors.items():
            with tempfile.TemporaryDirectory() as folder:
                taken[name].append(run(Path(folder)))
    medians = {name: statistics.median(seconds) for name, seconds in taken.items()}
    for name, seconds in medians.items():
        ratio = medians["citizen-inbox"] / seconds
        print(f"{name:24} {seconds:7.2f} s {count / seconds:8.0f} messages/s   citizen-inbox takes {ratio:5.2f} x")


def main() -> int:
    """Run everything; 2 when the server is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--small", action="store_true", help="no attachments: receipts and short letters")
    chosen = parser.parse_args()
    if not available():
        print("dovecot is missing: apt-get install dovecot-imapd")
        return 2
    authority = Authority(valid_from=clock.now() - timedelta(days=4000))
    mails = corpus(authority, chosen.messages, small=chosen.small)
    print(f"{len(mails)} messages, {sum(map(len, mails)) / 1e6:.1f} MB")
    with Dovecot() as server:
        server.drop_into("INBOX", mails)
        in_turn(server, authority, len(mails), chosen.rounds)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
