"""A certificate and its issuer's certificate in; whether the issuer may certify these names out (RFC 5280 4.2.1.10)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from cryptography import x509
from cryptography.x509.oid import NameOID


def within_constraints(certificate: x509.Certificate, authority: x509.Certificate) -> bool:
    """Whether every name of `certificate` is permitted, and none excluded, by the name constraints of `authority`.

    AgID CA1 lists the providers' mail domains and organisations there. A name of another kind (host, address of the
    network, URI ...) is refused as soon as any constraint of its kind exists, permitting or excluding, since nothing
    here can compare it: RFC 5280 leaves only that choice. True when there are no constraints.
    """
    try:
        constraints = authority.extensions.get_extension_for_class(x509.NameConstraints).value
    except x509.ExtensionNotFound:
        return True
    names = list(_names(certificate))
    permitted, excluded = constraints.permitted_subtrees or (), constraints.excluded_subtrees or ()
    return all(_permitted(name, _alike(name, permitted), _alike(name, excluded)) for name in names)


def _alike(name: x509.GeneralName, bases: Iterable[x509.GeneralName]) -> list[x509.GeneralName]:
    return [base for base in bases if type(base) is type(name)]


def _permitted(name: x509.GeneralName, permitted: list[x509.GeneralName], excluded: list[x509.GeneralName]) -> bool:
    if not permitted and not excluded:
        return True
    if not isinstance(name, x509.RFC822Name | x509.DirectoryName):
        return False
    if isinstance(name, x509.RFC822Name) and str(name.value).endswith("."):
        return False  # no mail host ends in a dot (RFC 5321 2.3.5): one that does slips by every exclusion
    if any(_inside(name, base) for base in excluded):
        return False
    return not permitted or any(_inside(name, base) for base in permitted)


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
    """Whether a mailbox or a directory name lies under a base of its own kind."""
    if isinstance(name, x509.DirectoryName):
        return _directory_inside(name.value, base.value)
    return _mailbox_inside(str(name.value), str(base.value))


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
