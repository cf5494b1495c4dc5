"""Bytes of an XML file in; a tree without entities and without namespaces in its way out, or None."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_BYTES = 20_000_000
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DECLARATION = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\?>")


def parse_xml(content: bytes) -> Element | None:
    """The root element, or None when the bytes are no XML, declare an entity or pass 20 MB.

    A DOCTYPE is read over and never fetched. Control characters and a wrong encoding declaration, both met in
    real protocol files, are forgiven: such a file is read again cleaned, as UTF-8 and then as Windows-1252.
    """
    if len(content) > MAX_BYTES:
        return None
    root = _parse(content)
    return root if root is not None else _parse(_cleaned(content))


def local_name(tag: object) -> str:
    """The name of an element or attribute without its namespace; "" for comments and instructions."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace(tag: object) -> str:
    """The namespace of an element's tag, "" when it has none."""
    return tag[1:].partition("}")[0] if isinstance(tag, str) and tag.startswith("{") else ""


def children(element: Element | None, name: str) -> tuple[Element, ...]:
    """Direct children of that local name, in order."""
    return tuple(found for found in element if local_name(found.tag) == name) if element is not None else ()


def child(element: Element | None, *path: str) -> Element | None:
    """The first element at a path of local names, else None."""
    for name in path:
        element = next(iter(children(element, name)), None)
    return element


def text(element: Element | None, *path: str) -> str:
    """The text at a path of local names, white space collapsed; "" when absent."""
    found = child(element, *path)
    return " ".join((found.text or "").split()) if found is not None else ""


def attribute(element: Element, name: str) -> str:
    """An attribute by local name (generation 3 of the protocol schema qualifies them), "" when absent."""
    return next((value.strip() for key, value in element.attrib.items() if local_name(key) == name), "")


def _parse(content: bytes) -> Element | None:
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        found: Element = fromstring(content, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    return found


def _cleaned(content: bytes) -> bytes:
    bare = _CONTROL.sub(b"", _DECLARATION.sub(b"", content, count=1)).strip()
    try:
        return bare.decode("utf-8").encode()
    except UnicodeDecodeError:
        return bare.decode("cp1252", errors="replace").encode()
