"""Documents and the circumstances in; the same documents with their signatures judged out. Pure and total; slow."""

from __future__ import annotations

from dataclasses import dataclass, replace

from citizen_inbox.documents.document import Document, DocumentKind, identify
from citizen_inbox.evidence.time_stamp import TimeStampCheck
from citizen_inbox.signatures.asic import Asic
from citizen_inbox.signatures.cades import Cades
from citizen_inbox.signatures.judging import judge_signature
from citizen_inbox.signatures.model import MAX_NESTING, MAX_SIGNATURES, MAX_SIZE, Beside, Circumstances, Format, Seen
from citizen_inbox.signatures.pades import Pades
from citizen_inbox.signatures.stamps import Stamps, open_stamped, stamps_over
from citizen_inbox.signatures.xades import Xades

FORMATS: tuple[Format, ...] = (Stamps(), Cades(), Pades(), Asic(), Xades())
"""In this order: the first that fits reads a document."""

MAX_STANDING_STAMPS = 16
"""Time stamps in files of their own that are held against the files beside them."""
_SETTLED = {"pdf-signature-not-checked"}
"""Defects of a first reading that a judgement does away with."""


def may_be_signed(document: Document) -> bool:
    """Whether a document, or one inside it, may bear a signature: worth the time to look closer."""
    return any(map(is_signed, document.walk()))


def is_signed(document: Document) -> bool:
    """Whether a document itself looks signed, whatever is inside it."""
    return _format(document) is not None


def judge_documents(documents: tuple[Document, ...], around: Circumstances) -> tuple[Document, ...]:
    """Every document with its signatures judged, those inside it too; the others come back as they are.

    Files that lie together, as the attachments of one mail or the files of one archive do, may sign each other.
    """
    return _judge_all(documents, around, 0)


def _judge_all(documents: tuple[Document, ...], around: Circumstances, level: int) -> tuple[Document, ...]:
    found = _standing_beside(documents)
    return tuple(
        _judge(one, documents, replace(around, stamps=(*around.stamps, *found.over(place))), level, found.names(place))
        for place, one in enumerate(documents)
    )


@dataclass(frozen=True, slots=True)
class _Standing:
    """The time stamps in files of their own among files that lie together."""

    found: tuple[tuple[int, int, TimeStampCheck], ...]
    """Place of the stamp, place of a file that it holds over, and the check."""
    files: tuple[Document, ...]

    def over(self, place: int) -> tuple[TimeStampCheck, ...]:
        """What holds over a file: what it proves of the bytes it proves of the signatures in them."""
        return tuple(check for _, stamped, check in self.found if stamped == place)

    def names(self, place: int) -> tuple[str, ...]:
        """The files that a stamp holds over."""
        return tuple(self.files[stamped].untrusted_name for stamp, stamped, _ in self.found if stamp == place)


def _standing_beside(documents: tuple[Document, ...]) -> _Standing:
    stamps = [place for place, one in enumerate(documents) if isinstance(_format(one), Stamps)][:MAX_STANDING_STAMPS]
    found = []
    for stamp in stamps:
        others = [place for place, one in enumerate(documents) if place != stamp and one.content]
        held = stamps_over(documents[stamp].content, [documents[place].content for place in others])
        found += [(stamp, others[place], check) for check, place in held]
    return _Standing(tuple(found), documents)


def _judge(
    document: Document, siblings: tuple[Document, ...], around: Circumstances, level: int, over: tuple[str, ...]
) -> Document:
    if level > MAX_NESTING:
        return document
    form = _format(document)
    if form is None:
        inner = _judge_all(document.contains, around, level + 1)
        return replace(document, contains=inner) if inner != document.contains else document
    seen = form.read(document.content, _beside(document, siblings))
    signatures = tuple(replace(judge_signature(one, around), over=over) for one in seen[:MAX_SIGNATURES])
    contains = document.contains or _opened(document, form)
    within = replace(around, stamps=(*around.stamps, *_holding(form, seen)))
    return replace(
        document,
        signatures=signatures or document.signatures,
        contains=_judge_all(contains, within, level + 1),
        defects=tuple(one for one in document.defects if not (signatures and one in _SETTLED)),
    )


def _holding(form: Format, seen: tuple[Seen, ...]) -> tuple[TimeStampCheck, ...]:
    """The time stamps that hold over all that is inside: what they prove of the file they prove of its signatures."""
    if not isinstance(form, Stamps):
        return ()
    return tuple(stamp for one in seen if one.reason == "intact" for stamp in one.stamps)


def _beside(document: Document, siblings: tuple[Document, ...]) -> Beside:
    others = [one for one in siblings if one is not document and one.content and one.size <= MAX_SIZE]
    stem = document.untrusted_name.rpartition(".")[0]
    named = [one.content for one in others if stem and one.untrusted_name == stem]
    return Beside(named[0] if len(named) == 1 else None, tuple(one.content for one in others))


def _format(document: Document) -> Format | None:
    if not document.content or document.size > MAX_SIZE:
        return None
    if document.kind is DocumentKind.MESSAGE and not document.untrusted_name.lower().endswith(".m7m"):
        return None
    return next((one for one in FORMATS if one.fits(document.content, document.untrusted_name)), None)


def _opened(document: Document, form: Format) -> tuple[Document, ...]:
    """The file inside a time-stamped one, which the first reading does not open."""
    inside = open_stamped(document.content) if isinstance(form, Stamps) else None
    if inside is None:
        return ()
    name = document.untrusted_name
    stem = name[: name.rfind(".")] if "." in name else name
    return (identify(inside, stem, f"{document.path}/1"),)
