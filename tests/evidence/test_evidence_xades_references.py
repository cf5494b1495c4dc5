"""What the references of an XML signature may name: files as they are, and elements by nothing but canonical forms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from lxml import etree

from citizen_inbox.evidence.trusted_list import _may_issue
from citizen_inbox.evidence.xades import _checked_target, _names_file

DS = "http://www.w3.org/2000/09/xmldsig#"
ENVELOPED = f"{DS}enveloped-signature"
CANONICAL = "http://www.w3.org/2001/10/xml-exc-c14n#"
BESIDE = {"a b.xml": b"<a/>"}


def reference(uri: str, *transforms: str) -> etree._Element:
    inside = "".join(f'<Transform Algorithm="{one}"/>' for one in transforms)
    written = f"<Transforms>{inside}</Transforms>" if transforms else ""
    return etree.fromstring(f'<Reference xmlns="{DS}" URI="{uri}">{written}</Reference>')


def test_a_file_is_named_byte_for_byte_or_refused() -> None:
    assert _names_file(reference("a%20b.xml"), BESIDE)
    assert not _names_file(reference("#a"), BESIDE)
    assert not _names_file(reference("a%20b.xml"), None)
    for refused in (reference("a%20b.xml", CANONICAL), reference("c.xml"), reference("c.xml", CANONICAL)):
        with pytest.raises(ValueError, match="references"):
            _names_file(refused, BESIDE)


@pytest.mark.parametrize("transforms", [(ENVELOPED,), (ENVELOPED, CANONICAL), ("http://x.example/other",)])
def test_an_element_beside_is_not_taken_for_one_around(transforms: tuple[str, ...]) -> None:
    root = etree.fromstring(f'<Signature xmlns="{DS}"><Object Id="o">text</Object></Signature>')
    assert _checked_target(root, root, reference("#o", CANONICAL)).get("Id") == "o"
    with pytest.raises(ValueError, match="transforms"):
        _checked_target(root, root, reference("#o", *transforms))


def test_a_root_around_a_signature_is_signed_without_it() -> None:
    root = etree.fromstring(f'<a Id="r"><Signature xmlns="{DS}"/></a>')
    assert _checked_target(root, root[0], reference("", ENVELOPED, CANONICAL)) is root
    with pytest.raises(ValueError, match="transforms"):
        _checked_target(root, root[0], reference("", CANONICAL))


def certificate(constraints: x509.BasicConstraints | None) -> x509.Certificate:
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime(2026, 1, 1, tzinfo=UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Prova")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=1))
    if constraints is not None:
        builder = builder.add_extension(constraints, critical=True)
    return builder.sign(key, hashes.SHA256())


def test_who_is_not_said_to_issue_issues_nothing() -> None:
    assert _may_issue(certificate(x509.BasicConstraints(ca=True, path_length=None)))
    assert not _may_issue(certificate(x509.BasicConstraints(ca=False, path_length=None)))
    assert not _may_issue(certificate(None))
