"""Debian's Dovecot on a free port of this computer, unprivileged, with a TLS certificate made on the spot."""

from __future__ import annotations

import imaplib
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

from fakes.tls_identity import TlsIdentity, make_identity

from citizen_inbox.usecases import clock

BINARY = shutil.which("dovecot") or "/usr/sbin/dovecot"
NOBODY = 65534

_CONFIG = """
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{root}/server.pem
ssl_key = <{root}/server.key
default_login_user = {user}
default_internal_user = {user}
default_internal_group = {group}
mail_location = maildir:{root}/mail/%u:LAYOUT=fs
mail_uid = {user}
mail_gid = {group}
first_valid_uid = 0
first_valid_gid = 0
auth_mechanisms = plain login
mail_max_userip_connections = 50
{capability}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {root}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={root}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Trash {{
    special_use = \\Trash
    auto = create
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
{quota}
"""
_QUOTA = """
mail_plugins = quota
protocol imap {{
  mail_plugins = quota imap_quota
}}
plugin {{
  quota = maildir:box
  quota_rule = *:storage={kilobytes}K
}}
"""


def available() -> bool:
    """Whether the server can be started here."""
    return Path(BINARY).exists() and (os.geteuid() != 0 or shutil.which("setpriv") is not None)


class Dovecot:
    """A running server with one mailbox; a context manager."""

    def __init__(
        self,
        user: str = "cittadina@pec-a.example",
        password: str = "segreta-9",
        capability: str = "",
        quota_kilobytes: int = 0,
    ) -> None:
        self.user = user
        self.password = password
        self.capability = capability
        self.quota_kilobytes = quota_kilobytes
        self.root = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.identity: TlsIdentity = make_identity("localhost")
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def host(self) -> str:
        return "localhost"

    @property
    def ca_pem(self) -> str:
        return self.identity.ca_pem

    def __enter__(self) -> Dovecot:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        shutil.rmtree(self.root, ignore_errors=True)

    def start(self) -> None:
        """Write the configuration, start, and wait until a TLS greeting comes."""
        as_root = os.geteuid() == 0
        (self.root / "server.pem").write_text(self.identity.certificate_pem)
        (self.root / "server.key").write_text(self.identity.key_pem)
        (self.root / "users").write_text(f"{self.user}:{{PLAIN}}{self.password}\n")
        (self.root / "mail").mkdir(exist_ok=True)
        config = _CONFIG.format(
            root=self.root,
            port=self.port,
            user="nobody" if as_root else _name(os.geteuid()),
            group="nogroup" if as_root else _group(os.getegid()),
            quota=_QUOTA.format(kilobytes=self.quota_kilobytes) if self.quota_kilobytes else "",
            capability=f"imap_capability = {self.capability}" if self.capability else "",
        )
        (self.root / "dovecot.conf").write_text(config)
        command = [BINARY, "-F", "-c", str(self.root / "dovecot.conf")]
        if as_root:
            for path in (self.root, *self.root.rglob("*")):
                os.chown(path, NOBODY, NOBODY)
            command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._wait()

    def stop(self) -> None:
        """Stop the server and wait for it."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(10)
            self._process = None

    def client(self) -> imaplib.IMAP4_SSL:
        """A logged-in connection that may change the mailbox (the tests' hand on the server)."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=self.ca_pem)
        client = imaplib.IMAP4_SSL(self.host, self.port, ssl_context=context, timeout=10)
        client.login(self.user, self.password)
        return client

    def fill(self, folder: str, mails: Sequence[bytes], *, arrived: datetime | None = None) -> None:
        """Append mails to a folder, made when missing."""
        client = self.client()
        try:
            if folder != "INBOX":
                client.create(f'"{folder}"')
            when = imaplib.Time2Internaldate(arrived or clock.now())
            for mail in mails:
                status, answer = client.append(f'"{folder}"', "", when, mail)
                assert status == "OK", answer
        finally:
            client.logout()

    def drop_into(self, folder: str, mails: Sequence[bytes]) -> None:
        """Put many mails into a folder's files at once, much faster than APPEND; before the first login only."""
        base = self.root / "mail" / self.user
        place = base if folder == "INBOX" else base / folder
        for part in ("cur", "new", "tmp"):
            (place / part).mkdir(parents=True, exist_ok=True)
        for number, mail in enumerate(mails):
            (place / "cur" / f"{1_700_000_000 + number}.M{number}P1.localhost,S={len(mail)}:2,S").write_bytes(mail)
        if os.geteuid() == 0:
            for path in (base, *base.rglob("*")):
                os.chown(path, NOBODY, NOBODY)

    def renumber(self, folder: str) -> None:
        """Give a folder a new UIDVALIDITY, as a provider's migration does."""
        base = self.root / "mail" / self.user
        place = base if folder == "INBOX" else base / folder
        for path in place.glob("dovecot*"):
            path.unlink()
        time.sleep(1.1)  # UIDVALIDITY is the second of creation

    def _wait(self) -> None:
        until = time.monotonic() + 15
        while time.monotonic() < until:
            try:
                client = self.client()
            except (OSError, imaplib.IMAP4.error):
                time.sleep(0.05)
                continue
            client.logout()
            return
        log = self.root / "log"
        raise RuntimeError(log.read_text() if log.exists() else "dovecot did not start")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _name(number: int) -> str:
    import pwd

    return pwd.getpwuid(number).pw_name


def _group(number: int) -> str:
    import grp

    return grp.getgrgid(number).gr_name
