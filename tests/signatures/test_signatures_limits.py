"""Bytes that nobody meant as a signature, signatures of signatures, and files that came apart."""

from __future__ import annotations

import base64
import random
import re
from datetime import timedelta

import pytest
import signed_pdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from signroom import (
    NOW,
    SIGNED,
    STAMPED,
    Room,
    Wanted,
    cades,
    manifest,
    package,
    stamp_reply,
    stamp_token,
    stamped_data,
    xades,
)

from citizen_inbox.documents.document import Document, identify
from citizen_inbox.signatures.model import Beside, Circumstances
from citizen_inbox.signatures.registry import FORMATS, judge_documents, may_be_signed

CONTENT = b"Atto di prova.\n"
PEM = b"-----BEGIN PKCS7-----\n%b-----END PKCS7-----\n"
XML = b"<Atto><Testo>prova</Testo></Atto>"


def judge_named(room: Room, files: dict[str, bytes]) -> tuple[Document, ...]:
    around = Circumstances(NOW, (room.listed,), (room.crl(),))
    documents = tuple(identify(content, name, str(place)) for place, (name, content) in enumerate(files.items(), 1))
    return judge_documents(documents, around)


def told(document: Document) -> list[tuple[str, str]]:
    return [(one.role, one.indication) for one in document.signatures]


@pytest.fixture(scope="module")
def seeds(room):
    """One genuine file of each format."""
    signed = cades(CONTENT, Wanted(room.person, stamp=room.stamps, counter=room.second))
    token = stamp_token(CONTENT, room.stamps, STAMPED)
    files = {"atto.txt": CONTENT}
    stated = manifest("META-INF/signature.p7s", files)
    inside = {"META-INF/ASiCManifest.xml": stated}
    inside["META-INF/signature.p7s"] = cades(stated, Wanted(room.person), detached=True)
    return {
        "atto.txt.p7m": signed,
        "atto.pdf": signed_pdf.pades_signed(signed_pdf.plain_pdf(), Wanted(room.person)),
        "atto.xml": etree.tostring(xades(XML, Wanted(room.person, stamp=room.stamps))),
        "atto.tsd": stamped_data(CONTENT, token),
        "atto.tsr": stamp_reply(token),
        "atto.asice": package({**files, **inside}),
    }


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=2000), st.sampled_from(["a.p7m", "a.pdf", "a.xml", "a.tsd", "a.m7m", "a.asice", "a"]))
def test_no_bytes_raise(content, name):
    for form in FORMATS:
        form.fits(content, name)
        for start in (b"", b"%PDF-1.7\n/ByteRange [0 1 2 3]", b"<a>", b"PK\x03\x04"):
            form.read(start + content, Beside(None, (content,)))


def test_no_damage_raises_or_passes(room, seeds):
    """Changed octets, cuts and doublings of genuine files: never an exception, never valid with other content."""
    chance = random.Random(7)
    for name, content in seeds.items():
        for _ in range(40):
            damaged = bytearray(content)
            for _ in range(chance.randint(1, 4)):
                damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
            if chance.random() < 0.25:
                del damaged[chance.randrange(len(damaged)) :]
            (found,) = judge_named(room, {name: bytes(damaged)})
            passed = [one for one in found.signatures if one.indication == "TOTAL-PASSED"]
            if passed and found.contains and not name.endswith(".asice"):
                assert found.contains[0].content == CONTENT
            if passed and name == "atto.pdf":
                outside = re.compile(rb"<[0-9A-Fa-f]{9000,}>")
                assert outside.sub(b"", bytes(damaged)) == outside.sub(b"", content)


def test_eight_signatures_around_one_file_are_opened(room):
    content = CONTENT
    for _ in range(12):
        content = cades(content, Wanted(room.person))
    (found,) = judge_named(room, {"atto" + ".p7m" * 12: content})
    levels = [one for one in found.walk() if any(mark.indication for mark in one.signatures)]
    assert len(levels) == 9  # eight inside the outermost
    assert any("limit-reached" in one.defects for one in found.walk())


def test_several_signers_and_counter_signers_are_all_told(room):
    made = cades(CONTENT, Wanted(room.person, counter=room.second), Wanted(room.second))
    (found,) = judge_named(room, {"atto.p7m": made})
    assert sorted(told(found)) == [
        ("counter-signer", "TOTAL-PASSED"),
        ("signer", "TOTAL-PASSED"),
        ("signer", "TOTAL-PASSED"),
    ]


def test_a_counter_signature_over_another_signature_is_refuted(room):
    made = cades(CONTENT, Wanted(room.person, counter=room.second, counter_bad=True))
    (found,) = judge_named(room, {"atto.p7m": made})
    assert ("counter-signer", "TOTAL-FAILED") in told(found)
    assert ("signer", "TOTAL-PASSED") in told(found)


def test_a_detached_signature_looks_for_its_file(room):
    signature = cades(CONTENT, Wanted(room.person), detached=True)
    other = b"Un altro file."
    _, _, right = judge_named(room, {"x.txt": other, "y.txt": CONTENT, "firma.p7s": signature})
    assert told(right) == [("signer", "TOTAL-PASSED")]
    _, alone = judge_named(room, {"x.txt": other, "firma.p7s": signature})
    assert [one.sub_indication for one in alone.signatures] == ["SIGNED_DATA_NOT_FOUND"]
    _, wrong = judge_named(room, {"atto.txt": other, "atto.txt.p7s": signature})
    assert [one.sub_indication for one in wrong.signatures] == ["HASH_FAILURE"]


LATER = NOW + timedelta(days=900)
"""When the person's certificate is long out of force."""


def judge_later(room: Room, files: dict[str, bytes]) -> tuple[Document, ...]:
    crl = room.crl(at=NOW + timedelta(hours=1))
    documents = tuple(identify(content, name, str(place)) for place, (name, content) in enumerate(files.items(), 1))
    return judge_documents(documents, Circumstances(LATER, (room.national(next_update="2036-01-01"),), (crl,)))


def proven(document: Document) -> list[tuple[str, object]]:
    return [(one.time_kind, one.at if one.time_kind == "time-stamp" else None) for one in document.signatures]


@pytest.mark.parametrize("name", ["atto.txt.p7m", "atto.pdf", "atto.xml", "atto.asice"])
def test_a_stamp_beside_a_file_proves_the_time_of_the_signatures_in_it(room, name):
    """Whatever was signed before a stamp over the file: it existed then."""
    file = {
        "atto.txt.p7m": lambda: cades(CONTENT, Wanted(room.person)),
        "atto.pdf": lambda: signed_pdf.pades_signed(signed_pdf.plain_pdf(), Wanted(room.person)),
        "atto.xml": lambda: etree.tostring(xades(XML, Wanted(room.person))),
        "atto.asice": lambda: asic(room),
    }[name]()
    stamp = stamp_reply(stamp_token(file, room.stamps, STAMPED))
    (alone,) = judge_named(room, {name: file})
    assert proven(alone) == [("claimed", None)]
    signed, beside = judge_named(room, {name: file, f"{name}.tsr": stamp})
    assert proven(signed) == [("time-stamp", STAMPED)]
    assert told(signed) == [("signer", "TOTAL-PASSED")]
    assert (told(beside), beside.signatures[0].over) == ([("time-stamp", "TOTAL-PASSED")], (name,))


def asic(room: Room) -> bytes:
    files = {"atto.txt": CONTENT}
    stated = manifest("META-INF/signature.p7s", files)
    inside = {"META-INF/ASiCManifest.xml": stated}
    inside["META-INF/signature.p7s"] = cades(stated, Wanted(room.person), detached=True)
    return package({**files, **inside})


def test_a_stamp_beside_reaches_signatures_inside_signed_files(room):
    inner = cades(CONTENT, Wanted(room.person))
    outer = cades(inner, Wanted(room.second))
    stamp = stamp_reply(stamp_token(outer, room.stamps, STAMPED))
    found, _ = judge_named(room, {"atto.txt.p7m.p7m": outer, "marca.tsr": stamp})
    assert proven(found) == proven(found.contains[0]) == [("time-stamp", STAMPED)]


def test_a_stamp_over_the_content_proves_nothing_of_a_signature_around_or_beside_it(room):
    stamp = stamp_reply(stamp_token(CONTENT, room.stamps, STAMPED))
    signed, detached = cades(CONTENT, Wanted(room.person)), cades(CONTENT, Wanted(room.person), detached=True)
    around, _ = judge_named(room, {"atto.txt.p7m": signed, "atto.txt.p7m.tsr": stamp})
    assert proven(around) == [("claimed", None)]
    _, beside, _ = judge_named(room, {"atto.txt": CONTENT, "atto.txt.p7s": detached, "atto.txt.tsr": stamp})
    assert proven(beside) == [("claimed", None)]
    whole = stamp_reply(stamp_token(detached, room.stamps, STAMPED))
    _, beside, _ = judge_named(room, {"atto.txt": CONTENT, "atto.txt.p7s": detached, "atto.txt.p7s.tsr": whole})
    assert proven(beside) == [("time-stamp", STAMPED)]


def test_a_stamp_of_an_unknown_authority_or_of_another_file_proves_no_time(room):
    signed = cades(CONTENT, Wanted(room.person))
    for stamp in (
        stamp_token(signed, room.stranger_stamps, STAMPED),
        stamp_token(signed + b"x", room.stamps, STAMPED),
        stamp_token(signed, room.stamps, STAMPED)[:-9] + bytes(9),
    ):
        found, _ = judge_named(room, {"atto.txt.p7m": signed, "altro.tsr": stamp_reply(stamp)})
        assert proven(found) == [("claimed", None)]


def test_a_stamp_saves_a_signature_whose_certificate_ran_out_since(room):
    signed = cades(CONTENT, Wanted(room.person))
    stamp = stamp_reply(stamp_token(signed, room.stamps, STAMPED))
    (alone,) = judge_later(room, {"atto.txt.p7m": signed})
    assert alone.signatures[0].sub_indication == "OUT_OF_BOUNDS_NO_POE"
    found, _ = judge_later(room, {"atto.txt.p7m": signed, "atto.txt.p7m.tsr": stamp})
    assert found.signatures[0].sub_indication != "OUT_OF_BOUNDS_NO_POE"
    assert proven(found) == [("time-stamp", STAMPED)]


def test_time_stamps_of_files(room):
    token = stamp_token(CONTENT, room.stamps, STAMPED)
    (held,) = judge_named(room, {"atto.txt.tsd": stamped_data(CONTENT, token)})
    assert told(held) == [("time-stamp", "TOTAL-PASSED")]
    assert held.contains[0].content == CONTENT
    assert held.signatures[0].at == STAMPED
    _, beside = judge_named(room, {"atto.txt": CONTENT, "atto.txt.tsr": stamp_reply(token)})
    assert told(beside) == [("time-stamp", "TOTAL-PASSED")]
    (other,) = judge_named(room, {"atto.txt.tsd": stamped_data(b"altro", token)})
    assert [one.sub_indication for one in other.signatures] == ["HASH_FAILURE"]
    stranger = stamped_data(CONTENT, stamp_token(CONTENT, room.stranger_stamps, STAMPED))
    (unknown,) = judge_named(room, {"atto.txt.tsd": stranger})
    assert told(unknown) == [("time-stamp", "INDETERMINATE")]
    assert unknown.signatures[0].code == "time-stamp-unrecognised"


def test_a_mime_package_of_a_signed_file_and_its_time_stamp(room):
    signed = cades(CONTENT, Wanted(room.person))
    token = stamp_token(signed, room.stamps, STAMPED)
    parts = (("application/pkcs7-mime", signed), ("application/timestamp-reply", stamp_reply(token)))
    body = "".join(
        f"--x\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        f"{base64.encodebytes(raw).decode()}\r\n"
        for kind, raw in parts
    )
    made = f'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n{body}--x--\r\n'.encode()
    (found,) = judge_named(room, {"atto.txt.m7m": made})
    assert told(found) == [("time-stamp", "TOTAL-PASSED")]
    assert [told(inner) for inner in found.contains] == [[("signer", "TOTAL-PASSED")]]


def test_a_file_that_the_package_does_not_sign_is_named(room):
    signature = cades(CONTENT, Wanted(room.person), detached=True)
    files = {"atto.txt": CONTENT, "META-INF/signature.p7s": signature}
    (fine,) = judge_named(room, {"a.asics": package(files)})
    assert told(fine) == [("signer", "TOTAL-PASSED")]
    stated = manifest("META-INF/signature.p7s", {"atto.txt": CONTENT})
    signature = cades(stated, Wanted(room.person), detached=True)
    more = {"atto.txt": CONTENT, "altro.txt": b"x", "META-INF/ASiCManifest.xml": stated}
    (left_out,) = judge_named(room, {"a.asice": package({**more, "META-INF/signature.p7s": signature})})
    assert [one.code for one in left_out.signatures] == ["changes-unclear"]
    assert left_out.signatures[0].covers_whole is False


def test_what_is_not_signed_stays_as_it_is(room):
    documents = (identify(CONTENT, "a.txt", "1"), identify(signed_pdf.plain_pdf(), "a.pdf", "2"))
    assert not any(map(may_be_signed, documents))
    assert judge_documents(documents, Circumstances(NOW)) == documents


def test_the_time_of_the_mail_is_shown_and_proves_nothing(room):
    made = cades(CONTENT, Wanted(room.signer("Anna Esempio", "SMPNNA80A41H501X", end=SIGNED.replace(month=6))))
    around = Circumstances(NOW, (room.listed,), (room.crl(),), reference_at=STAMPED)
    (found,) = judge_documents((identify(made, "a.p7m", "1"),), around)
    assert found.signatures[0].reference_at == STAMPED
    assert found.signatures[0].sub_indication == "OUT_OF_BOUNDS_NO_POE"


def test_a_time_stamp_around_a_signed_file_proves_when_it_was_signed(room):
    signer = room.signer("Anna Esempio", "SMPNNA80A41H501X", end=SIGNED.replace(month=6))
    answer = room.ocsp(signer, STAMPED)
    signed = cades(CONTENT, Wanted(signer, responses=(answer,)))
    alone = judge_named(room, {"atto.txt.p7m": signed})[0].signatures[0]
    assert alone.sub_indication == "OUT_OF_BOUNDS_NO_POE"
    around = stamped_data(signed, stamp_token(signed, room.stamps, STAMPED))
    inside = judge_named(room, {"atto.txt.p7m.tsd": around})[0].contains[0].signatures[0]
    assert (inside.indication, inside.time_kind, inside.at) == ("TOTAL-PASSED", "time-stamp", STAMPED)
    other = stamped_data(signed, stamp_token(b"altro", room.stamps, STAMPED))
    apart = judge_named(room, {"atto.txt.p7m.tsd": other})[0].contains[0].signatures[0]
    assert apart.sub_indication == "OUT_OF_BOUNDS_NO_POE"


@pytest.mark.parametrize("armour", [base64.encodebytes, base64.b64encode, lambda raw: PEM % base64.encodebytes(raw)])
def test_text_forms_are_judged_too(armour, room):
    made = armour(cades(CONTENT * 400, Wanted(room.person)))
    assert told(judge_named(room, {"atto.p7m": made})[0]) == [("signer", "TOTAL-PASSED")]


def test_time_stamps_are_called_so_by_their_content(seeds, room):
    token = stamp_token(CONTENT, room.stamps, STAMPED)
    named = {
        "a.tsr": (seeds["atto.tsr"], "application/timestamp-reply"),
        "a": (seeds["atto.tsd"], "application/timestamped-data"),
        "a.tst": (token, "application/pkcs7-mime"),
        "a.bin": (seeds["atto.tsr"][:30], "application/octet-stream"),
    }
    for name, (content, media_type) in named.items():
        assert identify(content, name, "1").media_type == media_type
