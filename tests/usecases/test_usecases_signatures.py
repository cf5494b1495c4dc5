"""Documents judged by what a profile keeps: trusted lists on its disk, nothing from the network."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from citizen_inbox.documents.document import identify
from citizen_inbox.failures import Failure
from citizen_inbox.usecases import signatures, trusted_lists

sys.path.append(str(Path(__file__).resolve().parents[1] / "signatures"))
from signroom import NOW, SIGNED, Room, Wanted, cades, der, signed_list


@pytest.fixture(scope="module")
def room():
    return Room()


def vouched(folder: Path, raw: bytes) -> None:
    import hashlib

    trusted_lists.take(folder, raw, sha256=hashlib.sha256(raw).hexdigest())


def judged(room: Room, data: Path):
    documents = (identify(cades(b"x", Wanted(room.person)), "atto.p7m", "1"),)
    return signatures.judged(documents, data, NOW, (room.crl(),), SIGNED)[0].signatures[0]


def test_a_list_that_the_person_loaded_makes_the_difference(room, tmp_path):
    assert judged(room, tmp_path).code == "signature-intact-no-list"
    vouched(trusted_lists.trust_folder(tmp_path), room.list_xml())
    found = judged(room, tmp_path)
    assert (found.code, found.list_territory) == ("signature-valid", "IT")
    assert found.reference_at == SIGNED


def test_an_altered_list_is_not_taken(room, tmp_path):
    raw = room.list_xml().replace(b"granted", b"granteD", 1)
    with pytest.raises(Failure, match="trusted-list-broken"):
        vouched(trusted_lists.trust_folder(tmp_path), raw)
    assert judged(room, tmp_path).code == "signature-intact-no-list"


def test_every_country_counts_and_italy_comes_first(room, tmp_path):
    folder = trusted_lists.trust_folder(tmp_path)
    vouched(folder, room.list_xml())
    other = room.list_xml()
    from lxml import etree

    tree = etree.fromstring(other)
    tree.find("{*}SchemeInformation/{*}SchemeTerritory").text = "AT"
    tree.remove(tree.find("{http://www.w3.org/2000/09/xmldsig#}Signature"))
    vouched(folder, signed_list(etree.tostring(tree), room.operator))
    assert [one.territory for one in trusted_lists.all_loaded(folder)] == ["IT", "AT"]
    assert trusted_lists.loaded(folder).territory == "IT"
    assert der(room.ca) in trusted_lists.all_loaded(folder)[1].services[0].certificates


def test_what_is_not_signed_costs_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(trusted_lists, "all_loaded", lambda folder: pytest.fail("no list is needed"))
    documents = (identify(b"testo", "a.txt", "1"),)
    assert signatures.judged(documents, tmp_path, NOW) is documents
