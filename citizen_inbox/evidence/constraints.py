"""A certificate and its issuer's certificate in; whether the issuer may certify these names out (RFC 5280 4.2.1.10)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from cryptography import x509
from cryptography.x509.oid import NameOID


def within_constraints(certificate: x509.Certificate, authority: x509.Certificate) -> bool:
    """Whether every name of `certificate` is permitted, and none excluded, by the name constraints of `authority`.

    AgID CA1 lists the providers' mail domains and organisations there. Other kinds of name are refused as soon as
    a constraint of that kind exists. True when there are no constraints.
    """
    try:
        constraints = authority.extensions.get_extension_for_class(x509.NameConstraints).value
    except x509.ExtensionNotFound:
        return True
    names = list(_names(certificate))
    excluded = constraints.excluded_subtrees or ()
    if any(type(base) is type(name) and _inside(name, base) for name in names for base in excluded):
        return False
    permitted = constraints.permitted_subtrees or ()
    for name in names:
        bases = [base for base in permitted if type(base) is type(name)]
        if bases and not any(_inside(name, base) for base in bases):
            return False
    return True


def _names(certificate: x509.Certificate) -> Iterable[x509.GeneralName]:
    if certificate.subject.rdns:
        yield x509.DirectoryName(certificate.subject)
    try:
        alternatives = list(certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value)
    except x509.ExtensionNotFound:
        alternatives = []
    yield from alternatives
    if not any(isinstance(name, x509.RFC822Name) for name in alternatives):
        for found in certificate.subject.get_attributes_for_oid(NameOID.EMAIL_ADDRESS):
            with suppress(ValueError):  # what is no address is never used as one
                yield x509.RFC822Name(str(found.value))


def _inside(name: x509.GeneralName, base: x509.GeneralName) -> bool:
    if isinstance(name, x509.RFC822Name) and isinstance(base, x509.RFC822Name):
        return _mailbox_inside(name.value, base.value)
    if isinstance(name, x509.DirectoryName) and isinstance(base, x509.DirectoryName):
        return _directory_inside(name.value, base.value)
    return type(name) is not type(base)


def _mailbox_inside(address: str, base: str) -> bool:
    """A base is a mailbox, a host, or ".domain" for the hosts below it; hosts are case-blind."""
    local, _, host = address.rpartition("@")
    if "@" in base:
        base_local, _, base_host = base.rpartition("@")
        return local == base_local and host.lower() == base_host.lower()
    if base.startswith("."):
        return host.lower().endswith(base.lower())
    return host.lower() == base.lower()


def _directory_inside(name: x509.Name, base: x509.Name) -> bool:
    """Whether the base is the beginning of the name (RFC 5280 7.1: case and repeated blanks do not count)."""
    return _comparable(name)[: len(base.rdns)] == _comparable(base)


def _comparable(name: x509.Name) -> list[frozenset[tuple[str, str]]]:
    return [
        frozenset((found.oid.dotted_string, " ".join(str(found.value).casefold().split())) for found in rdn)
        for rdn in name.rdns
    ]
