"""An attachment in; what it really is out: type by content, text, drawn codes, signatures, what it contains."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from citizen_inbox.documents import tnef
from citizen_inbox.documents.archive_list import OFFICE_TYPES, Listing, has_macros, list_archive, office_type
from citizen_inbox.documents.budget import MAX_TEXT, Budget, Depth
from citizen_inbox.documents.codes import CodeSearch, codes_of_picture
from citizen_inbox.documents.disguise import disguise
from citizen_inbox.documents.invoice_sheet import ROOTS as INVOICES
from citizen_inbox.documents.invoice_sheet import enclosed_files
from citizen_inbox.documents.model import Document, DocumentKind, DocumentSignature, DrawnCode
from citizen_inbox.documents.naming import safe_name
from citizen_inbox.documents.ole_facts import OLD_OFFICE, STORAGE, ole_defects, ole_type
from citizen_inbox.documents.packed import BZIP2, GZIP, TAR, XZ, list_packed
from citizen_inbox.documents.pdf import read_pdf
from citizen_inbox.documents.signed_file import inner_name, open_signed_file
from citizen_inbox.documents.sniff import Sniffed, sniff
from citizen_inbox.mail.body import html_to_text, read_body
from citizen_inbox.mail.message import parse_message

__all__ = ["Document", "DocumentKind", "DocumentSignature", "DrawnCode", "identify", "safe_name"]

MAX_HTML = 1_000_000
"""Characters of an HTML file whose text is read."""


@dataclass(slots=True)
class _Opening:
    """Where in the tree an opener works."""

    budget: Budget
    depth: Depth


def identify(
    content: bytes, untrusted_name: str, path: str, declared_type: str = "", budget: Budget | None = None
) -> Document:
    """Open one attachment: sniff, extract text and codes, open what it contains, within limits. Total.

    path: where it came from, e.g. "2.1"; what is inside gets "/1", "/2" ... after it. declared_type: the MIME type
    it was sent as, "" when unknown. budget: shared limits, a fresh one when absent; a limit that is reached is the
    defect "limit-reached", and what was opened until then stays.
    PDFs and pictures go through PDFium: one thread at a time.
    """
    return _identify(content, untrusted_name, path, declared_type, _Opening(budget or Budget(), Depth()))


def _identify(content: bytes, untrusted_name: str, path: str, declared_type: str, opening: _Opening) -> Document:
    sniffed = sniff(content)
    office = _office(content, sniffed)
    kind = DocumentKind.OTHER if office else sniffed.kind
    media_type = office or sniffed.media_type
    defects = (*sniffed.defects, *disguise((untrusted_name,), declared_type, kind, media_type))
    document = Document(
        path=path,
        untrusted_name=untrusted_name,
        name=safe_name(untrusted_name),
        media_type=media_type,
        kind=kind,
        content=content,
        size=len(content),
        text=sniffed.text[:MAX_TEXT],
        defects=(*defects, *_office_defects(content, media_type)),
        xml_root=sniffed.xml_root,
    )
    opener = _OPENERS.get(kind)
    if opener is None:
        return document
    return opener(document, opening) if opening.budget.take_document() else _with(document, "limit-reached")


def _office(content: bytes, sniffed: Sniffed) -> str:
    """The media type of an office file, new or old; "" for anything else."""
    if sniffed.kind is DocumentKind.ARCHIVE:
        return office_type(content)
    return ole_type(content) if sniffed.media_type == STORAGE else ""


def _office_defects(content: bytes, media_type: str) -> tuple[str, ...]:
    if media_type in OLD_OFFICE or media_type == STORAGE:
        return ole_defects(content)
    return ("has-macros",) if media_type.startswith(OFFICE_TYPES) and has_macros(content) else ()


def _open_pdf(document: Document, opening: _Opening) -> Document:
    search = CodeSearch(opening.budget)
    facts = read_pdf(document.content, opening.budget, search.visit)
    deeper = _deeper(opening, opening.depth.in_archive())
    found = replace(
        document, codes=tuple(search.codes), text=facts.text, pages=facts.pages, links=facts.links, hidden=facts.hidden
    )
    if facts.attachments and deeper is None:
        return _with(found, *facts.defects, *search.defects, "limit-reached")
    if deeper is not None:
        inner = (
            _identify(content, name, f"{document.path}/{index}", "", deeper)
            for index, (name, content) in enumerate(facts.attachments, 1)
        )
        found = replace(found, contains=tuple(inner))
    return _with(found, *facts.defects, *search.defects)


def _open_signed(document: Document, opening: _Opening) -> Document:
    deeper = _deeper(opening, opening.depth.in_signed())
    if deeper is None:
        return _with(document, "limit-reached")
    signed = open_signed_file(document.content)
    if signed is None:
        detached = replace(document, media_type="application/pkcs7-signature")
        expected = document.untrusted_name.lower().endswith(".p7s")
        return detached if expected else _with(detached, "signature-without-content")
    inner = _identify(signed.content, inner_name(document.untrusted_name), f"{document.path}/1", "", deeper)
    return _with(replace(document, signatures=signed.signatures, contains=(inner,)), *signed.defects)


def _open_archive(document: Document, opening: _Opening) -> Document:
    deeper = _deeper(opening, opening.depth.in_archive())
    if deeper is None:
        return _with(document, "limit-reached")
    listing = _listing(document, opening.budget)
    found = []
    for index, entry in enumerate(listing.entries, 1):
        path = f"{document.path}/{index}"
        if entry.content is None:
            found.append(_listed(entry.untrusted_name, path, entry.size, entry.defects))
        else:
            found.append(_identify(entry.content, entry.untrusted_name, path, "", deeper))
    limited = any("limit-reached" in entry.defects for entry in listing.entries)
    return _with(replace(document, contains=tuple(found)), *listing.defects, *(("limit-reached",) if limited else ()))


def _listing(document: Document, budget: Budget) -> Listing:
    if document.media_type == tnef.MEDIA_TYPE:
        return tnef.list_tnef(document.content, budget)
    if document.media_type in {TAR, GZIP, BZIP2, XZ}:
        return list_packed(document.content, document.media_type, document.untrusted_name, budget)
    return list_archive(document.content, budget)


def _open_message(document: Document, opening: _Opening) -> Document:
    deeper = _deeper(opening, opening.depth.in_message())
    if deeper is None:
        return _with(document, "limit-reached")
    message = parse_message(document.content)
    body = read_body(message)
    inner = (
        _identify(
            message.content(part),
            part.names[0] if part.names else "",
            f"{document.path}/{index}",
            part.media_type,
            deeper,
        )
        for index, part in enumerate(body.attachments, 1)
    )
    return replace(document, text=body.text[:MAX_TEXT], contains=tuple(inner))


def _open_image(document: Document, opening: _Opening) -> Document:
    drawn = codes_of_picture(document.content, opening.budget)
    return _with(replace(document, codes=drawn.codes), *drawn.defects)


def _open_html(document: Document, _: _Opening) -> Document:
    return replace(document, text=html_to_text(document.text[:MAX_HTML]))


def _open_xml(document: Document, opening: _Opening) -> Document:
    """An invoice's own attachments; no other XML holds files."""
    if document.xml_root not in INVOICES:
        return document
    files, cut = enclosed_files(document.content, opening.budget.inflated)
    if not files:
        return _with(document, "limit-reached") if cut else document
    deeper = _deeper(opening, opening.depth.in_archive())
    if deeper is None:
        return _with(document, "limit-reached")
    inner = []
    for index, (name, content) in enumerate(files, 1):
        opening.budget.inflated -= len(content)
        inner.append(_identify(content, name, f"{document.path}/{index}", "", deeper))
    return _with(replace(document, contains=tuple(inner)), *(("limit-reached",) if cut else ()))


_OPENERS: dict[DocumentKind, Callable[[Document, _Opening], Document]] = {
    DocumentKind.PDF: _open_pdf,
    DocumentKind.SIGNED_FILE: _open_signed,
    DocumentKind.ARCHIVE: _open_archive,
    DocumentKind.MESSAGE: _open_message,
    DocumentKind.IMAGE: _open_image,
    DocumentKind.HTML: _open_html,
    DocumentKind.XML: _open_xml,
}


def _deeper(opening: _Opening, depth: Depth | None) -> _Opening | None:
    return _Opening(opening.budget, depth) if depth is not None else None


def _listed(untrusted_name: str, path: str, size: int, defects: tuple[str, ...]) -> Document:
    """An archive's entry that was not opened: its type stays unknown."""
    disguised = disguise((untrusted_name,), "", DocumentKind.OTHER, "")
    return Document(
        path=path,
        untrusted_name=untrusted_name,
        name=safe_name(untrusted_name),
        media_type="application/octet-stream",
        kind=DocumentKind.OTHER,
        content=b"",
        size=size,
        defects=defects + tuple(defect for defect in disguised if defect == "type-dangerous"),
    )


def _with(document: Document, *defects: str) -> Document:
    return replace(document, defects=tuple(dict.fromkeys((*document.defects, *defects))))
