"""What was sent beside what a receipt encloses, part by part."""

from __future__ import annotations

import base64
import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.demo.postman import carried
from citizen_inbox.evidence.enclosed import (
    AGREES,
    Comparison,
    Outline,
    PartOutline,
    Sameness,
    compare,
    outline,
    read_outline,
    write_outline,
)
from citizen_inbox.mail.message import parse_message

TEXT = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nPerché no?\r\nSì.\r\n"
FILE = bytes(range(256))


def attachment(content: bytes = FILE, name: str = "atto.pdf", *, width: int = 76) -> str:
    text = base64.b64encode(content).decode()
    lines = "\r\n".join(text[at : at + width] for at in range(0, len(text), width))
    return (
        f'Content-Type: application/pdf; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n'
        f"Content-Disposition: attachment\r\n\r\n{lines}"
    )


def hashed(digest: str, name: str = "atto.pdf.hash") -> str:
    return f'Content-Type: text/plain; name="{name}"\r\n\r\n{digest}'


def mail(*parts: str, head: str = "", kind: str = "mixed") -> bytes:
    fields = f"From: a@b.example\r\nTo: c@d.example\r\nSubject: Prova\r\nMessage-ID: <1@b.example>\r\n{head}"
    if len(parts) == 1:
        return f"{fields}{parts[0]}".encode()
    body = "".join(f"--B\r\n{part}\r\n" for part in parts)
    return f'{fields}Content-Type: multipart/{kind}; boundary="B"\r\n\r\n{body}--B--\r\n'.encode()


SENT = mail(TEXT, attachment())


def beside(enclosed: bytes, sent: bytes = SENT, *, brief: bool = False) -> Comparison:
    return compare(outline(parse_message(sent), hashed=True), outline(parse_message(enclosed)), brief=brief)


def told(compared: Comparison) -> list[str]:
    return [part.sameness.value for part in compared.parts]


def sha1(content: bytes) -> str:
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


def test_what_the_provider_carried_is_the_same():
    carriage = b"Return-Path: <a@b.example>\r\nReceived: x\r\nREM-UAMessageIdentifier: <1@b.example>\r\n"
    found = beside(carriage + carried(SENT, "opec1@b.example"))
    assert told(found) == ["same", "same"]
    assert (found.agrees, found.contradicts, found.fields, found.brief) == (True, False, (), False)
    assert [part.name for part in found.parts] == ["1", "atto.pdf"]


def test_enclosed_within_a_receipt_it_is_still_the_same():
    outer = (
        b'Content-Type: multipart/mixed; boundary="Z"\r\n\r\n--Z\r\nContent-Type: text/plain\r\n\r\nx\r\n'
        b"--Z\r\nContent-Type: message/rfc822\r\n\r\n" + SENT + b"\r\n--Z--\r\n"
    )
    message = parse_message(outer)
    inner = message.enclosed(message.root.children[1])
    assert inner is not None
    assert outline(inner) == outline(parse_message(SENT))
    assert told(compare(outline(parse_message(SENT), hashed=True), outline(inner))) == ["same", "same"]


@pytest.mark.parametrize("single", [TEXT, attachment()])
def test_a_message_without_parts(single):
    assert told(beside(mail(single), mail(single))) == ["same"]
    assert told(beside(mail(single) + b"\r\n", mail(single)))[0] in {"same", "other-encoding"}


def test_another_encoding_is_the_same_content():
    quoted = TEXT.replace("8bit", "quoted-printable").replace("é", "=C3=A9").replace("ì", "=C3=AC")
    latin = mail(quoted.replace("utf-8", "iso-8859-1").replace("=C3=A9", "=E9").replace("=C3=AC", "=EC"), attachment())
    for other in (mail(quoted, attachment()), mail(TEXT, attachment(width=60)), latin):
        found = beside(other)
        assert sorted(told(found)) in (["other-encoding", "same"], ["same", "other-encoding"])
        assert found.agrees
    assert beside(SENT.replace(b"\r\n", b"\n")).agrees
    assert beside(mail(TEXT.replace("no?\r\n", "no? \t\r\n"), attachment())).agrees


def test_line_ends_are_content_where_they_are_encoded():
    one, other = (mail(TEXT, attachment(b"a" + end + b"b")) for end in (b"\r\n", b"\n"))
    assert told(beside(other, one)) == ["same", "differs"]
    clear = 'Content-Type: application/octet-stream; name="x"\r\n\r\na{}b{}'
    first, second = (mail(TEXT, clear.format(*ends)) for ends in (("\r\n", ""), ("\n", "\n")))
    assert told(beside(second, first)) == ["same", "other-encoding"]


@pytest.mark.parametrize(
    ("enclosed", "expected"),
    [
        (mail(TEXT.replace("no?", "sì?"), attachment()), ["differs", "same"]),
        (mail(TEXT, attachment(FILE + b"!")), ["same", "differs"]),
        (mail(TEXT, attachment(FILE + b"!", "altro.pdf")), ["same", "differs"]),
        (mail(TEXT, "Content-Type: text/html\r\n\r\n<p>"), ["same", "differs"]),
        (mail(TEXT, kind="mixed"), ["same", "missing"]),
        (mail(TEXT, attachment(), attachment(b"x", "altro.pdf")), ["same", "same", "added"]),
    ],
)
def test_another_body_or_attachment_contradicts(enclosed, expected):
    found = beside(enclosed)
    assert told(found) == expected
    assert (found.agrees, found.contradicts) == (False, True)


def test_another_place_is_no_other_content_but_another_name_is_not_the_same():
    two = mail(TEXT, attachment(), attachment(b"x", "altro.pdf"))
    moved = beside(mail(TEXT, attachment(b"x", "altro.pdf"), attachment()), two)
    assert (told(moved), moved.agrees) == (["same"] * 3, True)
    renamed = beside(mail(TEXT, attachment(name="falso.pdf")))
    assert told(renamed) == ["same", "renamed"]
    assert (renamed.agrees, renamed.contradicts) == (False, False)
    assert beside(mail(TEXT, attachment(name="ATTO.PDF"))).agrees
    swapped = beside(mail(TEXT, attachment(b"x"), attachment(name="altro.pdf")), two)
    assert told(swapped) == ["same", "renamed", "renamed"]


def test_what_was_taken_out_of_the_copy_cannot_be_compared():
    gone = 'Content-Type: text/x-moz-deleted; name="Deleted: atto.pdf"\r\n\r\nremoved'
    found = beside(SENT, mail(TEXT, gone))
    assert told(found) == ["same", "not-kept"]
    assert (found.agrees, found.contradicts) == (False, False)
    assert told(beside(mail(TEXT), mail(TEXT, gone))) == ["same", "not-kept"]


def test_header_fields_that_a_person_wrote():
    other = SENT.replace(b"Subject: Prova", b"Subject: Altro").replace(b"To: c@d", b"Cc: c@d")
    found = beside(other)
    assert found.fields == ("To", "Cc", "Subject")
    assert found.agrees
    assert beside(SENT.replace(b"Subject: Prova", b"Subject:\r\n =?utf-8?q?Prova?=")).fields == ()


@pytest.mark.parametrize("brief", [True, False])
def test_a_digest_in_place_of_a_part(brief):
    found = beside(mail(TEXT, hashed(sha1(FILE).upper())), brief=brief)
    assert [(part.sameness.value, part.reading) for part in found.parts] == [("same", 0), ("hash-matches", 1)]
    assert (found.agrees, found.brief) == (True, brief)
    encoded = attachment().partition("\r\n\r\n")[2].encode()
    assert beside(mail(TEXT, hashed(sha1(encoded))), brief=brief).parts[1].reading == 2


@pytest.mark.parametrize("shown", ["0" * 40, "nothing"])
def test_a_digest_that_does_not_match_proves_nothing_in_a_brief_receipt(shown):
    found = beside(mail(TEXT, hashed(shown)), brief=True)
    assert (told(found), found.agrees, found.contradicts) == (["same", "hash-differs"], False, False)
    assert beside(mail(TEXT, hashed(shown))).contradicts


def test_a_brief_receipt_may_leave_out_but_not_write_another_text():
    assert not beside(mail(TEXT), brief=True).contradicts
    assert not beside(mail(TEXT, attachment(), attachment(b"x", "y")), brief=True).contradicts
    assert beside(mail(TEXT.replace("no?", "sì?"), hashed(sha1(FILE))), brief=True).contradicts


def test_brief_of_a_signed_original_keeps_its_signature():
    p7s = 'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\n\r\nMIIB'
    inner = 'Content-Type: multipart/mixed; boundary="C"\r\n\r\n--C\r\n{}\r\n--C\r\n{}\r\n--C--'
    sent = mail(inner.format(TEXT, attachment()), p7s, kind="signed")
    found = beside(mail(inner.format(TEXT, hashed(sha1(FILE))), p7s, kind="signed"), sent, brief=True)
    assert told(found) == ["same", "hash-matches", "same"]
    assert [part.name for part in found.parts] == ["1.1", "atto.pdf", "smime.p7s"]


def test_brief_of_an_enveloped_original_is_the_whole():
    sent = mail('Content-Type: application/pkcs7-mime; name="smime.p7m"\r\n\r\nMIIB')
    assert told(beside(sent, sent, brief=True)) == ["same"]


@pytest.mark.parametrize("name", ["", "lettera.eml"])
def test_an_attached_message_is_replaced_whole(name):
    inner = "From: x@y.example\r\nSubject: Dentro\r\n\r\nciao\r\n"
    sent = mail(TEXT, f'Content-Type: message/rfc822; name="{name}"\r\n\r\n{inner}')
    shown = hashed(sha1(inner.encode()), f"{name}.hash")
    found = beside(mail(TEXT, shown), sent, brief=True)
    assert told(found) == ["same", "hash-matches"]
    assert told(beside(sent, sent)) == ["same", "same"]
    assert told(beside(sent.replace(b"ciao", b"cia0"), sent)) == ["same", "differs"]


def test_a_nameless_message_is_replaced_only_in_its_place():
    inner = "From: x@y.example\r\n\r\nciao"
    sent = mail(TEXT, f"Content-Type: message/rfc822\r\n\r\n{inner}")
    shown = hashed(sha1(inner.encode()), ".hash")
    assert told(beside(mail(TEXT, TEXT.replace("no?", "mai?"), shown), sent, brief=True)) == [
        "same",
        "differs",
        "added",
    ]
    assert told(beside(mail(TEXT, hashed("nothing", ".hash")), sent, brief=True)) == ["same", "differs"]


def test_parts_without_a_name_are_never_replaced():
    assert told(beside(mail(hashed(sha1(b"x"), ".hash"), attachment()), brief=True)) == ["differs", "same"]


def test_an_outline_comes_back_from_its_record():
    for raw in (SENT, mail(TEXT, attachment(b"")).replace(b"atto.", b"caff\xe8.")):
        for hashes in (True, False):
            found = outline(parse_message(raw), hashed=hashes)
            assert read_outline(write_outline(found)) == found
            assert write_outline(found).isascii()
    assert all(len(part.readings) in {0, 10} for part in outline(parse_message(SENT), hashed=True).parts)
    assert [len(part.readings) for part in outline(parse_message(SENT), hashed=True).parts] == [0, 10]
    assert all(not part.readings for part in outline(parse_message(SENT)).parts)


def test_agreement_is_named():
    assert {one.value for one in AGREES} == {"same", "other-encoding", "hash-matches"}
    assert Comparison((), ()).agrees
    assert len(Sameness) == 9


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_any_bytes_are_the_same_as_themselves(raw, brief):
    found = beside(raw, raw, brief=brief)
    assert set(told(found)) <= {"same", "not-kept"}
    assert not found.fields


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(SENT) - 1), st.integers(1, 255))
def test_a_changed_byte_of_the_file_is_seen(place, mask):
    head = SENT.index(b"application/pdf")
    body = SENT.index(b"\r\n\r\n", head) + 4
    at = body + place % (SENT.index(b"\r\n--B--") - body)
    changed = SENT[:at] + bytes([SENT[at] ^ mask]) + SENT[at + 1 :]
    decoded = parse_message(changed).content(parse_message(changed).root.children[1])
    if decoded != FILE and len(parse_message(changed).root.children) == 2:
        assert beside(changed).contradicts


def in_clear(text: str) -> bytes:
    return mail(f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}")


@pytest.mark.parametrize("other", ["Sì. \t\r\nOra.", "Sì.\r\nOra.\r\n\r\n", "Sì.\nOra."])
def test_blanks_and_line_ends_at_the_end_of_lines_are_the_carriers_business(other):
    assert told(beside(in_clear(other), in_clear("Sì.\r\nOra."))) == ["other-encoding"]


@pytest.mark.parametrize("other", ["Sì.\r\nOra.X", "Sì.X\r\nOra.", "Sì.\r\nOra.\u00a0", "Sì.\r\n Ora."])
def test_every_other_sign_at_the_end_of_a_line_is_what_was_written(other):
    assert told(beside(in_clear(other), in_clear("Sì.\r\nOra."))) == ["differs"]


def test_a_part_that_shows_no_digest_states_none():
    assert [part.stated for part in outline(parse_message(SENT)).parts] == ["", ""]
    shown = outline(parse_message(mail(TEXT, hashed(sha1(FILE))))).parts[1]
    assert shown.stated == sha1(FILE)


def alike(path: str, name: str, content: str = "c", raw: str = "r") -> PartOutline:
    return PartOutline(path, name, "application/pdf", raw, content, "", (), "")


def shown(sent: list[PartOutline], enclosed: list[PartOutline]) -> list[tuple[str, Sameness]]:
    compared = compare(Outline((), tuple(sent)), Outline((), tuple(enclosed)))
    return [(part.name, part.sameness) for part in compared.parts]


def test_a_part_is_looked_for_in_its_own_place_first():
    sent = [alike("2", "a.pdf")]
    elsewhere, other = alike("1", "a.pdf", raw="otherwise"), alike("1", "b.pdf")
    assert shown(sent, [elsewhere, *sent]) == [("a.pdf", Sameness.SAME), ("a.pdf", Sameness.ADDED)]
    assert shown(sent, [other, *sent]) == [("a.pdf", Sameness.SAME), ("b.pdf", Sameness.ADDED)]
    assert shown(sent, [*sent, other]) == [("a.pdf", Sameness.SAME), ("b.pdf", Sameness.ADDED)]
    assert shown(sent, [other]) == [("a.pdf", Sameness.RENAMED)]


def test_another_content_stands_for_a_part_by_its_place_or_its_name():
    assert shown([alike("1", "a.pdf")], [alike("1", "b.pdf", "d")]) == [("a.pdf", Sameness.DIFFERS)]
    assert shown([alike("1", "a.pdf")], [alike("2", "A.PDF", "d")]) == [("a.pdf", Sameness.DIFFERS)]
    apart = [("a.pdf", Sameness.MISSING), ("b.pdf", Sameness.ADDED)]
    assert shown([alike("1", "a.pdf")], [alike("2", "b.pdf", "d")]) == apart
    nameless = [("1", Sameness.MISSING), ("2", Sameness.ADDED)]
    assert shown([alike("1", "")], [alike("2", "", "d")]) == nameless
