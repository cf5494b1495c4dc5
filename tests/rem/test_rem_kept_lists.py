"""Trusted lists kept in a profile: what is taken, what is refused, and that the old one stays."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest
from listroom import ISSUED, Period, der, list_xml, pointer_xml, service_xml, signed_list

from citizen_inbox.demo.authority import Authority, Identity
from citizen_inbox.evidence.certificates import read_certificate
from citizen_inbox.failures import Failure
from citizen_inbox.usecases import trusted_lists
from citizen_inbox.usecases.trusted_lists import STALE_AFTER, is_trusted_list, kept, loaded, location, take
from citizen_inbox.wording.failures import SENTENCES


@pytest.fixture(scope="module")
def scheme(authority: Authority) -> tuple[Identity, Identity, bytes]:
    """Who signs the list of the lists, who signs Italy's, and the former."""
    union, operator = authority.person("Unione", "Elenchi", "EU"), authority.person("Operatore", "Elenco", "IT")
    lotl = signed_list(list_xml(territory="EU", pointers=pointer_xml("IT", der(operator))), union)
    return union, operator, lotl


def refusal(folder: Path, raw: bytes, **arguments: object) -> Failure:
    before = {path: path.read_bytes() for path in folder.glob("*")}
    with pytest.raises(Failure) as caught:
        take(folder, raw, **arguments)
    assert {path: path.read_bytes() for path in folder.glob("*")} == before
    assert caught.value.code in SENTENCES
    assert f"{caught.value.code}.advice" in SENTENCES
    SENTENCES[caught.value.code].format(**caught.value.facts)
    SENTENCES[f"{caught.value.code}.advice"].format(**caught.value.facts)
    return caught.value


def test_from_the_list_of_the_lists_to_italys(tmp_path: Path, scheme):
    union, operator, lotl = scheme
    signers = (der(union),)
    italy = signed_list(list_xml(service_xml(Period(certificates=(b"c",)))), operator)
    assert refusal(tmp_path, italy).code == "trusted-list-unvouched"
    assert take(tmp_path, lotl, lotl_signers=signers).territory == "EU"
    assert loaded(tmp_path) is None
    assert location(tmp_path, "it") == "https://liste.example/IT.xml"
    assert location(tmp_path, "FR") == ""
    found = take(tmp_path, italy)
    assert found.signer == hashlib.sha256(der(operator)).hexdigest()
    assert loaded(tmp_path).territory == "IT"
    assert loaded(tmp_path).services[0].certificates == (b"c",)
    assert [(one.territory, one.sequence, one.services, one.stale) for one in kept(tmp_path, ISSUED)] == [
        ("EU", 7, 0, False),
        ("IT", 7, 1, False),
    ]
    assert not list(tmp_path.glob("*.new"))
    assert not list(tmp_path.glob(".*.part"))


def test_the_signers_of_the_list_of_the_lists_are_shipped_and_succeed_each_other(tmp_path: Path, scheme, authority):
    union, _, lotl = scheme
    assert refusal(tmp_path, lotl).code == "trusted-list-signer"
    shipped = trusted_lists.shipped_signers()
    assert shipped
    assert all(read_certificate(one) for one in shipped)
    successor = authority.person("Unione due", "Elenchi", "EU2")
    naming = list_xml(territory="EU", sequence=8, pointers=pointer_xml("EU", der(successor)))
    take(tmp_path, signed_list(naming, union), lotl_signers=(der(union),))
    take(tmp_path, signed_list(list_xml(territory="EU", sequence=9), successor), lotl_signers=(der(union),))
    assert (
        refusal(tmp_path, signed_list(list_xml(territory="EU", sequence=10), successor)).code == "trusted-list-signer"
    )


def test_a_file_vouched_for_by_its_digest(tmp_path: Path, scheme):
    _, operator, _ = scheme
    italy = signed_list(list_xml(), operator)
    digest = hashlib.sha256(italy).hexdigest()
    wrong = refusal(tmp_path, italy, sha256="00" * 32)
    assert (wrong.code, wrong.facts["sha256"]) == ("trusted-list-digest", digest)
    grouped = ":".join(digest[index : index + 2].upper() for index in range(0, 64, 2))
    assert take(tmp_path, italy, sha256=f" {grouped} ").territory == "IT"
    broken = italy.replace(b"EUgeneric", b"EUgenerix")
    failure = refusal(tmp_path, broken, sha256=hashlib.sha256(broken).hexdigest())
    assert (failure.code, failure.facts["problem"]) == ("trusted-list-broken", "signature-bad")


def test_never_an_older_list(tmp_path: Path, scheme):
    union, operator, lotl = scheme
    take(tmp_path, lotl, lotl_signers=(der(union),))
    for sequence in (7, 7, 8):
        take(tmp_path, signed_list(list_xml(sequence=sequence), operator))
    failure = refusal(tmp_path, signed_list(list_xml(sequence=7), operator))
    assert failure.code == "trusted-list-older"
    assert failure.facts == {"territory": "IT", "sequence": "7", "kept": "8"}
    assert loaded(tmp_path).sequence == 8


def test_tampered_unsigned_and_wrongly_signed_lists(tmp_path: Path, scheme):
    union, operator, lotl = scheme
    take(tmp_path, lotl, lotl_signers=(der(union),))
    take(tmp_path, signed_list(list_xml(), operator))
    newer = list_xml(sequence=9)
    assert refusal(tmp_path, signed_list(newer, union)).code == "trusted-list-signer"
    assert refusal(tmp_path, newer).facts["problem"] == "signature-missing"
    tampered = signed_list(newer, operator).replace(b"<TSLSequenceNumber>9", b"<TSLSequenceNumber>99")
    assert refusal(tmp_path, tampered).facts["problem"] == "signature-bad"
    for junk in (b"", b"x", b"<a/>", b"x" * 100000):
        assert refusal(tmp_path, junk).code == "trusted-list-unreadable"
    assert loaded(tmp_path).sequence == 7


def test_staleness(tmp_path: Path, scheme):
    union, operator, lotl = scheme
    take(tmp_path, lotl, lotl_signers=(der(union),))
    found = take(tmp_path, signed_list(list_xml(), operator))
    second = timedelta(seconds=1)
    assert not trusted_lists.is_stale(found, found.next_update)
    assert trusted_lists.is_stale(found, found.next_update + second)
    closed = take(tmp_path, signed_list(list_xml(next_update=""), operator))
    assert not trusted_lists.is_stale(closed, ISSUED + STALE_AFTER)
    assert trusted_lists.is_stale(closed, ISSUED + STALE_AFTER + second)


def test_italys_list_comes_first(tmp_path: Path, scheme):
    _, operator, _ = scheme
    for territory in ("DE", "AT"):
        raw = signed_list(list_xml(territory=territory), operator)
        take(tmp_path, raw, sha256=hashlib.sha256(raw).hexdigest())
    assert loaded(tmp_path).territory == "AT"
    italy = signed_list(list_xml(), operator)
    take(tmp_path, italy, sha256=hashlib.sha256(italy).hexdigest())
    assert loaded(tmp_path).territory == "IT"


def test_a_kept_list_that_was_damaged_is_none(tmp_path: Path, scheme):
    _, operator, _ = scheme
    assert loaded(tmp_path / "nowhere") is None
    (tmp_path / "IT.xml").write_bytes(b"damaged")
    assert loaded(tmp_path) is None
    assert kept(tmp_path, ISSUED) == ()
    raw = signed_list(list_xml(), operator)
    take(tmp_path, raw, sha256=hashlib.sha256(raw).hexdigest())
    assert loaded(tmp_path).sequence == 7


def test_a_list_is_told_by_its_content():
    assert is_trusted_list(list_xml())
    assert not is_trusted_list(b"[[anchor]]")


def test_the_disk_refuses(tmp_path: Path, scheme):
    _, operator, _ = scheme
    raw = signed_list(list_xml(), operator)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Failure) as caught:
        take(tmp_path / "file" / "trust", raw, sha256=hashlib.sha256(raw).hexdigest())
    assert caught.value.code.startswith("disk-")


def test_the_list_of_a_profile(tmp_path: Path, scheme):
    _, operator, _ = scheme
    raw = signed_list(list_xml(), operator)
    assert trusted_lists.loaded(trusted_lists.trust_folder(tmp_path / "data")) is None
    take(trusted_lists.trust_folder(tmp_path / "data"), raw, sha256=hashlib.sha256(raw).hexdigest())
    assert trusted_lists.loaded(trusted_lists.trust_folder(tmp_path / "data")).territory == "IT"


def test_a_kept_list_that_cannot_be_read_is_none(tmp_path: Path):
    (tmp_path / "IT.xml").mkdir()
    assert loaded(tmp_path) is None
