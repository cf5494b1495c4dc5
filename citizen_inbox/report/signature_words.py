"""A judged signature in; the lines that both faces show of it out: for whom, when, how qualified, what came after."""

from __future__ import annotations

from collections.abc import Iterator

from citizen_inbox.documents.model import DocumentSignature
from citizen_inbox.obligations.calendar import local
from citizen_inbox.translation import Voice


def signature_words(signature: DocumentSignature, voice: Voice) -> Iterator[str]:
    """Plain sentences, untrusted names in them; nothing for a signature that was not judged."""
    if not signature.indication:
        return
    for name in signature.over:
        yield voice.say("signatures", "stamps-file", {"name": name})
    if signature.organisation:
        yield voice.say("signatures", "for-organisation", {"organisation": signature.organisation})
    yield from _times(signature, voice)
    known = [qualified_words(signature, voice)]
    if signature.revocation:
        known.append(voice.say("signatures", f"revocation-{signature.revocation}"))
    yield " · ".join(known)
    if signature.authority:
        facts = {"authority": signature.authority, "territory": signature.list_territory}
        facts["time"] = voice.day(local(signature.list_issued).date()) if signature.list_issued else ""
        yield voice.say("signatures", "by-authority", facts)


def intact_words(signature: DocumentSignature, voice: Voice) -> str:
    """Whether the signature is intact, apart from whether it is worth anything."""
    return voice.say("signatures", f"intact-{str(signature.intact).lower()}")


def qualified_words(signature: DocumentSignature, voice: Voice) -> str:
    """Whether it is qualified, or why that is not known."""
    if signature.qualified is None:
        return voice.say("signatures", "qualified-unknown")
    return voice.say(
        "signatures", f"qualified-yes-{signature.qualification}" if signature.qualified else "qualified-no"
    )


def _times(signature: DocumentSignature, voice: Voice) -> Iterator[str]:
    if signature.at is not None:
        code = f"time-{signature.time_kind or 'unproven'}"
        yield voice.say("signatures", code, {"time": voice.instant(signature.at)})
    if signature.reference_at is not None:
        yield voice.say("signatures", "time-reference", {"time": voice.instant(signature.reference_at)})
