"""An envelope in; the evidence of registered electronic mail (REM) that its provider put there out, not yet verified.

ETSI EN 319 532-3 says how the parts of a message are marked, EN 319 522-3 how one evidence is written. Real evidence
mixes children with and without a namespace, so that only local names are compared.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from defusedxml.ElementTree import ParseError, fromstring

from citizen_inbox.mail.fields import decode_value
from citizen_inbox.mail.message import Message, Part
from citizen_inbox.pec.envelope import Envelope
from citizen_inbox.pec.rem_parts import is_candidate, section_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAMESPACE = "http://uri.etsi.org/19522/v1#"
OLD_NAMESPACE = "http://uri.etsi.org/02640/v2#"
"""ETSI TS 102 640: recognised, never verified."""

MAX_SIZE = 1024 * 1024
MAX_DEPTH = 32
MAX_EVIDENCES = 16
MAX_PARTIES = 1000
MAX_TEXT = 1000
"""Characters of one value that are kept."""

DEFECTS = frozenset({"rem-time", "rem-incomplete", "rem-name-differs", "rem-limit"})
"""Every code that a RemEvidence can bear; worded as findings in `wording.rem`."""

EVENTS = (
    *("SubmissionAcceptance", "SubmissionRejection", "RelayAcceptance", "RelayRejection", "RelayFailure"),
    *("NotificationForAcceptance", "NotificationForAcceptanceFailure", "ConsignmentAcceptance"),
    *("ConsignmentRejection", "AcceptanceRejectionExpiry", "ContentConsignment", "ContentConsignmentFailure"),
    *("ConsignmentNotification", "ConsignmentNotificationFailure", "NotificationDelivered"),
    *("NotificationAccessTracking", "ContentAccessTracking", "ContentHandover", "ContentHandoverFailure"),
    *("RelayToNonERDS", "RelayToNonERDSFailure", "ReceivedFromNonERDS"),
)
"""The events of EN 319 522-1 table 1; each has its words in `wording.rem`."""

_INSTANT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,6})?\d*(Z|[+-]\d\d:\d\d)?")


@dataclass(frozen=True, slots=True)
class RemParty:
    """A sender, a recipient or the issuer, as the evidence names it. Texts come from mail: untrusted."""

    identifier: str
    """An address or another identifier, "" when there is none."""
    attributes: tuple[tuple[str, str], ...]
    """Identity attributes (SAML): name and value, e.g. ("LegalName", "Ditta Esempio")."""

    @property
    def name(self) -> str:
        """The first identity attribute that is a name, else the identifier."""
        return next((value for key, value in self.attributes if "name" in key.casefold()), self.identifier)


@dataclass(frozen=True, slots=True)
class RemContent:
    """One part of what was sent, as the evidence describes it."""

    identifier: str
    content_type: str
    digest_method: str
    """URI."""
    digest: bytes
    """b"" when unreadable."""


@dataclass(frozen=True, slots=True)
class RemEvidence:
    """One evidence (EN 319 522-3 clause 5) as written; "" or None for what is absent."""

    path: str
    """The part it was found in."""
    untrusted_name: str
    """The part's file name."""
    xml: bytes
    """The file itself: what its signature covers."""
    old: bool
    """In the namespace of TS 102 640."""
    identifier: str
    event: str
    """Last segment of the event's URI, e.g. "ContentConsignment"; for old evidence the name of the root element."""
    at: datetime | None
    """EventTime, aware; None when absent, unreadable or without a zone."""
    submitted_at: datetime | None
    issuer: RemParty
    policies: tuple[str, ...]
    sender: RemParty
    recipients: tuple[RemParty, ...]
    reasons: tuple[tuple[str, str], ...]
    """Code and details."""
    message_identifier: str
    """Given by the provider."""
    original_message_id: str
    """The sender's own Message-ID (AppLayerIdentifier), without angle brackets."""
    contents: tuple[RemContent, ...]
    defects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemMessage:
    """What of REM a message carries."""

    sections: tuple[tuple[str, str], ...]
    """Path of a marked part and its section: "introduction", "extension", "original", "xml_evidence" ..."""
    evidences: tuple[RemEvidence, ...]
    """Only those inside the signed content."""
    unreadable: tuple[str, ...]
    """Names of parts that are marked as evidence and are none."""
    outside: int
    """Evidence files that the provider's signature does not cover; they were not looked into."""
    agent_identifier: str
    """REM-UAMessageIdentifier of the original, without angle brackets; "" when there is none."""


def find_rem(envelope: Envelope) -> RemMessage | None:
    """The REM sections and evidence of a message; None for the many without any. Total.

    Enclosed messages stay closed: what a sender attached is no provider's evidence.
    """
    if not envelope.may_hold_rem:
        return None  # nearly every mail
    message = envelope.message
    inside = tuple(envelope.signed.content.walk_own()) if envelope.signed else ()
    sections = tuple((part.path, section) for part in inside if (section := section_of(part)))
    evidences, unreadable = _evidences(message, inside)
    starts = {part.start for part in inside}
    outside = [part for part in message.root.walk_own() if part.start not in starts and is_candidate(part)]
    count = sum(read_evidence(message.content(part)) is not None for part in outside[:MAX_EVIDENCES])
    if not sections and not evidences and not count:
        return None
    return RemMessage(sections, evidences, unreadable, count, _agent_identifier(envelope))


def read_evidence(xml: bytes, untrusted_name: str = "", path: str = "") -> RemEvidence | None:
    """Read one evidence; None when it is no XML, is refused (DTD, over 1 MiB, too deep) or has another root."""
    root = _root(xml)
    if root is None:
        return None
    namespace, _, name = root.tag[1:].rpartition("}") if root.tag.startswith("{") else ("", "", root.tag)
    if (namespace, name) == (NAMESPACE, "Evidence"):
        return _Reader(root).read(xml, untrusted_name, path)
    return _Reader(root).read(xml, untrusted_name, path, old=name) if namespace == OLD_NAMESPACE else None


def _evidences(message: Message, inside: tuple[Part, ...]) -> tuple[tuple[RemEvidence, ...], tuple[str, ...]]:
    found, unreadable = [], []
    for part in [part for part in inside if is_candidate(part)][:MAX_EVIDENCES]:
        name = part.names[0] if part.names else ""
        evidence = read_evidence(message.content(part), name, part.path)
        if evidence:
            found.append(evidence)
        elif section_of(part) == "xml_evidence":
            unreadable.append(name)
    return tuple(found), tuple(unreadable)


def _agent_identifier(envelope: Envelope) -> str:
    holders = [envelope.original.root] if envelope.original else []
    holders += [envelope.original_part] if envelope.original_part else []
    values = [value for part in holders for value in part.values("REM-UAMessageIdentifier")]
    return _bare(decode_value(values[0])) if values else ""


def _root(xml: bytes) -> Element | None:
    if len(xml) > MAX_SIZE:
        return None
    try:
        root: Element = fromstring(xml, forbid_dtd=True)
    except (ParseError, ValueError, LookupError):
        return None  # defusedxml's refusals are ValueErrors, an unknown encoding is a LookupError
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
    return None if level else root


class _Reader:
    """Takes the elements of one evidence by local name, in whatever order they stand."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._defects: list[str] = []

    def read(self, xml: bytes, name: str, path: str, *, old: str = "") -> RemEvidence:
        event = old or _last_segment(_text(self._root, "ERDSEventId"))
        recipients = _children(self._root, "RecipientDetails")
        at = self._instant("EventTime")
        identifier = _text(self._root, "EvidenceIdentifier")
        if not (event and identifier and recipients and _children(self._root, "EventTime")):
            self._note("rem-incomplete")
        if len(recipients) > MAX_PARTIES:
            self._note("rem-limit")
        if _stem(name) in EVENTS and _stem(name) != event:
            self._note("rem-name-differs")
        return RemEvidence(
            path=path,
            untrusted_name=name,
            xml=xml,
            old=bool(old),
            identifier=identifier,
            event=event,
            at=at,
            submitted_at=self._instant("SubmissionTime"),
            issuer=_party(_child(self._root, "EvidenceIssuerDetails")),
            policies=tuple(map(_content, _below(_child(self._root, "EvidenceIssuerPolicyID"), "PolicyID"))),
            sender=_party(_child(self._root, "SenderDetails")),
            recipients=tuple(map(_party, recipients[:MAX_PARTIES])),
            reasons=tuple(_reasons(self._root)),
            message_identifier=_bare(_text(self._root, "MessageIdentifier")),
            original_message_id=_bare(_first(_child(self._root, "UserContentInfo"), "AppLayerIdentifier")),
            contents=tuple(map(_part_info, _below(_child(self._root, "UserContentInfo"), "PartInfo"))),
            defects=tuple(self._defects),
        )

    def _note(self, code: str) -> None:
        if code not in self._defects:
            self._defects.append(code)

    def _instant(self, name: str) -> datetime | None:
        text = _text(self._root, name)
        found = _instant(text)
        if text and found is None:
            self._note("rem-time")
        return found


def _instant(text: str) -> datetime | None:
    """xs:dateTime with a zone (XML Schema part 2, 3.2.7); without one nobody knows which instant it means."""
    found = _INSTANT.fullmatch(text)
    if not found or not found[3]:
        return None
    try:
        return datetime.fromisoformat(found[1] + (found[2] or "") + found[3])
    except ValueError:
        return None


def _party(details: Element | None) -> RemParty:
    attributes = []
    for element in _below(details, "Attribute")[:MAX_PARTIES]:
        name = (element.get("FriendlyName") or element.get("Name") or "")[:MAX_TEXT]
        attributes += [(name, _content(value)) for value in _below(element, "AttributeValue")]
    identifier = _first(details, "Identifier") or _first(details, "ElectronicAddress")
    if not identifier and not attributes:
        identifier = _content(details)
    return RemParty(identifier, tuple(attributes))


def _reasons(root: Element) -> Iterator[tuple[str, str]]:
    for element in _below(_child(root, "EventReasons"), "EventReason")[:MAX_PARTIES]:
        yield _first(element, "Code"), _first(element, "Details")


def _part_info(element: Element) -> RemContent:
    method = _child(element, "DigestMethod")
    return RemContent(
        identifier=_first(element, "Identifier"),
        content_type=_first(element, "ContentType"),
        digest_method="" if method is None else (method.get("Algorithm") or _content(method))[:MAX_TEXT],
        digest=_binary(_first(element, "DigestValue")),
    )


def _binary(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _children(parent: Element, name: str) -> list[Element]:
    return [child for child in parent if _local(child) == name]


def _child(parent: Element, name: str) -> Element | None:
    return next(iter(_children(parent, name)), None)


def _below(parent: Element | None, name: str) -> list[Element]:
    return [] if parent is None else [found for found in parent.iter() if _local(found) == name]


def _first(parent: Element | None, name: str) -> str:
    return next((text for found in _below(parent, name) if (text := _content(found))), "")


def _text(parent: Element, name: str) -> str:
    return _content(_child(parent, name))


def _content(element: Element | None) -> str:
    """Text of an element and what is below it, white space collapsed."""
    return "" if element is None else " ".join(" ".join(element.itertext()).split())[:MAX_TEXT]


def _bare(identifier: str) -> str:
    text = identifier.strip()
    return text[1:-1].strip() if text.startswith("<") and text.endswith(">") else text


def _last_segment(uri: str) -> str:
    return uri.rstrip("/").rpartition("/")[2].rpartition("#")[2]


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name
