"""Make the golden pairs again: `.venv-test/bin/python tests/golden/remake.py [--json-only]`.

Without the flag the mails are signed anew by a fresh throw-away authority (anchors.toml); with it only the .json files
are written again. Look at the difference before you commit it: a golden file changes when the program's word changes.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from citizen_inbox.cli.json_form import reading_json
from citizen_inbox.demo.practice import Practice
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.reading import read
from citizen_inbox.translation import voice

HERE = Path(__file__).resolve().parent
AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
NAMES = (
    *("fine", "send", "collection", "tax-property", "debit", "injunction", "residence", "refusal", "invoice-signed"),
    *("signed", "signed-twice", "signed-altered", "html-only", "old", "anomaly", "friend", "unanchored"),
    *("access-acceptance-0", "access-delivery-9", "brief-delivery-14"),
    *("short-delivery-11", "wrong-non-delivery-31", "twelve-delivery-warning-43241"),
    *("forged", "altered", "contradicting", "selfmade", "qr-redirected", "qr-link", "look-alike", "wrong-sender"),
)


def golden_json(raw: bytes, name: str, anchors_toml: str) -> str:
    """The JSON text of one golden mail, English, indented."""
    found = reading_json(name, read(raw, Grounds(parse_anchors(anchors_toml), AT)), voice("en", HERE))
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write mails, anchors and JSON."""
    if "--json-only" not in sys.argv:
        practice = Practice(date(2026, 11, 21))
        (HERE / "anchors.toml").write_text(practice.anchors_toml, encoding="utf-8")
        built = {message.name: message.build() for message in practice.messages}
        for name in NAMES:
            (HERE / f"{name}.eml").write_bytes(built[name])
    anchors = (HERE / "anchors.toml").read_text(encoding="utf-8")
    for path in sorted(HERE.glob("*.eml")):
        text = golden_json(path.read_bytes(), path.name, anchors)
        path.with_suffix(".json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
