"""Bytes of an XML file that comes with certified mail: certification data, REM evidence, protocol, invoice, notices."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from random import Random

from fuzz.mutations import chosen, place_in, put, tokens_put
from fuzz.steady import practice_mails

from citizen_inbox.documents.exchange_notice import ExchangeNotice, read_exchange_notice
from citizen_inbox.documents.invoice import InvoiceFacts, read_invoice
from citizen_inbox.documents.invoice_sheet import enclosed_files, read_invoice_file
from citizen_inbox.documents.segnatura import Segnatura, read_segnatura
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.daticert import MAX_RECIPIENTS, Daticert, parse_daticert, same_id
from citizen_inbox.pec.rem import read_evidence
from citizen_inbox.wording import mail as mail_words
from citizen_inbox.wording import rem as rem_words

_MOST_ENCLOSED = 1_000_000
_LONGEST_SEED = 20_000
_TOKENS = (
    *(b"&amp;", b"&#0;", b"&#x10FFFF;", b"&#xD800;", b"&a;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?x y?>", b"<a>"),
    *(b"</a>", b"<a/>", b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\x0b", b' xmlns="x"', b' xmlns:p="x"', b"p:"),
    b' tipo="esterno"',
    *(b' zona="+9999"', b' tipo=""', b"<giorno>31/02/2026</giorno>", b"<ora>24:00:60</ora>", b"\xe8", b"&lt;a@b&gt;"),
    *("\u0661\u0662/\u0661\u0662/\u0662\u0660\u0662\u0666".encode(), b"9" * 40, b"-1", b"1e9", b"NaN", b"   "),
    b"\xc2\xa0",
)  # fmt: skip
_DOCTYPES = (
    b"<!DOCTYPE a>",
    b'<!DOCTYPE a SYSTEM "file:///etc/hostname">',
    b"<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
    b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
    b'<!DOCTYPE a [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x">%a;]>',
    b"<!DOCTYPE a [<!ATTLIST postacert tipo CDATA 'accettazione'>]>",
)
_ENCODINGS = ("utf-8", "utf-16", "utf-16-be", "utf-32", "cp1252", "iso-8859-1", "utf-7", "shift_jis", "idna", "x")
_ELEMENT = re.compile(rb"<([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,300})?>[^<]{0,2000}</\1>|<[A-Za-z][^<>]{0,300}/>")
_TAG = re.compile(rb"</?[A-Za-z][^<>]{0,300}>")
_ATTRIBUTE = re.compile(rb"\s[\w:.-]{1,60}=(?:\"[^\"]{0,300}\"|'[^']{0,300}')")
_DECLARED = re.compile(rb"\A<\?xml[^>]*\?>")


class CertificationData:
    """Nothing grows by entities, limits hold, times know their zone, and the quick way reads as the guarded one."""

    name = "daticert"

    @cached_property
    def _files(self) -> tuple[bytes, ...]:
        """Every XML file of the practice mailbox, the shorter ones, each once."""
        messages = (parse_message(raw) for raw in practice_mails().values())
        found = (message.content(part) for message in messages for part in message.root.walk() if not part.children)
        return tuple(dict.fromkeys(xml for xml in found if xml.lstrip()[:1] == b"<" and len(xml) < _LONGEST_SEED))

    def seeds(self) -> tuple[bytes, ...]:
        """Certification data, evidence, protocol files, invoices and notices of the practice mailbox."""
        return self._files

    def mutate(self, data: bytes, other: bytes, dice: Random) -> bytes:
        """Elements, attributes, declarations and encodings."""
        return chosen(_CHANGES, data, other, dice)

    def check(self, data: bytes) -> Iterable[str]:
        """See the class: one file is shown to all readers of XML."""
        found = parse_daticert(data)
        codes = [] if found is None else _certified(found, data)
        if found is not None and not re.search(rb"<!|\0", data):
            assert parse_daticert(data + b"<!---->") == found, "the quick way reads what the guarded one reads"
        codes += _evidence(data)
        registered, exchanged, invoice = read_segnatura(data), read_exchange_notice(data), read_invoice(data)
        for said in (registered, exchanged, invoice):
            if said is not None:
                _no_more_than(said, data)
                codes.append(type(said).__name__)
        sheet = read_invoice_file(data)
        assert (sheet is None) == (invoice is None), "both readers of invoices know one when they see it"
        files, cut = enclosed_files(data, _MOST_ENCLOSED)
        assert sum(len(content) for _, content in files) <= _MOST_ENCLOSED, "enclosed files stay within their budget"
        codes += [f"files {min(len(files), 3)}", f"cut {cut}"]
        codes += [f"error {code}" for code, _ in exchanged.errors] if exchanged else []
        return codes


def _certified(found: Daticert, data: bytes) -> list[str]:
    assert b"<!DOCTYPE" not in data or b"<!--" in data or b"CDATA" in data, "certification data has no DTD"
    assert len(found.recipients) <= MAX_RECIPIENTS, "no more recipients than are allowed"
    assert set(found.defects) <= set(mail_words.SENTENCES), f"every defect has its sentence: {found.defects}"
    assert found.at is None or found.at.utcoffset() is not None, "the certified time knows its zone"
    texts = [found.sender, found.subject or "", found.identifier, found.msgid, found.provider, found.error_detail]
    texts += [found.delivered_to, found.at_text, *found.reply_to, *(one.address for one in found.recipients)]
    assert sum(map(len, texts)) <= len(data) + 1, "no text grows while it is read"
    assert not found.msgid or same_id(found.msgid, f"<{found.msgid}>") or found.msgid[:1] == "<", (
        "an identifier is the same in brackets"
    )
    return [*found.defects, f"type {found.type[:20]}", f"error {found.error[:20]}", f"time {found.at is not None}"]


def _evidence(data: bytes) -> list[str]:
    found = read_evidence(data)
    if found is None:
        return []
    assert set(found.defects) <= set(rem_words.SENTENCES), f"every defect has its sentence: {found.defects}"
    assert found.xml == data, "evidence keeps its very bytes"
    return [*found.defects, f"event {found.event[:30]}"]


def _no_more_than(said: Segnatura | ExchangeNotice | InvoiceFacts, data: bytes) -> None:
    texts = [value for name in said.__slots__ if isinstance(value := getattr(said, name), str)]
    longest = max(map(len, texts), default=0)
    assert longest <= len(data) + 1, "no text grows while it is read"


def _drop_element(data: bytes, other: bytes, dice: Random) -> bytes:
    return _at_element(data, other, dice, b"", over=True)


def _double_element(data: bytes, other: bytes, dice: Random) -> bytes:
    found = list(_ELEMENT.finditer(data))[:300]
    return _at_element(data, other, dice, dice.choice(found)[0] * dice.choice((1, 2, 200))) if found else data


def _take_element(data: bytes, other: bytes, dice: Random) -> bytes:
    found = list(_ELEMENT.finditer(other))[:300]
    return _at_element(data, other, dice, dice.choice(found)[0], over=dice.random() < 0.5) if found else data


def _at_element(data: bytes, _: bytes, dice: Random, piece: bytes, *, over: bool = False) -> bytes:
    found = list(_ELEMENT.finditer(data))[:300]
    if not found:
        return data
    place = dice.choice(found)
    return put(data, place.start(), piece, len(place[0]) if over else 0)


def _tag(data: bytes, other: bytes, dice: Random) -> bytes:
    """A tag taken away, doubled or exchanged: the file is seldom well formed after that."""
    found, more = list(_TAG.finditer(data))[:300], list(_TAG.finditer(other))[:100]
    if not found:
        return data
    place = dice.choice(found)
    return put(data, place.start(), dice.choice((b"", place[0] * 2, dice.choice(more or found)[0])), len(place[0]))


def _attribute(data: bytes, other: bytes, dice: Random) -> bytes:
    found, more = list(_ATTRIBUTE.finditer(data))[:300], list(_ATTRIBUTE.finditer(other))[:300]
    if not found:
        return data
    place = dice.choice(found)
    piece = dice.choice((b"", dice.choice(more or found)[0], place[0].replace(b'"', b"'"), b' a:b="c"'))
    return put(data, place.start(), piece, dice.choice((0, len(place[0]))))


def _text(data: bytes, other: bytes, dice: Random) -> bytes:
    """The text between two tags replaced."""
    found = re.findall(rb">[^<>]{1,200}<", data)[:300]
    more = re.findall(rb">[^<>]{1,200}<", other)[:300] or found
    if not found:
        return data
    piece = dice.choice(
        (dice.choice(more), b">" + dice.choice(_TOKENS) + b"<", b">" + dice.choice(_TOKENS) * 50 + b"<")
    )
    return data.replace(dice.choice(found), piece, dice.choice((1, 1, 99)))


def _doctype(data: bytes, _: bytes, dice: Random) -> bytes:
    declared = _DECLARED.match(data)
    used = data.replace(b">a", b">&b;a", 1)
    return put(used, declared.end() if declared else 0, dice.choice(_DOCTYPES))


def _encoding(data: bytes, _: bytes, dice: Random) -> bytes:
    """Another encoding declared, used, or both."""
    bare = _DECLARED.sub(b"", data)
    named, used = dice.choice(_ENCODINGS), dice.choice(_ENCODINGS[:5])
    text = f'<?xml version="{dice.choice(("1.0", "1.1"))}" encoding="{named}"?>' + bare.decode(errors="replace")
    return text.encode(used, "replace")


def _deep(data: bytes, _: bytes, dice: Random) -> bytes:
    depth = dice.choice((5, 20, 2_000))
    return put(data, place_in(data, dice), b"<a>" * depth + b"x" + b"</a>" * depth)


def _many_attributes(data: bytes, _: bytes, dice: Random) -> bytes:
    found = list(_TAG.finditer(data))[:300]
    if not found:
        return data
    end = dice.choice(found).end() - 1
    return put(data, end, b"".join(b' a%d="%d"' % (number, number) for number in range(dice.choice((3, 3_000)))))


_CHANGES = (
    *(
        _drop_element,
        _double_element,
        _take_element,
        _take_element,
        _tag,
        _attribute,
        _text,
        _text,
        _doctype,
        _encoding,
    ),
    *(_deep, _many_attributes, tokens_put(_TOKENS)),
)
