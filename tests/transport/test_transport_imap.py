"""The wire: encrypted and checked or not at all, read-only, and every refusal with its own code."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID
from fakes.dovecot import Dovecot, free_port
from fakes.plain_reading import plain_mail
from fakes.scripted_imap import CutError, ScriptedImap, Session, Stage
from fakes.tls_identity import TlsIdentity, make_identity

from citizen_inbox.failures import Failure
from citizen_inbox.transport.imap import Endpoint, Mailbox
from citizen_inbox.transport.tls import client_context
from citizen_inbox.transport.wire import Forbidden


def refused(call: Callable[[], object]) -> Failure:
    with pytest.raises(Failure) as caught:
        call()
    return caught.value


def login(server: ScriptedImap | Dovecot, password: str = "", *, ca_pem: str = "", timeout: float = 5) -> Mailbox:
    endpoint = Endpoint(server.host, server.port, server.user, ca_pem or server.ca_pem)
    return Mailbox(endpoint, password or server.password, timeout=timeout)


@pytest.fixture(scope="module")
def identity() -> TlsIdentity:
    return make_identity("localhost")


def test_the_context_checks_everything_and_writes_no_keys(
    identity: TlsIdentity, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "roots.pem"))
    for ca_pem in ("", identity.ca_pem):
        context = client_context(ca_pem)
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
        assert context.keylog_filename is None
    with ScriptedImap(Stage(), identity) as server:
        login(server).close()
    assert not (tmp_path / "keys").exists()


def test_an_unreadable_authority_is_told() -> None:
    assert refused(lambda: client_context("not a certificate")).code == "ca-unreadable"


def test_mails_come_with_the_servers_time_in_the_order_asked(identity: TlsIdentity) -> None:
    mails = {uid: plain_mail(uid) for uid in range(1, 131)}
    with ScriptedImap(Stage(folders={"INBOX": mails}), identity) as server, login(server) as mailbox:
        status = mailbox.examine("INBOX")
        assert (status.uidvalidity, status.uid_next, status.exists) == (7, 131, 130)
        wanted = tuple(reversed(mailbox.uids(status.exists)))
        fetched = [mail for batch in mailbox.batches(wanted) for mail in batch]
    assert [mail.uid for mail in fetched] == list(wanted)
    assert {mail.uid: mail.raw for mail in fetched} == mails
    assert fetched[0].arrived_at == datetime(2026, 11, 20, 10, 0, tzinfo=timezone(timedelta(hours=1)))
    assert fetched[0].arrived_at.utcoffset() == timedelta(hours=1)


def test_nothing_but_reading_can_be_sent(identity: TlsIdentity) -> None:
    with ScriptedImap(Stage(), identity) as server, login(server) as mailbox:
        mailbox.examine("INBOX")
        client = mailbox._client
        for call in (
            lambda: client.select_folder("INBOX"),
            lambda: client.set_flags([1], ["\\Seen"]),
            lambda: client.delete_messages([1]),
            client.expunge,
            lambda: client.copy([1], "Sent"),
            lambda: client.move([1], "Sent"),
            lambda: client.append("INBOX", b"x"),
            lambda: client.create_folder("x"),
            lambda: client.delete_folder("INBOX"),
            lambda: client.rename_folder("INBOX", "x"),
            lambda: client.fetch([1], ["BODY[]"]),
            lambda: client.fetch([1], ["RFC822"]),
        ):
            with pytest.raises(Exception) as caught:  # noqa: PT011 - our fence, or the library's own refusal before it
                call()
            assert isinstance(caught.value, Forbidden) or "support" in str(caught.value)
        received = " ".join(server.stage.received)
    for verb in ("SELECT", "STORE", "EXPUNGE", "COPY", "MOVE", "APPEND", "CREATE", "DELETE", "RENAME", "BODY[]"):
        assert verb not in received


@pytest.mark.parametrize("text", ["a\r\nX1 DELETE INBOX", "a\nb", "a\0", "\x7f"])
def test_control_characters_never_reach_the_server(identity: TlsIdentity, text: str) -> None:
    with ScriptedImap(Stage(), identity) as server:
        assert (
            refused(lambda: Mailbox(Endpoint("localhost", server.port, text, server.ca_pem), "x")).code
            == "login-unusable"
        )
        assert refused(lambda: login(server, text)).code == "login-unusable"
        with login(server) as mailbox:
            assert refused(lambda: mailbox.examine(text)).code == "folder-unusable"
        assert not any("DELETE" in line for line in server.stage.received)


BAD_IDENTITIES = {
    "another host": lambda: make_identity("imap.altro.example"),
    "expired": lambda: make_identity("localhost", valid_from=timedelta(days=-40)),
    "not yet valid": lambda: make_identity("localhost", valid_from=timedelta(days=3)),
    "short key": lambda: make_identity("localhost", key_size=1024),
    "not for servers": lambda: make_identity("localhost", usage=ExtendedKeyUsageOID.EMAIL_PROTECTION),
}


@pytest.mark.parametrize("name", sorted(BAD_IDENTITIES))
def test_a_bad_certificate_gets_no_byte_of_the_password(name: str) -> None:
    with ScriptedImap(Stage(), BAD_IDENTITIES[name]()) as server:
        failure = refused(lambda: login(server))
        assert failure.code == "certificate-untrusted"
        assert "Prova Root CA" in failure.facts["issuer"]
        assert server.stage.received == []


def test_an_unknown_authority_is_refused_with_its_name(identity: TlsIdentity) -> None:
    with ScriptedImap(Stage(), identity) as server:
        failure = refused(lambda: login(server, ca_pem=make_identity("localhost").ca_pem))
        assert failure.code == "certificate-untrusted"
        failure = refused(lambda: Mailbox(Endpoint("localhost", server.port, "a", ""), "b", timeout=5))
        assert failure.code == "certificate-untrusted"
        assert failure.facts["host"] == "localhost"
        assert server.stage.received == []


def test_a_server_without_tls_is_refused(identity: TlsIdentity) -> None:
    with ScriptedImap(Stage(), identity, plain=True) as server:
        assert refused(lambda: login(server)).code == "tls-refused"


def test_old_tls_is_refused(identity: TlsIdentity) -> None:
    with ScriptedImap(Stage(), identity) as server:
        assert server._context is not None
        with pytest.warns(DeprecationWarning, match="TLSv1"):
            server._context.minimum_version = ssl.TLSVersion.TLSv1
        with pytest.warns(DeprecationWarning, match="TLSv1_1"):
            server._context.maximum_version = ssl.TLSVersion.TLSv1_1
        server._context.set_ciphers("DEFAULT:@SECLEVEL=0")
        assert refused(lambda: login(server)).code in {"tls-refused", "server-unreachable"}
        assert server.stage.received == []


def test_nobody_there() -> None:
    assert (
        refused(lambda: Mailbox(Endpoint("localhost", free_port(), "a"), "b", timeout=2)).code == "server-unreachable"
    )
    assert refused(lambda: Mailbox(Endpoint("nessuno.invalid", 993, "a"), "b", timeout=2)).code == "server-unknown"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"NO [AUTHENTICATIONFAILED] Authentication failed.", "login-refused"),
        (b"NO LOGIN failed", "login-refused"),
        (b"NO [AUTHENTICATIONFAILED] IMAP access is disabled for your account", "protocol-disabled"),
        (b"NO Accesso IMAP disabilitato", "protocol-disabled"),
        (b"NO [EXPIRED] password", "login-expired"),
        (b"NO Password scaduta", "login-expired"),
        (b"NO [UNAVAILABLE] wait", "server-busy"),
        (b"NO Too many connections", "server-busy"),
        (b"BAD what", "login-refused"),
    ],
)
def test_a_refused_login_is_understood(identity: TlsIdentity, answer: bytes, code: str) -> None:
    def refuse(session: Session, tag: bytes, command: str) -> bool:
        if command.startswith("LOGIN"):
            session.send(tag + b" " + answer + b"\r\n")
            return True
        return False

    with ScriptedImap(Stage(on_command=refuse), identity) as server:
        failure = refused(lambda: login(server, "canarino-segreto"))
    assert failure.code == code
    assert "canarino" not in repr((failure, failure.facts, failure.__cause__, failure.__context__))


def test_a_password_beyond_ascii_is_sent_as_utf8(identity: TlsIdentity) -> None:
    import base64

    seen: list[bytes] = []

    def plain(session: Session, tag: bytes, command: str) -> bool:
        if command.startswith("AUTHENTICATE"):
            session.send(b"+ \r\n")
            seen.append(base64.b64decode(session._file.readline()))
            session.ok(tag)
            return True
        return False

    stage = Stage(on_command=plain, capability="IMAP4rev1 AUTH=PLAIN")
    with ScriptedImap(stage, identity) as server, login(server, "perché"):
        assert seen == [b"\0cittadina@pec-a.example\0" + "perché".encode()]


HOSTILE: dict[str, Callable[[Session, bytes], None]] = {
    "bye": lambda session, tag: session.send(b"* BYE shutting down\r\n"),
    "huge literal": lambda session, tag: session.send(b"* 1 FETCH (UID 1 BODY[] {2147483647}\r\n" + b"x" * 100),
    "absurd literal": lambda session, tag: session.send(b"* 1 FETCH (UID 1 BODY[] {99999999999999999999}\r\nx"),
    "negative literal": lambda session, tag: session.send(b"* 1 FETCH (UID 1 BODY[] {-5}\r\n)\r\n" + tag + b" OK\r\n"),
    "no parenthesis": lambda session, tag: session.send(b"* 1 FETCH UID 1 BODY[]\r\n" + tag + b" OK\r\n"),
    "uid is a word": lambda session, tag: session.send(b"* 1 FETCH (UID one BODY[] NIL)\r\n" + tag + b" OK\r\n"),
    "odd items": lambda session, tag: session.send(b"* 1 FETCH (UID 1 BODY[])\r\n" + tag + b" OK\r\n"),
    "deep nesting": lambda session, tag: session.send(b"* 1 FETCH " + b"(" * 50_000 + b"\r\n" + tag + b" OK\r\n"),
    "another tag": lambda session, tag: session.send(b"ZZZZ99 OK done\r\n"),
    "garbage": lambda session, tag: session.send(bytes(range(1, 255)) * 4 + b"\r\n"),
    "endless line": lambda session, tag: session.send(b"* " + b"x" * 1_200_000 + b"\r\n"),
    "not a tag": lambda session, tag: session.send(tag + b" MAYBE\r\n"),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_answer_is_a_failure_and_nothing_else(identity: TlsIdentity, name: str) -> None:
    def answer(session: Session, tag: bytes, command: str) -> bool:
        if command.startswith("UID FETCH"):
            HOSTILE[name](session, tag)
            return True
        return False

    stage = Stage(folders={"INBOX": {1: plain_mail(1)}}, on_command=answer)
    with ScriptedImap(stage, identity) as server, login(server, timeout=0.5) as mailbox:
        mailbox.examine("INBOX")
        try:
            found = [mail for batch in mailbox.batches([1]) for mail in batch]
        except Failure as failure:
            assert failure.code.startswith("server-")  # noqa: PT017 - a server may also give nothing at all
        else:
            assert found == []


def test_a_server_that_never_answers_is_given_up(identity: TlsIdentity) -> None:
    stage = Stage(on_command=lambda session, tag, command: True)
    with ScriptedImap(stage, identity) as server:
        assert refused(lambda: login(server, timeout=0.3)).code == "server-timeout"


@pytest.mark.parametrize("greeting", [b"* BYE go away\r\n", b"* PREAUTH welcome\r\n", b"HTTP/1.1 400\r\n", b"\r\n"])
def test_an_odd_greeting_gets_no_password(identity: TlsIdentity, greeting: bytes) -> None:
    with ScriptedImap(Stage(greeting=greeting), identity) as server:
        assert refused(lambda: login(server)).code.startswith("server-")
        assert "LOGIN" not in server.stage.received


def test_idle_is_left_when_told_and_refused_where_missing(identity: TlsIdentity) -> None:
    with ScriptedImap(Stage(), identity) as server, login(server) as mailbox:
        mailbox.examine("INBOX")
        assert mailbox.idle(60, lambda: True) is False
        assert mailbox.examine("INBOX").exists == 0
    with ScriptedImap(Stage(capability="IMAP4rev1"), identity) as server, login(server) as mailbox:
        mailbox.examine("INBOX")
        assert refused(lambda: mailbox.idle(1, lambda: False)).code == "server-cannot-idle"


def test_idle_keeps_a_line_that_comes_in_pieces(identity: TlsIdentity) -> None:
    def idling(session: Session, tag: bytes, command: str) -> bool:
        if command != "IDLE":
            return False
        session.send(b"+ idling\r\n* OK still here\r\n* 1 EXI")
        time.sleep(0.3)
        session.send(b"STS\r\n* 1 FETCH ")
        time.sleep(0.3)
        session.send(b"(FLAGS ())\r\n")
        session.read_line()
        session.ok(tag)
        return True

    with ScriptedImap(Stage(on_command=idling), identity) as server, login(server) as mailbox:
        mailbox.examine("INBOX")
        assert mailbox.idle(10, lambda: False) is True
        assert mailbox.examine("INBOX").exists == 0


def test_idle_notices_a_server_that_hangs_up(identity: TlsIdentity) -> None:
    def idling(session: Session, tag: bytes, command: str) -> bool:
        if command == "IDLE":
            session.send(b"+ idling\r\n")
            raise CutError
        return False

    with ScriptedImap(Stage(on_command=idling), identity) as server, login(server) as mailbox:
        mailbox.examine("INBOX")
        assert refused(lambda: mailbox.idle(10, lambda: False)).code == "server-closed"


def test_folders_with_odd_names_and_flags(identity: TlsIdentity) -> None:
    def listing(session: Session, tag: bytes, command: str) -> bool:
        if not command.startswith("LIST"):
            return False
        session.ok(
            tag,
            b'LIST (\\HasNoChildren) "." INBOX',
            b'LIST (\\Noselect \\HasChildren) "." "Archivio"',
            b'LIST (\\HasNoChildren \\Sent) "." "INBOX.Posta &AOg- inviata"',
            b'LIST () NIL "2024"',
        )
        return True

    with ScriptedImap(Stage(on_command=listing), identity) as server, login(server) as mailbox:
        folders = mailbox.folders()
    assert [(folder.name, folder.role, folder.selectable) for folder in folders] == [
        ("INBOX", "inbox", True),
        ("Archivio", "", False),
        ("INBOX.Posta è inviata", "sent", True),
        ("2024", "", True),
    ]


@pytest.mark.dovecot
def test_a_real_server(dovecot: Dovecot) -> None:
    dovecot.fill("INBOX", [plain_mail(1), plain_mail(2)])
    assert refused(lambda: login(dovecot, "sbagliata", timeout=10)).code == "login-refused"
    with login(dovecot, timeout=10) as mailbox:
        assert {folder.role for folder in mailbox.folders()} >= {"inbox", "sent", "trash"}
        status = mailbox.examine("INBOX")
        uids = mailbox.uids(status.exists)
        raws = [mail.raw for batch in mailbox.batches(uids) for mail in batch]
        assert raws == [plain_mail(1), plain_mail(2)]
        assert "IDLE" in mailbox.capabilities
        dovecot.fill("INBOX", [plain_mail(3)])
        assert mailbox.idle(5, lambda: False)
    assert dovecot.password not in " ".join(mailbox.commands)
