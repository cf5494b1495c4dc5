"""The shipped table of providers is sound, and an address finds its own."""

from __future__ import annotations

import pytest

from citizen_inbox.host.presets import load_presets, preset_for


def test_the_shipped_table_is_sound() -> None:
    presets = load_presets()
    domains = [domain for preset in presets for domain in preset.domains]
    assert len(set(domains)) == len(domains)
    assert len({preset.id for preset in presets}) == len(presets)
    assert all(preset.imap_host and preset.imap_port == 993 and preset.smtp_port == 465 for preset in presets)
    assert [preset.id for preset in presets if preset.verified] == ["aruba", "postecert", "legalmail"]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("ada@pec.it", "aruba"),
        ("ada@studio.PEC.IT", "aruba"),
        ("ada@postecert.it", "postecert"),
        ("ada@legalmail.it", "legalmail"),
        ("ada@pec.actalis.it", "actalis"),
        ("ada@pec.istruzione.it", "istruzione"),
    ],
)
def test_an_address_finds_its_provider(address: str, expected: str) -> None:
    preset = preset_for(address)
    assert preset is not None
    assert preset.id == expected


@pytest.mark.parametrize("address", ["", "ada", "ada@", "ada@libero.it", "ada@notpec.it", "ada@pec.it.evil.example"])
def test_other_addresses_find_none(address: str) -> None:
    assert preset_for(address) is None


def test_legalmail_wants_its_own_user_name() -> None:
    preset = preset_for("ada@legalmail.it")
    assert preset is not None
    assert not preset.username_is_address
