"""`--self-test`: proves that what ships with the program is found and works, one line a thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from citizen_inbox.translation import LANGUAGES, voice
from citizen_inbox.usecases import accounts, browse, profiles, shipped
from citizen_inbox.usecases.inbox import open_inbox

Probe = tuple[str, Callable[[], str]]
"""One thing to prove: a name and a function that returns a short fact or raises."""


def self_test(more: Sequence[Probe]) -> int:
    """Run every probe; exit status 0 when all work, 1 otherwise. `more` are the window's own probes."""
    failed = 0
    for name, prove in (*PROBES, *more):
        try:
            print(f"ok    {name}: {prove()}")
        except Exception as error:  # noqa: BLE001 - a probe may fail in any way; the line says how
            failed += 1
            print(f"FAIL  {name}: {type(error).__name__}: {error}")
    return 1 if failed else 0


def _translations() -> str:
    folder = shipped.translations_folder()
    sentence = voice("it", folder).say("evidence", "verdict-OK", {})
    if sentence == voice("en", folder).say("evidence", "verdict-OK", {}):
        raise ValueError("the Italian translation is not there")
    return ", ".join(LANGUAGES)


def _anchors() -> str:
    return ", ".join(anchor.name for anchor in shipped.anchors().anchors)


def _crypto() -> str:
    from citizen_inbox.demo.authority import Authority, sign
    from citizen_inbox.evidence.cms import open_signed_data

    person = Authority().person("Prova", "Prova", "PRVPRV80A01H501U")
    opened = open_signed_data(sign(b"prova", person, datetime(2026, 1, 1, tzinfo=UTC), detached=False))
    if opened is None or not opened.signers[0].intact:
        raise ValueError("a fresh signature does not verify")
    return "signed and verified"


def _pdf() -> str:
    from citizen_inbox.demo.paper import sample_page
    from citizen_inbox.documents.document import identify
    from citizen_inbox.usecases import confined

    document = confined.ask_mail(
        identify, sample_page("PAGOPA|002|302032002700000251|01234567897|2940"), "prova.pdf", "1"
    )
    if "Prova" not in document.text or not document.codes:
        raise ValueError("the text or the code of a PDF was not read")
    return f"{document.media_type}, text and {document.codes[0].form} read"


def _keyring() -> str:
    return profiles.keyring_state()


def _practice() -> str:
    from citizen_inbox.cli.demo import practice_inbox

    with practice_inbox() as (practice, profile), open_inbox(profile) as inbox:
        count = len(browse.every_id(inbox))
        if count != len(practice.messages):
            raise ValueError(f"{count} of {len(practice.messages)} messages came through")
        return f"{count} messages served, fetched over TLS, read in a process of its own and kept"


def _trusted_lists() -> str:
    import signxml  # met only where a list or an evidence is; a frozen program must carry it all the same

    from citizen_inbox.usecases.trusted_lists import shipped_signers

    return f"{len(shipped_signers())} signers of the EU's list of lists, {signxml.__name__} at hand"


def _presets() -> str:
    return f"{len(accounts.presets())} providers"


def _confinement() -> str:
    from citizen_inbox.usecases import confined

    missing = confined.missing_fences()
    held = [name for name in ("memory", "writes", "files", "calls") if name not in missing]
    found = f"fenced in: {', '.join(held) or 'nothing'}"
    return f"{found}; not on this system: {', '.join(missing)}" if missing else found


PROBES: tuple[Probe, ...] = (
    ("translations", _translations),
    ("trust anchors", _anchors),
    ("signatures", _crypto),
    ("EU trusted lists", _trusted_lists),
    ("PDF and codes", _pdf),
    ("confined process", _confinement),
    ("keyring", _keyring),
    ("providers", _presets),
    ("practice mailbox", _practice),
)
