"""An account is tried, kept, changed and forgotten; what is missing is told by field."""

from __future__ import annotations

import pytest
from fakes.scripted_imap import ScriptedImap, Stage

from citizen_inbox.failures import Failure
from citizen_inbox.usecases import accounts
from citizen_inbox.usecases.accounts import AccountDraft
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.wording.failures import SENTENCES


def draft_of(server: ScriptedImap) -> AccountDraft:
    return AccountDraft(server.user, server.user, server.host, server.port, server.ca_pem)


def test_a_login_is_tried_without_keeping_anything(inbox: Inbox) -> None:
    folders = {"INBOX": {1: b"x"}, "INBOX.inviata": {}, "INBOX.cestino": {}}
    with ScriptedImap(Stage(folders=folders)) as server:
        check = accounts.check_login(inbox, draft_of(server), server.password)
        assert check.folders == ("INBOX", "INBOX.inviata")
        assert check.skipped_folders == ("INBOX.cestino",)
        assert check.idles
        with pytest.raises(Failure) as caught:
            accounts.check_login(inbox, draft_of(server), "sbagliata")
        assert caught.value.code == "login-refused"
    assert accounts.accounts(inbox) == ()
    assert inbox.secrets.password(server.user) is None


def test_an_account_is_kept_and_forgotten_with_its_password(inbox: Inbox) -> None:
    draft = AccountDraft("ada@pec.it", "ada@pec.it", "imaps.pec.aruba.it")
    kept = accounts.add_account(inbox, draft, "uno")
    assert accounts.accounts(inbox) == (kept,)
    accounts.change_password(inbox, kept.id, "due")
    assert inbox.secrets.password("ada@pec.it") == "due"
    with pytest.raises(Failure) as caught:
        accounts.add_account(inbox, AccountDraft("ADA@pec.it", "x", "y"), "tre")
    assert caught.value.code == "account-exists"
    assert inbox.secrets.password("ADA@pec.it") is None
    accounts.remove_account(inbox, kept.id)
    assert accounts.accounts(inbox) == ()
    assert inbox.secrets.password("ada@pec.it") is None


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (AccountDraft("ada", "u", "h"), "address"),
        (AccountDraft("ada@pec.it\n", "u", "h"), "address"),
        (AccountDraft("ada@pec.it", "", "h"), "username"),
        (AccountDraft("ada@pec.it", "u", "a b"), "host"),
        (AccountDraft("ada@pec.it", "u", "h", 0), "port"),
    ],
)
def test_what_is_missing_is_told(inbox: Inbox, draft: AccountDraft, field: str) -> None:
    for call in (accounts.check_login, accounts.add_account):
        with pytest.raises(Failure) as caught:
            call(inbox, draft, "p")
        assert (caught.value.code, caught.value.facts) == ("account-incomplete", {"field": field})


def test_ports_without_encryption_are_refused(inbox: Inbox) -> None:
    with pytest.raises(Failure) as caught:
        accounts.add_account(inbox, AccountDraft("ada@pec.it", "u", "h", 143), "p")
    assert caught.value.code == "port-not-tls"


def test_a_draft_is_filled_in_as_far_as_the_address_tells() -> None:
    assert accounts.draft_for(" ada@pec.it ") == AccountDraft("ada@pec.it", "ada@pec.it", "imaps.pec.aruba.it")
    assert accounts.draft_for("ada@legalmail.it").username == ""
    assert accounts.draft_for("ada@studio.example").host == ""
    chosen = next(preset for preset in accounts.presets() if preset.id == "aruba")
    assert accounts.draft_for("ada@studio.example", chosen).host == "imaps.pec.aruba.it"


def test_every_failure_has_a_sentence_and_a_way_on() -> None:
    import re
    from pathlib import Path

    import citizen_inbox

    package = Path(citizen_inbox.__file__).parent
    codes: set[str] = set()
    for room in ("store", "transport", "host", "usecases"):
        for path in (package / room).rglob("*.py"):
            text = path.read_text("utf-8")
            codes |= set(re.findall(r'Failure\(\s*"([a-z-]+)"', text))
            codes |= set(re.findall(r'"((?:disk|store|login|server|protocol)-[a-z-]+)"', text))
    assert len(codes) > 30
    assert {code for code in codes if code not in SENTENCES} == set()
    assert {code for code in codes if f"{code}.advice" not in SENTENCES} == set()
