"""What the register of public bodies says of a sender in; its one sentence, for both faces, out."""

from __future__ import annotations

from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import Writer


def writer_sentence(writer: Writer, voice: Voice) -> str:
    """The sentence of a standing, with the day of the register where that matters. Its facts are untrusted text."""
    facts = {"name": writer.name, "resembles": writer.resembles, "address": writer.address}
    if writer.standing == "official":
        return voice.say("authorities", "official", facts)
    if writer.standing == "lookalike":
        why = voice.say("authorities", f"how-{writer.how}")
        return voice.say("authorities", "lookalike", {**facts, "why": why})
    if writer.how:
        return voice.say("authorities", f"unknown-{writer.how}", facts)
    if writer.day is None:
        return voice.say("authorities", "unknown-seed")
    return voice.say("authorities", "unknown", {"day": writer.day.isoformat()})
