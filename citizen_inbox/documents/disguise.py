"""A name, a label and the type by content in; what does not fit together out."""

from __future__ import annotations

from citizen_inbox.documents.model import DocumentKind

_TEXTUAL = frozenset({DocumentKind.TEXT, DocumentKind.XML, DocumentKind.HTML, DocumentKind.MESSAGE})
_EXPECTED: dict[str, frozenset[DocumentKind]] = {
    "pdf": frozenset({DocumentKind.PDF}),
    "p7m": frozenset({DocumentKind.SIGNED_FILE}),
    "xml": frozenset({DocumentKind.XML}),
    "eml": frozenset({DocumentKind.MESSAGE}),
    "txt": _TEXTUAL,
    "csv": _TEXTUAL,
    "htm": frozenset({DocumentKind.HTML}),
    "html": frozenset({DocumentKind.HTML}),
    "zip": frozenset({DocumentKind.ARCHIVE}),
    **dict.fromkeys(("png", "jpg", "jpeg", "gif", "webp"), frozenset({DocumentKind.IMAGE})),
}
_DECLARED: dict[str, frozenset[DocumentKind]] = {
    "application/pdf": frozenset({DocumentKind.PDF, DocumentKind.SIGNED_FILE}),
    "image/png": frozenset({DocumentKind.IMAGE}),
    "image/jpeg": frozenset({DocumentKind.IMAGE}),
    "application/xml": frozenset({DocumentKind.XML, DocumentKind.SIGNED_FILE}),
    "text/xml": frozenset({DocumentKind.XML, DocumentKind.SIGNED_FILE}),
    "text/plain": _TEXTUAL | {DocumentKind.SIGNED_FILE},
    "message/rfc822": frozenset({DocumentKind.MESSAGE, DocumentKind.TEXT}),
}
_OFFICE = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}
_DANGEROUS_TYPES = frozenset(
    {
        "application/vnd.microsoft.portable-executable",
        "application/x-executable",
        "application/x-mach-binary",
        "application/java-vm",
        "application/x-ms-shortcut",
        "text/x-shellscript",
    }
)
_RUNNABLE = (
    "ace action app appimage appref-ms application bat cmd com command cpl deb desktop diagcab dll dmg docm dotm "
    "exe gadget hta img inf ins iso jar jnlp js jse jsp library-ms lnk mde mht mhtml msc msh msi msix msp mst osx "
    "pif pkg pl potm ppam ppsm pptm ps1 psc1 psm1 py pyc pyw reg rpm run scf scr settingcontent-ms sh shb shs sldm "
    "svg sys term tool url vb vbe vbs vhd vhdx website workflow ws wsc wsf wsh xbap xlam xll xlsm xltm xpi"
)
_DANGEROUS_EXTENSIONS = frozenset(_RUNNABLE.split())


def disguise(names: tuple[str, ...], declared_type: str, kind: DocumentKind, media_type: str) -> tuple[str, ...]:
    """Defects: "type-disguised" when a name or the label says something else or something that systems run,
    "type-dangerous" when a name or the content is of a kind that systems run. Every reading counts, the worst wins."""
    extensions = {name.rstrip(" .\x00").rpartition(".")[2].strip().lower() for name in names if "." in name}
    dangerous = media_type in _DANGEROUS_TYPES or bool(extensions & _DANGEROUS_EXTENSIONS)
    other = any(_contradicts(extension, kind, media_type) for extension in extensions)
    labelled_otherwise = kind not in _DECLARED.get(declared_type.lower(), {kind})
    disguised = bool(extensions & _DANGEROUS_EXTENSIONS) or other or labelled_otherwise
    return (("type-disguised",) if disguised else ()) + (("type-dangerous",) if dangerous else ())


def _contradicts(extension: str, kind: DocumentKind, media_type: str) -> bool:
    if extension in _OFFICE:
        return media_type != _OFFICE[extension]
    return kind not in _EXPECTED.get(extension, {kind})
