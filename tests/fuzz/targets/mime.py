"""Bytes of a mail: the tree of parts, what is read of it, its envelope and the verdict."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from random import Random

from evidence.mailroom import KINDS, NOW, genuine
from fuzz.mutations import chosen, place_in, put, stretch_of, tokens_put
from fuzz.steady import practice_authority, practice_mails

from citizen_inbox.evidence.examine import examine
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.mail.body import LONGEST_TEXT, Body, read_body
from citizen_inbox.mail.message import Message, Part, parse_message
from citizen_inbox.mail.scan import MAX_DEPTH, MAX_PARTS
from citizen_inbox.pec.envelope import Envelope, open_envelope
from citizen_inbox.wording import evidence as evidence_words
from citizen_inbox.wording import mail as mail_words

_LONGEST_SEED = 16_000
_TOKENS = (
    *(b"\r\n\r\n", b"\n\n", b"\r\r\n", b"\r\n ", b"\r\n\t", b"--", b"\r\n--", b'"', b";", b"=", b"<", b">", b"("),
    b"\\",
    *(b"=?utf-8?q?=C3=A8?=", b"=?utf-7?b?+AGE-?=", b"=?x?b?====?=", b"=?utf-8?b?w6g=?= ", b"=?idna?q?xn--?="),
    b"=0D=0A",
    *(b"name*0*=utf-8''%C3", b"name*1*=%A8.pdf", b'; filename="a.pdf\x00.exe"', b"; charset=utf-16", b"; charset=hz"),
    *(b"; charset=punycode", b"; charset=unicode-escape", b"; charset=iso-2022-jp", b"; boundary=b"),
    b"; boundary=" + b"x" * 80,
)  # fmt: skip
_FIELDS = (
    *(b"Content-Type: message/rfc822", b"Content-Type: multipart/alternative; boundary=b", b"Content-Type: text/html"),
    *(b"Content-Type: multipart/digest; boundary=b", b"Content-Type: multipart/signed; boundary=b", b"Content-Type:"),
    *(b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable"),
    b"X-Ricevuta: accettazione",
    *(b"Content-Transfer-Encoding: x-uuencode", b"X-Trasporto: posta-certificata", b"X-Trasporto: errore"),
    *(b"From: a@pec-a.example, b@pec-b.example", b"From: g: a@x.example;", b"Date: Thu, 99 Xxx 2026 25:61:61 +9999"),
    *(b"Date: Mon, 1 Jan 0001 00:00:00 -0000", b"Message-ID: <<a>", b"Sender: x", b"Content-Disposition: inline; x"),
    *(b"Content-ID: <a@b>", b": no name", b"X\xc3\xa8: y", b"Subject: =?utf-8?q?=ED=A0=80?="),
    b"Bcc: " + b"a@b.example, " * 99,
)  # fmt: skip
_DELIMITER = re.compile(rb"^--[^\r\n]{1,70}\r?\n", re.MULTILINE)
_HEADER_LINE = re.compile(rb"^[A-Za-z-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*", re.MULTILINE)


class Mime:
    """Offsets stay inside, limits hold, nothing is lost or read twice, and no change of a signed mail is green."""

    name = "mime"

    @cached_property
    def _mails(self) -> tuple[bytes, ...]:
        _, first, second = practice_authority()
        return tuple(genuine(kind, provider) for provider in (first, second) for kind in KINDS)

    @cached_property
    def _grounds(self) -> Grounds:
        anchors = parse_anchors(practice_authority()[0].anchors_toml()).anchors
        return Grounds(TrustAnchors(anchors), NOW)

    @cached_property
    def _signed(self) -> frozenset[bytes]:
        """What the practice providers really signed; those of the mailbox have the same keys."""
        mails = (*self._mails, *practice_mails().values())
        return frozenset(filter(None, (_signed_bytes(open_envelope(parse_message(raw))) for raw in mails)))

    def seeds(self) -> tuple[bytes, ...]:
        """Genuine PEC of two providers and the shorter mails of the practice mailbox."""
        return (*self._mails, *(raw for raw in practice_mails().values() if len(raw) < _LONGEST_SEED))

    def mutate(self, data: bytes, other: bytes, dice: Random) -> bytes:
        """Header lines, delimiters, encodings and nesting are taken apart and put together again."""
        return chosen(_CHANGES, data, other, dice)

    def check(self, data: bytes) -> Iterable[str]:
        """See the class; the verdict is that of `evidence.examine` with the practice authority's key."""
        message = parse_message(data)
        assert message.raw is data, "the raw bytes are kept as they came"
        _check_tree(message)
        _check_defects(message)
        body = read_body(message)
        _check_body(message, body)
        _check_header(message)
        for part in message.root.walk_own():
            inner = message.enclosed(part)
            if inner is not None:
                _check_enclosed(part, inner)
        envelope = open_envelope(message)
        codes = self._judged(envelope)
        shape = "/".join(part.media_type.partition("/")[0][:5] for part in message.root.walk())[:60]
        return (*message.defects, *codes, f"kind {envelope.kind.value}", f"shape {shape}")

    def _judged(self, envelope: Envelope) -> Iterator[str]:
        assert set(envelope.defects) <= set(mail_words.SENTENCES), f"every defect has its sentence: {envelope.defects}"
        evidence = examine(envelope, self._grounds)
        codes = {finding.code for finding in evidence.findings}
        assert codes <= set(evidence_words.SENTENCES), f"every finding has its sentence: {codes}"
        if evidence.verdict.outcome is Outcome.PROVEN:
            assert _signed_bytes(envelope) in self._signed, "nothing is green but what a provider signed"
            sender = envelope.message.single_sender()
            assert sender, "nothing is green without the one sender"
            assert sender.address.startswith("posta-certificata@pec-"), "only the provider's own address is green"
        yield evidence.verdict.code.value
        yield from sorted(codes)


def _signed_bytes(envelope: Envelope) -> bytes:
    if envelope.signed is None:
        return b""
    content = envelope.signed.content
    return re.sub(rb"(?<!\r)\n", b"\r\n", envelope.message.raw[content.start : content.end])


def _check_tree(message: Message) -> None:
    parts = list(message.root.walk())
    assert len(parts) <= MAX_PARTS + 1, f"a message has no more parts than are allowed: {len(parts)}"
    assert len({part.path for part in parts}) == len(parts), "every part has a path of its own"
    depth = _depth(message.root)
    assert depth <= MAX_DEPTH + 2, f"a message is no deeper than is allowed: {depth}"
    for part in parts:
        assert 0 <= part.start <= part.body <= part.end <= len(message.raw), f"a part lies in the mail: {part.path}"
        place = part.body
        for child in part.children:
            assert place <= child.start, f"no byte belongs to two parts: {child.path}"
            assert child.end <= part.end, f"a part lies in its container: {child.path}"
            place = child.end


def _depth(part: Part) -> int:
    return 1 + max(map(_depth, part.children), default=0)


def _check_defects(message: Message) -> None:
    unknown = set(message.defects) - set(mail_words.SENTENCES)
    assert not unknown, f"every defect has its sentence: {unknown}"


def _check_body(message: Message, body: Body) -> None:
    assert len(body.text) <= LONGEST_TEXT, "the text is no longer than is allowed"
    assert "\r" not in body.text, "lines of the text end in LF"
    for text in (body.text, body.untrusted_html):
        assert text.isascii() or text.encode(errors="ignore").decode() == text, "a text has no half characters"
    kept = [part.path for part in (*body.attachments, *body.inline)]
    assert len(set(kept)) == len(kept), "no part is attached twice"
    assert set(kept) <= {part.path for part in message.root.walk_own()}, "only own parts are attached"


def _check_header(message: Message) -> None:
    texts = [
        message.subject,
        message.message_id,
        *message.headers("Received"),
        message.header("X-Riferimento-Message-ID"),
    ]
    for name in ("From", "To", "Cc", "Sender", "Reply-To"):
        texts += [text for address in message.addresses(name) for text in (address.name, address.address)]
    for text in texts:
        assert "\n" not in text, "a header is one line"
    sender = message.single_sender()
    assert sender is None or sender in message.addresses("From"), "the one sender stands in From"
    date = message.date
    assert date is None or date.utcoffset() is not None, "a date knows its zone"
    if date:
        date.isoformat()


def _check_enclosed(part: Part, inner: Message) -> None:
    """A message that came inside another is read like the same bytes alone."""
    raw = inner.original_bytes()
    alone = parse_message(raw)
    assert alone.original_bytes() == raw, "reading again starts and ends at the same bytes"
    if not alone.defects and not inner.defects:
        assert _contents(alone) == _contents(inner), f"an enclosed message reads as it does alone: {part.path}"


def _contents(message: Message) -> list[tuple[str, bytes]]:
    """Types and bytes of all parts; the line end that a header without a body shares with a delimiter is nobody's."""
    return [(one.media_type, message.raw[one.body : one.end].strip(b"\r\n")) for one in message.root.walk()]


def _take_field(data: bytes, other: bytes, dice: Random) -> bytes:
    fields = list(_HEADER_LINE.finditer(other))[:200]
    return _at_field(data, dice, dice.choice(fields)[0]) if fields else data


def _at_field(data: bytes, dice: Random, line: bytes) -> bytes:
    """A header line before, or instead of, another."""
    fields = list(_HEADER_LINE.finditer(data))[:400]
    if not fields:
        return line + data
    place = dice.choice(fields)
    over = dice.random() < 0.4
    return put(data, place.start(), line, len(place[0]) if over else 0)


def _put_field(data: bytes, _: bytes, dice: Random) -> bytes:
    return _at_field(data, dice, dice.choice(_FIELDS) + dice.choice((b"\r\n", b"\r\n", b"\n", b"\r")))


def _drop_field(data: bytes, _: bytes, dice: Random) -> bytes:
    return _at_field(data, dice, b"")


def _delimiter(data: bytes, other: bytes, dice: Random) -> bytes:
    """A delimiter line repeated, closed, altered, taken from elsewhere or taken away."""
    found = list(_DELIMITER.finditer(data))[:200] + list(_DELIMITER.finditer(other))[:20]
    if not found:
        return data
    line = dice.choice(found)[0].rstrip(b"\r\n")
    line = dice.choice((line, line + b"--", line + b" ", line + b"x", line[:-1], b" " + line, line.upper(), b""))
    target = dice.choice(found)
    end = dice.choice((b"\r\n", b"\n", b"\r\n\r\n", b""))
    return put(data, min(target.start(), len(data)), line + end, dice.choice((0, len(target[0]))))


def _exchange_parts(data: bytes, _: bytes, dice: Random) -> bytes:
    marks = [found.start() for found in _DELIMITER.finditer(data)][:100]
    if len(marks) < 3:
        return data
    first, second, third = sorted(dice.sample(marks, 3))
    return data[:first] + data[second:third] + data[first:second] + data[third:]


def _enclose(data: bytes, other: bytes, dice: Random) -> bytes:
    """The whole mail inside another one."""
    head = b"From: a@b.example\r\nMIME-Version: 1.0\r\n"
    boundary = b"b%d" % dice.randrange(1000)
    kind = dice.choice((b"mixed", b"alternative", b"signed", b"digest", b"related"))
    multipart = head + b"Content-Type: multipart/%s; boundary=%s\r\n\r\n" % (kind, boundary)
    part = b"--%s\r\nContent-Type: message/rfc822\r\n\r\n%s\r\n"
    return dice.choice(
        (
            head + b"Content-Type: message/rfc822\r\n\r\n" + data,
            multipart + part % (boundary, data) + part % (boundary, other[:3000]) + b"--%s--\r\n" % boundary,
            multipart + part % (boundary, data) * 2,
        )
    )


def _line_ends(data: bytes, _: bytes, dice: Random) -> bytes:
    start, end = (0, len(data)) if dice.random() < 0.4 else stretch_of(data, dice, 3000)
    old, new = dice.choice(((b"\r\n", b"\n"), (b"\n", b"\r\n"), (b"\r\n", b"\r"), (b"\n", b"\n\n"), (b"\r\n ", b" ")))
    return data[:start] + data[start:end].replace(old, new) + data[end:]


def _deep(data: bytes, _: bytes, dice: Random) -> bytes:
    level = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n"
    place = place_in(data, dice)
    return put(data, place, b"".join(level % (depth, depth) for depth in range(dice.randrange(1, 70))))


_CHANGES = (
    *(_take_field, _put_field, _drop_field, _delimiter, _delimiter, _exchange_parts, _enclose, _line_ends, _deep),
    tokens_put(_TOKENS),
)
