"""Text and decoded codes of a paper: the payments found in it, and which of them may be drawn."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property
from random import Random
from zlib import crc32

import zxingcpp
from fuzz.mutations import chosen, place_in, put, tokens_put
from fuzz.steady import practice_mails

from citizen_inbox.demo.numbers import body_code, grouped, notice_number, payment_datamatrix, payment_qr
from citizen_inbox.mail.body import read_body
from citizen_inbox.mail.message import parse_message
from citizen_inbox.obligations.payment_alarms import WITHHOLDING, plain_digits
from citizen_inbox.obligations.payment_codes import STRICT, link_host, read_datamatrix, read_qr, transfer_account
from citizen_inbox.obligations.payment_digits import creditor_holds, number_holds
from citizen_inbox.obligations.payments import (
    PaymentNotice,
    SeenCode,
    Source,
    asks_for_sum,
    confirmed,
    distrusted,
    find_payments,
)
from citizen_inbox.obligations.qr import qr_matrix
from citizen_inbox.wording import payments as payment_words

TODAY = date(2026, 11, 21)
NUMBER, SECOND = notice_number("3010000260666001"), notice_number("3020000260666002")
CREDITOR, STRANGER = body_code("0123456789"), body_code("9876543210")
_PARTS = re.compile(r"[\x1c\x1d\x1e]")
_LONGEST_CODE = 7_089
"""Characters that the largest QR symbol holds."""
_LOOKING_LIKE = str.maketrans("OoIl", "0011")
_MODULE = 3
"""Pixels."""
_MARKS = {"\x1c": "qr", "\x1d": "datamatrix", "\x1e": "link"}
_LABELLED = (
    "AVVISO DI PAGAMENTO pagoPA\nOggetto del pagamento TARI 2026\nEnte Creditore Comune di Prova\n"
    f"Cod. Fiscale Ente Creditore {CREDITOR}\nDestinatario RSSMRA80A01H501U\nRATA UNICA entro il 30/11/2026\n"
    f"Importo 98,40 Euro\nCodice CBILL 8G580\nCodice Avviso {grouped(NUMBER)}\n"
)
_MATRIX = payment_datamatrix(NUMBER, CREDITOR, 9840, "000000950610", ("RSSMRA80A01H501U", "ROSSI MARIA"), "TARI 2026")
_SEEDS = (
    _LABELLED,
    f"{_LABELLED}\x1c{payment_qr(NUMBER, CREDITOR, 9840)}",
    f"{_LABELLED}\x1c{payment_qr(NUMBER, CREDITOR, 9840)}\x1d{_MATRIX}",
    f"{_LABELLED}\f{_LABELLED.replace(grouped(NUMBER), grouped(SECOND)).replace('98,40', '49,20')}\x1d{_MATRIX}",
    f"Comune di Prova\n{CREDITOR}\n98,40\n30/11/2026\n{grouped(NUMBER)}\nP1\n\x1c{payment_qr(NUMBER, CREDITOR, 9840)}",
    f"pagoPA\x1c{payment_qr(NUMBER, CREDITOR, 9840)}\x1chttps://paga.example/x\x1ehttps://bit.ly/x",
    f"Le chiediamo di pagare 98,40 euro con l'avviso {NUMBER} allegato.\x1f{_LABELLED}\x1d{_MATRIX}",
    f"pagoPA, avviso {NUMBER}, 98,40\x1f\x1c{payment_qr(NUMBER, CREDITOR, 9840)}\x1c{payment_qr(SECOND, CREDITOR, 1)}",
    "RAV 85000000000000004 importo 150,00 Agenzia delle entrate-Riscossione entro 60 giorni",
    f"entro 5 giorni 70,00 euro codice avviso {NUMBER}\noltre 5 giorni 100,00 euro codice avviso {SECOND} {CREDITOR}",
    "BCD\x1cBCD\n002\n1\nSCT\n\nComune\nIT60X0542811101000000123456\nEUR98.40",
    f"pagoPA\x1chttps://checkout.pagopa.it/{CREDITOR}{NUMBER}",
)
_TOKENS = tuple(
    token.encode()
    for token in (
        *(NUMBER, SECOND, grouped(NUMBER), CREDITOR, STRANGER, "98,40", "€ 1.020,99", "0,00", "99.999.999.999,99"),
        "1O,50",
        *(" ", "\n", "\f", "\u00a0", "\u200b", "\uff11", "\u0663", "O", "l", "-", ".", "|", "PAGOPA|002|"),
        *("pagopa|002|", "|12"),
        *("Codice Avviso ", "Ente Creditore ", "Cod. Fiscale ", "RAV ", "F24", "MAV", "entro il 31/02/2027 "),
        *("entro 5 giorni ", "oltre "),
        *("RATA 1 ", "RATA UNICA ", "1° RATA ", "Importo ", "Euro ", "sanzione ", "IBAN IT60X0542811101000000123456 "),
        *("bitcoin ", "CVV "),
        *("entro 24 ore ", "www.x.example ", "codfase=NBPA;18", f"\x1c{payment_qr(SECOND, CREDITOR, 1)}", "\x1c"),
        *("\x1d", "\x1ehttp://x/"),
        *(f"\x1c{payment_qr(NUMBER, STRANGER, 9840)}", f"\x1c{payment_qr(NUMBER, CREDITOR, 9841)}", "\u202e", "302"),
        "\x1cjavascript:x", "\x1f",
    )
)  # fmt: skip

_LONGEST = 20_000
"""Bytes; the tests of attacks have longer ones."""


class Payments:
    """A code is drawn only where every field holds and nothing contradicts it; it reads back as what it says."""

    name = "payments"

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """What the practice mails say, as far as they speak of money."""
        texts = (read_body(parse_message(raw)).text for raw in practice_mails().values())
        return tuple(dict.fromkeys(text[:6_000] for text in texts if "pagoPA" in text or "avviso" in text))

    def seeds(self) -> tuple[bytes, ...]:
        """Papers in the models' words with their codes after them, parted by control characters."""
        return tuple(text.encode() for text in (*_SEEDS, *self._texts))

    def mutate(self, data: bytes, other: bytes, dice: Random) -> bytes:
        """Digits, labels, sums and codes."""
        return chosen(_CHANGES, data, other, dice)[:_LONGEST]

    def check(self, data: bytes) -> Iterable[str]:
        """See the class. A paper: its text, then codes and links, each after a control character of its own; perhaps
        the text of the message before it."""
        sources = _sources(data.decode("utf-8", "replace"))
        found = find_payments(sources, TODAY)
        assert _drawn(find_payments(sources[::-1], TODAY)) == _drawn(found), "the order of papers draws nothing else"
        numbers = [notice.notice_number for notice in found if notice.notice_number]
        assert len(set(numbers)) == len(numbers), "there is one notice a number"
        for notice in found:
            _check_notice(notice, sources)
            if notice.qr_text:
                _check_drawn(notice, sources)
        assert not any(notice.qr_text for notice in distrusted(found)), "a refuted message draws nothing"
        for code in sources[-1].codes:
            host = link_host(code.text)
            assert host is None or host.isascii(), f"a host is told in plain letters: {host}"
            transfer_account(code.text)
            read_datamatrix(code.text)
        codes = {finding.code for notice in found for finding in notice.findings}
        assert codes <= set(payment_words.SENTENCES), f"every finding has its sentence: {codes}"
        return [*codes, *(f"drawn {bool(notice.qr_text)} {notice.role} {notice.instalment > 0}" for notice in found)]


def _drawn(found: Iterable[PaymentNotice]) -> set[tuple[str, str | None, bool]]:
    return {(notice.notice_number, notice.qr_text, notice.refuted) for notice in found}


def _sources(text: str) -> list[Source]:
    before, mark, paper = text.rpartition("\x1f")
    return [*([Source("", before)] if mark else []), _paper(paper)]


def _paper(text: str) -> Source:
    marks, pieces = _PARTS.findall(text), _PARTS.split(text)
    told = [(_MARKS[mark], piece) for mark, piece in zip(marks, pieces[1:], strict=True)][:8]
    told = [(form, piece[:_LONGEST_CODE]) for form, piece in told]
    codes = tuple(SeenCode(form, piece, 1) for form, piece in told if form != "link")
    return Source("2", pieces[0], codes, tuple(piece for form, piece in told if form == "link"), pages=1)


def _check_notice(notice: PaymentNotice, sources: list[Source]) -> None:
    assert not notice.notice_number or re.fullmatch("[0-3][0-9]{17}", notice.notice_number, re.ASCII), (
        f"a notice number has 18 digits: {notice.notice_number}"
    )
    assert notice.notice_number or notice.findings, "a notice without number says why it is told"
    assert notice.amount_cents is None or notice.amount_cents > 0, f"a sum is more than nothing: {notice.amount_cents}"
    for value in notice.values:
        spot = value.spot
        source = next(one for one in sources if one.document == spot.document)
        assert 0 <= spot.start < spot.end <= len(source.text), f"a value stands in the text: {value}"
        digits = _figures(source.text[spot.start : spot.end])
        assert value.name != "number" or notice.notice_number.endswith(digits[-17:]), (
            f"a number stands where it is said to: {value}"
        )
    rav = confirmed(notice, 9_840)
    assert rav is notice or (asks_for_sum(notice) and STRICT.fullmatch(rav.qr_text or "")), "only a RAV is confirmed"


def _check_drawn(notice: PaymentNotice, sources: list[Source]) -> None:
    text = notice.qr_text or ""
    codes = {finding.code for finding in notice.findings}
    assert STRICT.fullmatch(text), f"what is drawn has the standard form: {text}"
    _, _, number, creditor, amount = text.split("|")
    assert not notice.refuted, "nothing refuted is drawn"
    assert not codes & WITHHOLDING, f"nothing doubtful is drawn: {codes & WITHHOLDING}"
    assert creditor_holds(creditor), f"the creditor's check digit holds: {creditor}"
    assert number_holds(number) or "check-digits-wrong" in codes, f"a number that does not hold is told: {number}"
    said = (notice.notice_number, notice.creditor, notice.amount_cents)
    assert said == (number, creditor, int(amount)), f"what is drawn is what is shown: {said}"
    assert 0 < int(amount) <= 99_999_999_999, f"a sum can be paid: {amount}"
    paper = sources[-1]
    assert any(number in _figures(one.text) for one in sources) or any(
        number in _bare(code.text) for code in paper.codes
    ), f"a number comes from the paper: {number}"
    back = read_qr(text)
    assert back is not None, "what is drawn is read back"
    assert (back.number, back.creditor, back.amount) == (number, creditor, int(amount)), "it is read back the same"
    if crc32(text.encode()) % 16 == 0:
        _check_symbol(text)
    printed = "".join(_figures(one.text) for one in sources)
    for wrong in (
        payment_qr(number, STRANGER if creditor != STRANGER else CREDITOR, int(amount)),
        f"PAGOPA|002|{number}|{creditor}|{int(amount) + 1:02d}",
    ):
        if not STRICT.fullmatch(wrong) or (creditor not in wrong and wrong.split("|")[3] in printed):
            continue  # a code that stands on the paper, too, may be meant
        more = replace(paper, codes=(*paper.codes, SeenCode("qr", wrong, 1)))
        drawn = [
            one for one in find_payments([*sources[:-1], more], TODAY) if one.notice_number == number and one.qr_text
        ]
        assert not drawn, f"a second code that contradicts takes the drawing away: {wrong}"


def _figures(text: str) -> str:
    """Only the digits, those of other scripts and letters that look like them among them."""
    return re.sub(r"\D", "", plain_digits(text).translate(_LOOKING_LIKE), flags=re.ASCII)


def _bare(text: str) -> str:
    found = read_qr(text) or read_datamatrix(text)
    return found.number if found else ""


def _check_symbol(text: str) -> None:
    matrix = qr_matrix(text)
    side = _MODULE * len(matrix)
    pixels = bytes(0 if dark else 255 for row in matrix for _ in range(_MODULE) for dark in row for _ in range(_MODULE))
    read = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (side, side)))
    assert [found.text for found in read] == [text], "a scanner reads the very text"


def _digit(data: bytes, _: bytes, dice: Random) -> bytes:
    places = [place for place, sign in enumerate(data[:8_000]) if 0x30 <= sign <= 0x39]
    return put(data, dice.choice(places), b"%d" % dice.randrange(10), 1) if places else data


def _blanks(data: bytes, _: bytes, dice: Random) -> bytes:
    """A number written apart, or together."""
    found = list(re.finditer(rb"[0-9]{4}(?: ?[0-9]{2,4}){2,6}", data))[:100]
    if not found:
        return data
    place = dice.choice(found)
    digits = place[0].replace(b" ", b"")
    blank = dice.choice((b" ", b"\n", b"\xc2\xa0", b".", b"-", b"", b"\xe2\x80\x8b", b"  "))
    step = dice.choice((2, 3, 4, 6))
    return put(
        data, place.start(), blank.join(digits[at : at + step] for at in range(0, len(digits), step)), len(place[0])
    )


def _lines(data: bytes, other: bytes, dice: Random) -> bytes:
    """Lines mixed, doubled, or taken from another paper."""
    lines, more = data.split(b"\n"), other.split(b"\n")
    place = dice.randrange(len(lines))
    dice.choice(
        (lines.pop, lambda at: lines.insert(at, dice.choice(lines)), lambda at: lines.insert(at, dice.choice(more)))
    )(place)
    if dice.random() < 0.1:
        dice.shuffle(lines)
    return b"\n".join(lines)


def _letters(data: bytes, _: bytes, dice: Random) -> bytes:
    """Letters of another case or look."""
    text = data.decode("utf-8", "replace")
    old, new = dice.choice(
        (
            ("0", "O"),
            ("1", "l"),
            ("1", "\uff11"),
            ("a", "\u0430"),
            (",", "."),
            ("|", " | "),
            ("e", "e\u0301"),
            ("PAGOPA", "pagopa"),
        )
    )
    return dice.choice((text.replace(old, new, dice.choice((1, 3))), text.upper(), text.lower())).encode()


def _many(data: bytes, _: bytes, dice: Random) -> bytes:
    return put(data, place_in(data, dice), dice.choice(_TOKENS) * dice.choice((30, 2_000)))


_CHANGES = (_digit, _digit, _blanks, _lines, _letters, tokens_put(_TOKENS), tokens_put(_TOKENS), _many)
