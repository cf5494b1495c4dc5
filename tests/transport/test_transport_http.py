"""Fetching from a real server on loopback that behaves well, badly and worse."""

from __future__ import annotations

import resource
import socket
import threading
import time

import pytest
from fakes.answers_server import (
    AnswersServer,
    babbling,
    continuing,
    dripping,
    dripping_header,
    endless,
    endless_chunks,
    hanging_up,
    redirect,
    respond,
    silent,
    zipped,
)
from fakes.tls_identity import make_identity

from citizen_inbox.failures import Failure
from citizen_inbox.transport.http import fetch, is_public
from citizen_inbox.transport.tls import client_context

LIMIT = 200_000


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server():
    with AnswersServer() as running:
        yield running


def get(url: str, **changes: object) -> bytes:
    return fetch(url, **{"limit": LIMIT, "seconds": 10.0, "private": True, **changes})


def refusal(url: str, **changes: object) -> str:
    with pytest.raises(Failure) as caught:
        get(url, **changes)
    assert set(caught.value.facts) == {"host"}
    return caught.value.code


def test_an_answer_is_given_byte_for_byte(server):
    server.paths["/CRL?a=1"] = bytes(range(256)) * 100
    assert get(server.url("/CRL?a=1")) == bytes(range(256)) * 100
    assert server.asked == ["GET /CRL?a=1 HTTP/1.1"]


def test_a_question_is_posted(server):
    server.paths["/"] = b"risposta"
    assert get(server.url(""), body=b"domanda", content_type="application/ocsp-request") == b"risposta"
    assert server.asked == ["POST / HTTP/1.1"]
    assert server.bodies == [b"domanda"]


def test_the_limit_is_exact(server):
    server.paths |= {"/fits": b"0" * LIMIT, "/more": b"0" * (LIMIT + 1)}
    assert len(get(server.url("/fits"))) == LIMIT
    assert refusal(server.url("/more")) == "fetch-too-large"


@pytest.mark.parametrize("behaviour", [endless, endless_chunks])
def test_an_endless_answer_is_cut_and_not_kept(server, behaviour):
    server.paths["/CRL"] = behaviour
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert refusal(server.url("/CRL"), limit=4_000_000) == "fetch-too-large"
    assert server.sent < 40_000_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 * 1024


def test_what_is_announced_too_large_is_not_even_read(server):
    server.paths["/CRL"] = respond(b"", length=10**12)
    assert refusal(server.url("/CRL")) == "fetch-too-large"


@pytest.mark.parametrize("behaviour", [silent, dripping, dripping_header, continuing])
def test_time_is_up_when_it_is_up(server, behaviour):
    server.paths["/CRL"] = behaviour
    started = time.monotonic()
    assert refusal(server.url("/CRL"), seconds=0.6) == "fetch-timeout"
    assert 0.5 < time.monotonic() - started < 2.5


def test_a_name_that_is_never_found_costs_no_more_time(monkeypatch):
    asked = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [asked.wait(5)][:0])
    started = time.monotonic()
    assert refusal("http://ca.pratica.example/CRL", seconds=0.3) == "fetch-timeout"
    assert time.monotonic() - started < 2
    asked.set()


@pytest.mark.parametrize(
    ("behaviour", "code"),
    [
        (respond(b"", 404), "fetch-refused"),
        (respond(b"", 500), "fetch-refused"),
        (respond(b"", 204), "fetch-refused"),
        (respond(b"", 302), "fetch-refused"),
        (zipped(b"0" * 1_000_000), "fetch-refused"),
        (respond(b"0", 200, "Content-Encoding: br"), "fetch-refused"),
        (respond(b"half", length=8), "fetch-failed"),
        (hanging_up, "fetch-failed"),
        (babbling, "fetch-failed"),
        (respond(b"", 200, *[f"X-{number}: 1" for number in range(200)]), "fetch-failed"),
        (respond(b"", 200, "X: " + "1" * 70_000), "fetch-failed"),
    ],
)
def test_anything_but_a_plain_answer_is_refused(server, behaviour, code):
    server.paths["/CRL"] = behaviour
    assert refusal(server.url("/CRL")) == code


def test_identity_is_no_compression(server):
    server.paths["/CRL"] = respond(b"elenco", 200, "Content-Encoding: Identity")
    assert get(server.url("/CRL")) == b"elenco"


def test_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert refusal(f"http://127.0.0.1:{port}/CRL") == "fetch-failed"


def test_three_redirects_are_followed_and_no_more(server):
    server.paths |= {f"/{number}": redirect(f"/{number + 1}") for number in range(5)}
    server.paths["/3"] = b"elenco"
    assert get(server.url("/0")) == b"elenco"
    server.paths["/3"] = redirect("/4")
    server.paths["/4"] = b"elenco"
    assert refusal(server.url("/0")) == "fetch-refused"
    assert server.asked[-1] == "GET /3 HTTP/1.1"


@pytest.mark.parametrize("location", ["ftp://ca.example/CRL", "file:///etc/passwd", "http://u:p@127.0.0.1/", "http://"])
def test_redirects_keep_to_the_web(server, location):
    server.paths["/CRL"] = redirect(location)
    assert refusal(server.url("/CRL")) == "fetch-refused"


def test_a_question_is_not_sent_on(server):
    server.paths |= {"/OCSP": redirect("/other", 307), "/other": b"risposta"}
    assert refusal(server.url("/OCSP"), body=b"domanda") == "fetch-refused"
    assert len(server.asked) == 1


def test_one_time_for_all_redirects(server):
    server.paths["/CRL"] = redirect("/slow")
    server.paths["/slow"] = dripping
    started = time.monotonic()
    assert refusal(server.url("/CRL"), seconds=0.5) == "fetch-timeout"
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    "url",
    [
        *("ldap://ca.example/CRL", "ftp://ca.example/", "file:///etc/passwd", "http:///CRL", "", "CRL"),
        *("http://user@ca.example/", "http://ca.example/a b", "http://ca.example/\r\nX: 1", "http://ca.example:99999/"),
        *("http://[::1/CRL", "http://cà.example/", "http://ca.example/" + "a" * 2_048),
    ],
)
def test_addresses_that_are_none_are_refused(url):
    assert refusal(url) == "fetch-refused"


@pytest.mark.parametrize("path", ["/CRL", "/redirect"])
def test_this_computer_is_never_asked_without_the_switch(server, path):
    server.paths["/CRL"] = b"elenco"
    assert refusal(server.url(path), private=False) == "fetch-address"
    assert refusal(f"http://localhost:{server.port}{path}", private=False) == "fetch-address"
    assert server.asked == []


def test_a_redirect_to_this_computer_is_refused(monkeypatch):
    """A public host that sends us home: the public one is the loopback server, passed off as public once."""
    with AnswersServer() as server:
        server.paths["/CRL"] = redirect(f"http://127.0.0.2:{server.port}/secret")
        monkeypatch.setattr("citizen_inbox.transport.http.is_public", lambda number: number == "127.0.0.1")
        assert refusal(server.url("/CRL"), private=False) == "fetch-address"
        assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("number", "public"),
    [
        ("93.184.216.34", True), ("127.0.0.1", False), ("10.0.0.1", False), ("192.168.1.1", False),
        ("172.16.5.5", False), ("169.254.169.254", False), ("100.64.0.1", False), ("0.0.0.0", False),
        ("224.0.0.1", False), ("255.255.255.255", False), ("::1", False), ("::", False), ("fe80::1%eth0", False),
        ("fc00::1", False), ("ff02::1", False), ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("::ffff:127.0.0.1", False), ("::ffff:93.184.216.34", True), ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d822", True), ("2002:7f00:1::", False), ("2002:5db8:d822::", True),
        ("2001:0:5ef5:79fd::1", False),
    ],
)  # fmt: skip
def test_only_the_open_internet_is_public(number, public):
    assert is_public(number) is public


def test_a_proxy_of_the_environment_is_asked(server, monkeypatch):
    monkeypatch.setenv("http_proxy", server.url(""))
    server.paths["http://ca.pratica.example/CRL"] = b"elenco"
    assert get("http://ca.pratica.example/CRL", private=False) == b"elenco"
    assert server.asked == ["GET http://ca.pratica.example/CRL HTTP/1.1"]
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server.paths["/direct"] = b"diretto"
    assert get(server.url("/direct")) == b"diretto"


@pytest.mark.parametrize("proxy", ["ftp://127.0.0.1:1", "http://"])
def test_a_proxy_of_another_kind_is_not_gone_round(server, monkeypatch, proxy):
    monkeypatch.setenv("http_proxy", proxy)
    server.paths["/CRL"] = b"elenco"
    assert refusal(server.url("/CRL")) == "fetch-failed"
    assert server.asked == []


def test_tls_is_checked_and_its_time_is_limited_too(monkeypatch):
    identity = make_identity("localhost")
    with AnswersServer({"/CRL": b"elenco", "/slow": dripping}, identity.server_context()) as server:
        url = server.url("/CRL").replace("http://127.0.0.1", "https://localhost")
        assert refusal(url) == "fetch-failed"  # nobody knows this authority
        monkeypatch.setattr("citizen_inbox.transport.http.client_context", lambda: client_context(identity.ca_pem))
        assert get(url) == b"elenco"
        started = time.monotonic()
        assert refusal(url.replace("/CRL", "/slow"), seconds=0.6) == "fetch-timeout"
        assert time.monotonic() - started < 2
        server.paths["/down"] = redirect("http://localhost/CRL")
        assert refusal(url.replace("/CRL", "/down")) == "fetch-refused"


@pytest.mark.parametrize(("answer", "code"), [(b"HTTP/1.1 200 OK\r\n\r\n", "fetch-failed"), (b"", "fetch-failed")])
def test_a_proxy_that_opens_no_tunnel(server, monkeypatch, answer, code):
    monkeypatch.setenv("https_proxy", server.url(""))
    server.paths["ca.pratica.example:443"] = lambda connection, _: connection.sendall(answer)
    assert refusal("https://ca.pratica.example/CRL", private=False) == code
    assert server.asked == ["CONNECT ca.pratica.example:443 HTTP/1.1"]


def test_no_thread_and_no_socket_stays_behind(server):
    server.paths |= {"/CRL": b"elenco", "/silent": silent}
    get(server.url("/CRL"))
    refusal(server.url("/silent"), seconds=0.2)
    server.stopping.set()
    time.sleep(0.1)
    assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]
