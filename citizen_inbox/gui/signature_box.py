"""One signature of a document in, a box that says what it is worth out, with every check and its certificate."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import DocumentSignature
from citizen_inbox.evidence.certificates import read_certificate
from citizen_inbox.evidence.report import Signature, Signer
from citizen_inbox.gui.certificate_dialog import CertificateDialog
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import TONES
from citizen_inbox.gui.pieces import Fold, Frame, WrapRow, button, marked_line, say
from citizen_inbox.gui.plain import visible
from citizen_inbox.report.signature_words import intact_words, signature_words
from citizen_inbox.translation import Voice


def signature_box(
    signature: DocumentSignature, voice: Voice, revision: Callable[[DocumentSignature], object] | None = None
) -> QWidget:
    """One signer: name, outcome in words, what is known of time and issuer; checks and certificate on request.

    revision: shows the file as it was signed, where the caller can.
    """
    box = Frame("band", tone=TONES[signature.outcome])
    box.column.setSpacing(4)
    unknown = QCoreApplication.translate("SignedFileViewer", "Unknown signer")
    name = signature.signer or unknown
    box.column.addWidget(marked_line(signature.outcome, _titled(signature, name, voice), "strong"))
    box.column.addWidget(PlainLabel(say(voice, "documents", signature.code, {"signer": signature.signer})))
    if signature.indication:
        for words in signature_words(signature, voice):
            box.column.addWidget(PlainLabel(words, "small"))
        more = _more(signature, voice, box)
        if revision is not None and signature.signed_bytes:
            words = QCoreApplication.translate("SignatureBox", "Show it as it was signed")
            shown = button(words, partial(revision, signature))
            shown.setAccessibleName(f"{words}: {visible(name)}")
            more.addWidget(shown)
        box.column.addLayout(more)
    elif signature.at is not None:
        claimed = QCoreApplication.translate("SignedFileViewer", "Signing time according to the signer: {time}")
        box.column.addWidget(PlainLabel(claimed.format(time=voice.instant(signature.at)), "small"))
    box.setAccessibleName(visible(name))
    return box


def _titled(signature: DocumentSignature, name: str, voice: Voice) -> str:
    if signature.role == "signer":
        return name
    return f"{voice.say('signatures', f'role-{signature.role}')}: {name}"


def _more(signature: DocumentSignature, voice: Voice, box: Frame) -> WrapRow:
    row = WrapRow()
    details = QCoreApplication.translate("SignatureBox", "Every check of this signature")
    row.addWidget(Fold(details, partial(_checks, signature, voice), box.column))
    if signature.certificate:
        words = QCoreApplication.translate("SignatureBox", "Look at the certificate…")
        row.addWidget(button(words, partial(show_certificate, signature, voice, box), quiet=True))
    return row


def _checks(signature: DocumentSignature, voice: Voice) -> QWidget:
    holder = Frame("note")
    indication = " · ".join(filter(None, (signature.indication, signature.sub_indication)))
    holder.column.addWidget(PlainLabel(f"{intact_words(signature, voice)} · {indication}", "small"))
    for found in signature.checks:
        holder.column.addWidget(marked_line(found.outcome, voice.finding("signatures", found), "small"))
    return holder


def show_certificate(signature: DocumentSignature, voice: Voice, parent: QWidget) -> None:
    """Open the certificates of one signer in a window of their own."""
    certificate_dialog(signature, voice, parent).open()


def certificate_dialog(signature: DocumentSignature, voice: Voice, parent: QWidget) -> CertificateDialog:
    """The window with the certificates of one signer, not shown yet."""
    certificate = read_certificate(signature.certificate)
    signer = None
    if certificate is not None:
        signer = Signer(
            email=certificate.emails[0] if certificate.emails else "",
            subject=certificate.subject,
            issuer=certificate.issuer,
            valid_from=certificate.valid_from,
            valid_to=certificate.valid_to,
            anchor="",
            certificate=certificate.der,
        )
    shown = Signature(
        *(True, signature.intact, "", signature.at, signer),
        enclosed=signature.enclosed,
    )
    return CertificateDialog(shown, b"", signature.at, voice, parent.window())
