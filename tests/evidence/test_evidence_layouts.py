"""Layouts in which real providers write the signed part: each stays genuine, and only the outermost envelope counts."""

from __future__ import annotations

import base64
import quopri
import re
from dataclasses import replace

import pytest
from mailroom import AT, NOW, RECIPIENT, genuine, judged, original, outcome_of, take_apart, transaction

from citizen_inbox.demo.postman import transport, write_mail
from citizen_inbox.evidence.axes import Axis
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.reading import read

_PART = re.compile(
    rb'(Content-Type: application/xml; name="daticert.xml"\r\n)(.*?\r\n\r\n)([A-Za-z0-9+/=\r\n]+?)(?=\r\n--)', re.S
)
_ORIGINAL = b'Content-Type: message/rfc822; name="postacert.eml"\r\nContent-Transfer-Encoding: 7bit\r\n'


@pytest.fixture(scope="session")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.fixture
def rewritten(provider_a, anchors):
    """The evidence of a genuine mail whose provider laid the signed part out in another way."""

    def judge(kind: str, change, raw: bytes = b""):
        mail = take_apart(raw or genuine(kind, provider_a))
        content = change(mail.content)
        assert content != mail.content
        return judged(replace(mail, content=content).signed_by(provider_a.identity).build(), anchors)

    return judge


def assert_sound(evidence) -> None:
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.OK_REV_UNKNOWN, Outcome.PROVEN)
    odd = [found.code for found in evidence.findings if found.outcome is not Outcome.PROVEN]
    assert odd == ["revocation-unknown"]


def encoded(write, fields: bytes):
    """daticert.xml in another encoding."""

    def change(content: bytes) -> bytes:
        def part(found: re.Match[bytes]) -> bytes:
            return b"Content-Type: application/xml; name=daticert.xml" + fields + write(base64.b64decode(found[3]))

        return _PART.sub(part, content)

    return change


def columns(width: int):
    def write(xml: bytes) -> bytes:
        text = base64.b64encode(xml)
        return b"\r\n".join(text[at : at + width] for at in range(0, len(text), width))

    return write


def quoted(xml: bytes) -> bytes:
    return quopri.encodestring(xml.replace(b"\n", b"\r\n")).rstrip()


BASE64 = b"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
DATICERT = {
    "base64 of 60 columns": (columns(60), BASE64),
    "base64 of 64 columns": (columns(64), BASE64),
    "base64 in one line": (columns(10**6), BASE64),
    "attachment": (columns(76), b"\r\nContent-Disposition: attachment; filename=daticert.xml" + BASE64),
    "quoted-printable": (quoted, b"; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"),
    "no encoding": (lambda xml: xml.replace(b"\n", b"\r\n").rstrip(), b"\r\n\r\n"),
    "CRLF": (lambda xml: columns(76)(xml.replace(b"\n", b"\r\n")), BASE64),
    "LF and a stray CRLF": (lambda xml: columns(76)(xml + b"\r\n"), BASE64),
}


@pytest.mark.parametrize("kind", ["transport", "acceptance", "delivery", "non-delivery"])
@pytest.mark.parametrize("layout", DATICERT)
def test_certification_data_in_every_encoding(rewritten, layout, kind):
    assert_sound(rewritten(kind, encoded(*DATICERT[layout])))


@pytest.mark.parametrize(
    "field",
    [
        b'Content-Type: message/rfc822; name="postacert.eml"\r\n',
        b'Content-Type: message/rfc822; name="postacert.eml"\r\nContent-Transfer-Encoding: 8bit\r\n',
        b"Content-Type: message/rfc822; name=postacert.eml\r\nContent-Transfer-Encoding: 7bit\r\n",
        b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: binary\r\n",
    ],
)
@pytest.mark.parametrize("charset", ["iso-8859-15", "utf-8"])
def test_originals_with_raw_8_bit_text(rewritten, provider_a, field, charset):
    plain = original(transaction())
    head, _, _ = plain.partition(b"\r\n\r\n")
    head = re.sub(rb"Content-T[^\r]*(\r\n[ \t][^\r]*)*\r\n?", b"", head + b"\r\n").rstrip()
    text = f"\r\nContent-Type: text/plain; charset={charset}\r\n\r\nPerché no?\r\n".encode(charset)
    raw = transport(provider_a, transaction(), head + text)
    assert_sound(rewritten("transport", lambda content: content.replace(_ORIGINAL, field), raw))


def test_a_trailing_blank_of_a_folded_field_is_signed(rewritten, provider_a, anchors):
    """Anything that trims white space, or writes the field anew, breaks such a signature."""
    folded = b"Content-Type: multipart/mixed; \r\n\tboundary="
    assert_sound(
        rewritten("transport", lambda content: content.replace(b"Content-Type: multipart/mixed; boundary=", folded))
    )
    mail = take_apart(genuine("transport", provider_a))
    content = mail.content.replace(b"Content-Type: multipart/mixed; boundary=", folded)
    signed = replace(mail, content=content).signed_by(provider_a.identity)
    trimmed = replace(signed, content=content.replace(b"; \r\n", b";\r\n")).build()
    assert judged(trimmed, anchors).verdict.code is VerdictCode.ALTERED


def test_binary_on_the_multiparts_is_a_label(rewritten):
    label = b"Content-Transfer-Encoding: binary\r\nContent-Type: multipart/mixed;"
    assert_sound(rewritten("transport", lambda content: content.replace(b"Content-Type: multipart/mixed;", label)))


@pytest.mark.parametrize("label", [b'"sha1"', b"sha1", b"sha-1", b'"sha-256"', b"sha-256", b"sha256", b"SHA-256"])
def test_micalg_in_all_its_spellings(provider_a, provider_b, anchors, label):
    sha1 = label.strip(b'"')[-1:] == b"1"
    raw = genuine("transport", provider_b if sha1 else provider_a)
    raw = re.sub(rb'micalg="[a-z0-9-]+"', b"micalg=" + label, raw)
    evidence = judged(raw, anchors)
    assert outcome_of(evidence, "micalg-differs") == ""
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN
    assert evidence.weak is sha1


@pytest.mark.parametrize("name", [b"X-TipoRicevuta", b"X-Tiporicevuta", b"x-tiporicevuta", b"X-TIPORICEVUTA"])
def test_case_of_the_receipt_field(provider_a, anchors, name):
    mail = take_apart(genuine("transport", provider_a)).header(b"X-TipoRicevuta", name + b":  Completa ")
    assert_sound(judged(mail.build(), anchors))


def test_several_certification_data_under_what_is_signed(rewritten):
    def twice(content: bytes) -> bytes:
        found = _PART.search(content)
        assert found is not None
        start = content.rindex(b"\r\n--", 0, found.start()) + 2
        return content[:start] + content[start : found.end()] + b"\r\n" + content[start:]

    evidence = rewritten("transport", twice)
    finding = next(found for found in evidence.findings if found.code == "certification-data")
    assert (finding.outcome, dict(finding.facts)) == (Outcome.REFUTED, {"count": "2", "expected": "1"})
    assert evidence.verdict.code is VerdictCode.INCONSISTENT


def test_a_genuine_envelope_five_levels_down_speaks_for_itself_only(provider_a, provider_b, anchors):
    inner = genuine("transport", provider_b)
    for level in range(5):
        inner = write_mail(
            "tizio@posta.example", (RECIPIENT,), f"Fw {level}", "vedi sotto", AT, f"<{level}@posta.example>",
            attachments=((f"{level}.eml", "application/octet-stream", inner),),
        )  # fmt: skip
    evidence = judged(inner, anchors)
    assert (evidence.verdict.code, evidence.signature.present) == (VerdictCode.UNSIGNED, False)
    outer = transport(provider_a, transaction(), original(transaction(), attachments=(("a.eml", "a/b", inner),)))
    assert_sound(judged(outer, anchors))
    broken = outer.replace(b"chiedo copia", b"chiedi copia", 1)
    assert judged(broken, anchors).verdict.code is VerdictCode.ALTERED


def test_wrapped_by_a_list_the_inner_words_are_certified_and_the_outer_are_not(provider_a, anchors):
    mail = take_apart(genuine("transport", provider_a))
    signed = mail.build()[len(mail.head) :]
    footer = b"Content-Type: text/plain\r\n\r\n-- \r\nLista di esempio\r\n"
    head = b"From: lista@liste.example\r\nSubject: [lista] altro\r\n"
    body = b"".join(b"--=_l\r\n" + part + b"\r\n" for part in (signed, footer))
    raw = head + b'Content-Type: multipart/mixed; boundary="=_l"\r\n\r\n' + body + b"--=_l--\r\n"
    evidence = read(raw, Grounds(anchors, NOW)).evidence
    assert evidence.verdict.outcome is Outcome.UNDETERMINED
    assert outcome_of(evidence, "content-intact") == "proven"
    assert outcome_of(evidence, "provider-recognised") == "proven"
    structure, identity = evidence.axis(Axis.STRUCTURE), evidence.axis(Axis.IDENTITY)
    assert (identity.value, identity.outcome) == ("not-judged", Outcome.UNDETERMINED)
    assert structure.outcome is Outcome.UNDETERMINED
