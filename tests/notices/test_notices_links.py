from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.mail.body import Body
from citizen_inbox.notices.links import host_of, link_hosts


@pytest.mark.parametrize(
    ("target", "host"),
    [
        ("https://www.notifichedigitali.it/x?y#z", "www.notifichedigitali.it"),
        ("HTTPS://WWW.NotificheDigitali.IT.", "www.notifichedigitali.it"),
        ("https://www.notifichedigitali.it@evil.example/", "evil.example"),
        ("https://a.example:8443/x", "a.example"),
        ("//evil.example/x", "evil.example"),
        (r"https:\\evil.example\x", "evil.example"),
        (r"https://evil.example\@www.notifichedigitali.it", "evil.example"),
        ("ht\ntps://evil.example", "evil.example"),
        ("https&#58;//evil.example/", "evil.example"),
        ("mailto:a@b.example", ""),
        ("#top", ""),
        ("/relative", ""),
    ],
)
def test_host(target, host):
    assert host_of(target) == host


def test_links_of_a_body():
    html = """<html xmlns="http://www.w3.org/1999/xhtml"><a href='https://a.example/1'>x</a><a href=https://b.example>y</a>
    <form action="//c.example"><a href="mailto:z@z.example"><a HREF = "https://a.example/2">"""
    body = Body("vedi https://d.example/x, oppure (http://e.example)", html, (), ())
    assert link_hosts(body) == ("a.example", "b.example", "c.example", "d.example", "e.example")


@given(st.text(max_size=200))
def test_any_text(text):
    host_of(text)
    link_hosts(Body(text, f"<a href={text}>", (), ()))
