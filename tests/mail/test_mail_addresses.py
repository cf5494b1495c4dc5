"""Mailboxes: read leniently, trusted strictly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.mail.addresses import Address, read_addresses
from citizen_inbox.mail.message import Message, parse_message

PROVIDER = "posta-certificata@pec-a.example"


def mail(*values: bytes, name: bytes = b"From") -> Message:
    return parse_message(b"".join(name + b": " + value + b"\r\n" for value in values) + b"\r\n")


@pytest.mark.parametrize(
    ("value", "name", "address"),
    [
        (b"posta-certificata@pec-a.example", "", PROVIDER),
        (
            b'"Per conto di: comune@pec.example" <posta-certificata@pec-a.example>',
            "Per conto di: comune@pec.example",
            PROVIDER,
        ),
        (b'"Per conto di: a@b.example"\r\n <posta-certificata@pec-a.example>', "Per conto di: a@b.example", PROVIDER),
        (b"Mario Rossi <m@b.example>", "Mario Rossi", "m@b.example"),
        (b"Mario R. <m@b.example>", "Mario R.", "m@b.example"),
        (b"=?utf-8?Q?Citt=C3=A0?= <m@b.example>", "Città", "m@b.example"),
        (b'"=?utf-8?Q?Citt=C3=A0?=" <m@b.example>', "Città", "m@b.example"),
        (b"=?utf-8?Q?Rossi,_Mario?= <m@b.example>", "Rossi, Mario", "m@b.example"),
        (b"m@b.example (Mario (il) Rossi)", "Mario (il) Rossi", "m@b.example"),
        (b'"Rossi, \\"M\\"" <m@b.example>', 'Rossi, "M"', "m@b.example"),
        (b'"a b"@c.example', "", '"a b"@c.example'),
        (b"<root@localhost>", "", "root@localhost"),
        (b"Citt\xe0 <m@b.example>", "Città", "m@b.example"),
    ],
)
def test_one_clear_mailbox_is_the_sender(value, name, address):
    assert mail(value).single_sender() == Address(name, address)


@pytest.mark.parametrize(
    "value",
    [
        b"Per conto di: comune@pec.example <posta-certificata@pec-a.example>",
        b"Per conto di: comune@pec.example;",
        b"undisclosed-recipients:;",
        b"a@b.example, c@d.example",
        b"a@b.example c@d.example",
        b"<a@b.example> <c@d.example>",
        b"comune@pec.example <posta-certificata@pec-a.example>",
        b"<>",
        b"",
        b"Mario Rossi",
        b"=?utf-8?Q?posta-certificata=40pec-a.example?=",
        b"<a@b. example>",
        b"a@b.example>",
        b'"unclosed <a@b.example>',
        b"(unclosed a@b.example",
        b"<@route.example:a@b.example>",
        b"<a@b.example> trailing",
        b"a@@b.example",
        b"a@b.example\x00",
    ],
)
def test_anything_unclear_is_no_sender(value):
    if value.endswith(b"\x00"):
        assert mail(value).single_sender() == Address("", "a@b.example")
    else:
        assert mail(value).single_sender() is None


def test_two_from_fields_or_none_are_no_sender():
    assert mail(b"a@b.example", b"a@b.example").single_sender() is None
    assert mail().single_sender() is None


def test_unquoted_display_name_never_becomes_the_address():
    message = mail(b"Per conto di: comune@pec.example <posta-certificata@pec-a.example>")
    assert [found.address for found in message.addresses("From")] == [PROVIDER]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"a@b.example, Bruno <c@d.example>", ["a@b.example", "c@d.example"]),
        (b"Amici: a@b.example, c@d.example;, e@f.example", ["a@b.example", "c@d.example", "e@f.example"]),
        (b"protocollo@pec.comune .example", ["protocollo@pec.comune .example"]),
        (b"<protocollo@pec.comune .example>", ["protocollo@pec.comune .example"]),
        (b"m@b.example>", ["m@b.example"]),
        (b'\\"m@b.example\\"\t<m@b.example>', ["m@b.example"]),
        (b'"\\"m@b.example\\""\t<m@b.example>', ["m@b.example"]),
        (b"x <m@b.example", ["m@b.example"]),
        (b",,a@b.example,,", ["a@b.example"]),
    ],
)
def test_odd_addresses_that_providers_let_through_are_shown(value, expected):
    assert [found.address for found in mail(value, name=b"To").addresses("To")] == expected


def test_backslash_escaped_address_as_display_name():
    assert mail(b'\\"m@b.example\\"\t<m@b.example>').addresses("From") == (Address('"m@b.example"', "m@b.example"),)


@given(st.text(alphabet='ab@.,:;<>()"\\ \t[]=?qé', max_size=60))
def test_never_raises_and_never_invents(text):
    found = read_addresses(text)
    assert all("@" in mailbox.address for mailbox in found.mailboxes)
    if found.conforming:
        assert not set("<>,;") & set("".join(one.address for one in found.mailboxes if '"' not in one.address))
