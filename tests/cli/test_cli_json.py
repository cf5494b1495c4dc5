"""`read --json`: every key of the format, of its type, for every practice mail and for files that are no mail."""

from __future__ import annotations

import json
from datetime import date, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from citizen_inbox.evidence.report import Axis, VerdictCode
from citizen_inbox.notices.registry import KINDS, OTHER
from citizen_inbox.pec.envelope import EnvelopeKind

TEXT, NUMBER, FLAG, LIST, TABLE, NONE = str, int, bool, list, dict, type(None)
ROOT = Path(__file__).resolve().parents[2]
OUTCOMES = {"proven", "undetermined", "refuted"}

SHAPES: dict[str, dict[str, tuple[type, ...]]] = {
    "": {
        "format": (TEXT,),
        "file": (TEXT,),
        "kind": (TEXT, NONE),
        "verdict": (TABLE, NONE),
        "findings": (LIST,),
        "axes": (TABLE, NONE),
        "weak": (FLAG, NONE),
        "signature": (TABLE, NONE),
        "certification": (TABLE, NONE),
        "rem": (LIST,),
        "writer": (TABLE, NONE),
        "original": (TABLE, NONE),
        "documents": (LIST,),
        "notice": (TABLE, NONE),
        "deadlines": (LIST,),
        "sheet": (LIST,),
        "payments": (LIST,),
        "payees": (LIST,),
        "instruments": (LIST,),
    },
    "verdict": {"code": (TEXT,), "outcome": (TEXT,), "sentence": (TEXT,)},
    "findings": {"code": (TEXT,), "outcome": (TEXT,), "facts": (TABLE,)},
    "axes": {axis.value: (TABLE,) for axis in Axis},
    **{
        f"axes.{axis.value}": {"outcome": (TEXT,), "value": (TEXT,), "fails": (NUMBER,), "warnings": (NUMBER,)}
        for axis in Axis
    },
    "signature": {
        "present": (FLAG,),
        "intact": (FLAG, NONE),
        "digest": (TEXT, NONE),
        "signing_time": (TEXT, NONE),
        "signer": (TABLE, NONE),
    },
    "signature.signer": {
        "email": (TEXT,),
        "subject": (TEXT,),
        "issuer": (TEXT,),
        "valid_from": (TEXT,),
        "valid_to": (TEXT,),
        "anchor": (TEXT, NONE),
    },
    "certification": {
        "type": (TEXT,),
        "sender": (TEXT,),
        "recipients": (LIST,),
        "subject": (TEXT, NONE),
        "provider": (TEXT,),
        "at": (TEXT, NONE),
        "identifier": (TEXT,),
        "msgid": (TEXT, NONE),
        "receipt_type": (TEXT, NONE),
        "delivered_to": (TEXT, NONE),
        "error": (TEXT, NONE),
        "error_detail": (TEXT, NONE),
    },
    "certification.recipients": {"address": (TEXT,), "certified": (FLAG, NONE)},
    "original": {"from": (LIST,), "to": (LIST,), "subject": (TEXT,), "date": (TEXT, NONE), "text": (TEXT,)},
    "documents": {
        "path": (TEXT,),
        "name": (TEXT,),
        "media_type": (TEXT,),
        "size": (NUMBER,),
        "sha256": (TEXT, NONE),
        "pages": (NUMBER, NONE),
        "defects": (LIST,),
        "signatures": (LIST,),
        "contains": (LIST,),
    },
    "documents.signatures": {
        "format": (TEXT,),
        "intact": (FLAG, NONE),
        "outcome": (TEXT,),
        "code": (TEXT,),
        "signer": (TEXT, NONE),
        "at": (TEXT, NONE),
        "role": (TEXT,),
        "organisation": (TEXT, NONE),
        "indication": (TEXT, NONE),
        "sub_indication": (TEXT, NONE),
        "qualified": (FLAG, NONE),
        "qualification": (TEXT, NONE),
        "time_kind": (TEXT, NONE),
        "reference_at": (TEXT, NONE),
        "authority": (TEXT, NONE),
        "trusted_list": (TABLE, NONE),
        "revocation": (TEXT, NONE),
        "covers_whole": (FLAG, NONE),
        "changes": (LIST,),
        "signed_bytes": (NUMBER, NONE),
        "stamps": (LIST,),
        "checks": (LIST,),
    },
    "documents.signatures.checks": {"code": (TEXT,), "outcome": (TEXT,), "facts": (TABLE,)},
    "notice": {
        "kind": (TEXT,),
        "authority": (TEXT,),
        "title": (TEXT,),
        "references": (TABLE,),
        "because": (LIST,),
        "found": (LIST,),
    },
    "notice.because": {"code": (TEXT,), "facts": (TABLE,)},
    "notice.found": {
        "name": (TEXT,),
        "value": (TEXT,),
        "document": (TEXT, NONE),
        "page": (NUMBER, NONE),
        "start": (NUMBER, NONE),
        "end": (NUMBER, NONE),
        "notes": (LIST,),
    },
    "sheet": {
        "question": (TEXT,),
        "code": (TEXT,),
        "sentence": (TEXT,),
        "article": (TEXT, NONE),
        "document": (TEXT, NONE),
        "page": (NUMBER, NONE),
        "start": (NUMBER, NONE),
        "end": (NUMBER, NONE),
    },
    "deadlines": {
        "what": (TEXT,),
        "due": (TEXT,),
        "prudent": (TEXT,),
        "raw": (TEXT,),
        "likely": (TEXT, NONE),
        "counted_from": (TEXT,),
        "rule": (TEXT,),
        "article": (TEXT,),
        "confidence": (TEXT,),
        "presumed": (FLAG,),
        "amount_cents": (NUMBER, NONE),
        "steps": (LIST,),
        "missing": (LIST,),
    },
    "deadlines.steps": {"code": (TEXT,), "facts": (TABLE,)},
    "deadlines.missing": {"code": (TEXT,), "facts": (TABLE,)},
    "payments": {
        "notice_number": (TEXT, NONE),
        "creditor": (TEXT, NONE),
        "creditor_name": (TEXT, NONE),
        "amount_cents": (NUMBER, NONE),
        "due": (TEXT, NONE),
        "qr": (TEXT, NONE),
        "role": (TEXT, NONE),
        "instalment": (TABLE, NONE),
        "within_days": (NUMBER, NONE),
        "after_days": (NUMBER, NONE),
        "debtor": (TEXT, NONE),
        "found_in": (LIST,),
        "values": (LIST,),
        "findings": (LIST,),
    },
    "payments.found_in": {"document": (TEXT,), "as": (TEXT,), "page": (NUMBER, NONE)},
    "payments.values": {
        "name": (TEXT,),
        "document": (TEXT,),
        "page": (NUMBER, NONE),
        "start": (NUMBER,),
        "end": (NUMBER,),
    },
    "payees": {"creditor": (TEXT,), "name": (TEXT, NONE), "findings": (LIST,)},
    "instruments": {"kind": (TEXT,), "facts": (TABLE,), "spot": (TABLE, NONE)},
    "payments.findings": {"code": (TEXT,), "outcome": (TEXT,), "facts": (TABLE,)},
}


def held(value: object, path: str) -> None:
    """Assert that a value and everything in it has the shape of the format."""
    if isinstance(value, list):
        for each in value:
            held(each, path)
    elif isinstance(value, dict) and path in SHAPES:
        assert set(value) == set(SHAPES[path]), path
        for key, inner in value.items():
            assert type(inner) in SHAPES[path][key], (path, key, inner)
            held(inner, "documents" if key == "contains" else f"{path}.{key}".lstrip("."))
        assert value.get("outcome") in {None, *OUTCOMES}


def objects(said) -> list[dict]:
    return [json.loads(line) for line in said.out.split("\n") if line]


@pytest.fixture(scope="module")
def everything(mails):
    """What `read --json` says of every practice mail, by name."""
    import contextlib
    import io

    from citizen_inbox.cli.main import Faces, main

    files = sorted(mails.glob("*.eml"))
    printed = io.StringIO()
    nothing = Faces(lambda *_: 0, lambda *_: (), lambda: (), lambda *_, **__: None, lambda sheet: b"")
    with contextlib.redirect_stdout(printed):
        status = main(
            ["--lang", "en", "read", "--json", "--anchors", str(mails / "anchors.toml"), *map(str, files)], nothing
        )
    assert status == 2
    lines = printed.getvalue().splitlines()
    assert len(lines) == len(files)
    return {file.stem: json.loads(line) for file, line in zip(files, lines, strict=True)}


def test_every_mail_has_the_shape_of_the_format(everything):
    for found in everything.values():
        held(found, "")
        assert found["format"] == "citizen-inbox/read/1"


def test_every_part_of_the_format_occurs(everything):
    """Else the shapes above would prove nothing."""
    seen: set[str] = set()

    def walk(value: object, path: str) -> None:
        if isinstance(value, list):
            for each in value:
                walk(each, path)
        elif isinstance(value, dict) and path in SHAPES:
            seen.add(path)
            for key, inner in value.items():
                walk(inner, "documents" if key == "contains" else f"{path}.{key}".lstrip("."))

    for found in everything.values():
        walk(found, "")
    assert seen == set(SHAPES)


def test_every_mail_got_what_it_was_made_for(everything, practice):
    for message in practice.messages:
        found, wanted = everything[message.name], message.expected
        assert (found["kind"], found["verdict"]["code"]) == (wanted.kind, wanted.verdict_code), message.name
        assert (found["notice"] or {"kind": ""})["kind"] == wanted.notice_kind, message.name


def test_codes_are_those_that_are_documented(everything):
    kinds = {kind.value for kind in EnvelopeKind}
    verdicts = {code.value for code in VerdictCode}
    notices = {kind.id for kind in KINDS} | {OTHER.id}
    assert {found["kind"] for found in everything.values()} == kinds
    assert {found["verdict"]["code"] for found in everything.values()} <= verdicts
    documented = (ROOT / "docs" / "read-json.md").read_text(encoding="utf-8")
    for found in everything.values():
        assert all(f"`{one['value']}`" in documented for one in found["axes"].values()), found["axes"]
    assert {found["notice"]["kind"] for found in everything.values() if found["notice"]} <= notices


def test_times_bear_their_offset_and_dates_none(everything):
    for found in everything.values():
        times = [(found["certification"] or {}).get("at"), found["signature"]["signing_time"]]
        times += [(found["signature"]["signer"] or {}).get(key) for key in ("valid_from", "valid_to")]
        times += [(found["original"] or {}).get("date")]
        for time in filter(None, times):
            assert datetime.fromisoformat(time).tzinfo is not None
        for deadline in found["deadlines"]:
            assert date.fromisoformat(deadline["prudent"]) <= date.fromisoformat(deadline["due"])
            date.fromisoformat(deadline["counted_from"])


def test_no_qr_where_a_finding_is_refuted(everything):
    drawn = {name: [one["qr"] for one in found["payments"]] for name, found in everything.items() if found["payments"]}
    assert drawn["fine"]
    assert all(drawn["fine"])
    for name in ("qr-redirected", "qr-link", "forged"):
        assert drawn[name]
        assert not any(drawn[name]), name
    for found in everything.values():
        for payment in found["payments"]:
            refuted = [one for one in payment["findings"] if one["outcome"] == "refuted"]
            assert payment["qr"] is None or not refuted
            assert payment["qr"] is None or payment["qr"].startswith("PAGOPA|002|")


def test_an_ordinary_mail_has_no_certification_and_is_its_own_original(everything):
    found = everything["friend"]
    assert found["certification"] is None
    assert found["original"]["subject"]
    assert found["signature"]["present"] is False
    assert found["signature"]["signer"] is None


def test_a_delivery_receipt_names_whom_and_how(everything):
    found = everything["three-delivery-16"]["certification"]
    assert found["type"] == "avvenuta-consegna"
    assert found["delivered_to"]
    assert found["receipt_type"] in {"completa", "breve", "sintetica"}
    assert everything["three-non-delivery-18"]["certification"]["error_detail"]


def _attachment(raw: bytes, name: str) -> bytes:
    for part in message_from_bytes(raw, policy=policy.default).walk():
        if (part.get_filename() or "").endswith(name):
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            return content
    raise AssertionError(name)


def test_a_pdf_reports_its_document_and_payments(run, mails, tmp_path, everything):
    path = tmp_path / "avviso.pdf"
    path.write_bytes(_attachment((mails / "fine.eml").read_bytes(), "Avviso_pagoPA_V_004571.pdf"))
    said = run("read", "--json", path)
    (found,) = objects(said)
    held(found, "")
    assert said.status == 0
    assert (found["kind"], found["verdict"], found["certification"]) == (None, None, None)
    assert found["documents"][0]["media_type"] == "application/pdf"
    assert [one["qr"] for one in found["payments"]] == [one["qr"] for one in everything["fine"]["payments"]]


def test_a_p7m_reports_its_signature_and_what_is_in_it(run, mails, tmp_path):
    path = tmp_path / "verbale.pdf.p7m.p7m"
    path.write_bytes(_attachment((mails / "signed-twice.eml").read_bytes(), ".p7m.p7m"))
    said = run("read", "--json", path)
    (found,) = objects(said)
    held(found, "")
    assert said.status == 1
    outer = found["documents"][0]
    inner = outer["contains"][0]
    assert outer["signatures"][0]["intact"] is True
    assert inner["signatures"][0]["signer"]
    assert inner["signatures"][0]["indication"] == "INDETERMINATE"
    assert inner["signatures"][0]["sub_indication"] == "NO_CERTIFICATE_CHAIN_FOUND"
    assert inner["contains"][0]["media_type"] == "application/pdf"


def test_the_text_of_a_file_that_is_no_mail(run, mails, tmp_path):
    path = tmp_path / "avviso.pdf"
    path.write_bytes(_attachment((mails / "fine.eml").read_bytes(), "Avviso_pagoPA_V_004571.pdf"))
    said = run("read", path)
    assert "application/pdf" in said.out
    assert "3010 0002 6001 2345 12" in said.out


def test_what_a_terminal_obeys_is_escaped_and_the_value_kept():
    from citizen_inbox.report.lines import json_line

    value = {"a": "x\x1b[2J\x9b1m\u202ey\u2028z\x7f è €"}
    printed = json_line(value)
    assert json.loads(printed) == value
    assert printed.isprintable()
    assert "è €" in printed
