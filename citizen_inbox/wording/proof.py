"""English sentences for: what a check, a headline and a kind of message prove, and what they do not.

Keys: "proves-" and "limits-" before a finding's code, before "axis-" and one of the six questions, before "verdict-"
and a headline, or before "kind-" and a kind of envelope; ".outcome" behind it where an outcome needs its own.
"law-KIND" names the rules behind a kind of message. `explained` looks up a check: a code without a text of its own
gets that of its question. `of_message` looks up a whole message, for the page and for reports.
"""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.wording.evidence import SENTENCES as _FINDINGS
from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP


def explained(code: str, axis: str, outcome: str) -> tuple[str, str]:
    """The keys of what one check proves and of what it does not.

    axis: value of `Axis`; outcome: value of `Outcome`. A code that has several outcomes is praised by its bare text
    only when it was proven.
    """
    one_outcome = not any(f"{code}.{other}" in _FINDINGS for other in ("proven", "undetermined", "refuted"))
    bare = (f"proves-{code}",) if outcome == "proven" or one_outcome else ()
    proves = (f"proves-{code}.{outcome}", *bare, f"proves-axis-{axis}.{outcome}", f"proves-axis-{axis}")
    limits = (f"limits-{code}.{outcome}", f"limits-{code}", f"limits-axis-{axis}")
    return _first(proves), _first(limits)


def of_verdict(code: str, outcome: str) -> tuple[str, str]:
    """The keys of what a headline proves and of what it does not."""
    proves, limits = (f"{side}-verdict-{code}" for side in ("proves", "limits"))
    return _first((f"{proves}.{outcome}", proves)), _first((f"{limits}.{outcome}", limits))


@dataclass(frozen=True, slots=True)
class Worth:
    """The keys of what a whole message proves, of what it does not, and of the rules behind it."""

    proves: tuple[str, ...]
    """Those of a kind of envelope name the facts provider, sender and at."""
    limits: tuple[str, ...]
    law: str
    """"" where no rule is told."""


def of_message(kind: str, code: str, outcome: str) -> Worth:
    """What a message of this kind is worth under this headline.

    kind: value of `EnvelopeKind`; code, outcome: those of the verdict. What the kind would prove is not even hinted
    at unless the headline is proven: nothing else shows that the message is of that kind.
    """
    proves, limits = of_verdict(code, outcome)
    if outcome != "proven" or f"proves-kind-{kind}" not in SENTENCES:
        return Worth((proves,), (limits,), "")
    law = f"law-{kind}"
    return Worth((f"proves-kind-{kind}", proves), (f"limits-kind-{kind}", limits), law if law in SENTENCES else "")


def _first(keys: tuple[str, ...]) -> str:
    return next(key for key in keys if key in SENTENCES)


SENTENCES: dict[str, str] = {
    # The six questions
    "proves-axis-structure": QT_TRANSLATE_NOOP(
        "proof", "In this point the message is built as PEC messages are: one provider's signature over all of it."
    ),
    "proves-axis-structure.undetermined": QT_TRANSLATE_NOOP(
        "proof",
        "Nothing by itself. In this point the message is not built as a PEC usually is, which has harmless "
        "causes as well as bad ones.",
    ),
    "proves-axis-structure.refuted": QT_TRANSLATE_NOOP(
        "proof",
        "The message is not what its form claims. Part of what you see is not covered by the provider's proof.",
    ),
    "limits-axis-structure": QT_TRANSLATE_NOOP(
        "proof", "The form says nothing about who wrote the text or whether it is true: a forger can copy a form."
    ),
    "proves-axis-integrity": QT_TRANSLATE_NOOP(
        "proof", "In this point the signed bytes are the same ones that were signed."
    ),
    "proves-axis-integrity.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing by itself: this point makes the signature weaker or harder to check, and does not break it."
    ),
    "proves-axis-integrity.refuted": QT_TRANSLATE_NOOP(
        "proof", "What you have is not what was signed. This file is no proof of anything it says."
    ),
    "limits-axis-integrity": QT_TRANSLATE_NOOP(
        "proof", "Unchanged does not mean true: it says nothing about the content being right."
    ),
    "proves-axis-identity": QT_TRANSLATE_NOOP(
        "proof", "In this point the address you see is the one that the signature and the provider name."
    ),
    "proves-axis-identity.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing: the address you see could not be tied to the one that the provider names."
    ),
    "proves-axis-identity.refuted": QT_TRANSLATE_NOOP(
        "proof", "The address you see is not the one that the provider vouches for. Treat the sender as unknown."
    ),
    "limits-axis-identity": QT_TRANSLATE_NOOP(
        "proof",
        "PEC certifies a mailbox, not the person or office behind it. Look the address up in a public "
        "register (IPA for public offices, INI-PEC for firms and professionals) before you rely on a name.",
    ),
    "proves-axis-trust": QT_TRANSLATE_NOOP(
        "proof", "In this point the signer is somebody whom the authority of the PEC providers vouches for."
    ),
    "proves-axis-trust.undetermined": QT_TRANSLATE_NOOP(
        "proof",
        "Nothing either way: the signature may be good, but this program knows no authority that vouches for "
        "the signer in this point.",
    ),
    "proves-axis-trust.refuted": QT_TRANSLATE_NOOP(
        "proof", "The signer is not a PEC provider, whatever the certificate says of itself."
    ),
    "limits-axis-trust": QT_TRANSLATE_NOOP(
        "proof",
        "It rests on the keys that this program carries or that you added (Tools, Trusted authorities). It "
        "vouches for the provider, not for the sender or for the content.",
    ),
    "proves-axis-time": QT_TRANSLATE_NOOP("proof", "In this point the times given for the message fit together."),
    "proves-axis-time.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing by itself: in this point the time rests on what the message or the provider says."
    ),
    "proves-axis-time.refuted": QT_TRANSLATE_NOOP(
        "proof", "At the time that the message gives, its signer was not entitled to sign."
    ),
    "limits-axis-time": QT_TRANSLATE_NOOP(
        "proof",
        "The time is the provider's own word; a PEC carries no independent time stamp. It does not say when a"
        " term begins or ends: that depends on the act and on the procedure.",
    ),
    "proves-axis-consistency": QT_TRANSLATE_NOOP(
        "proof", "What your mail program shows in this point is what the provider certified."
    ),
    "proves-axis-consistency.undetermined": QT_TRANSLATE_NOOP(
        "proof",
        "What is shown and what was certified differ in this point. That happens to genuine mail too: rely on"
        " the certified value.",
    ),
    "proves-axis-consistency.refuted": QT_TRANSLATE_NOOP(
        "proof", "What is shown and what was certified contradict each other in a point where genuine mail never does."
    ),
    "limits-axis-consistency": QT_TRANSLATE_NOOP(
        "proof", "That two records agree does not make what they say true, and a small difference is no forgery yet."
    ),
    # Form
    "proves-unsigned": QT_TRANSLATE_NOOP("proof", "That this file carries no proof: anybody could have written it."),
    "limits-unsigned": QT_TRANSLATE_NOOP(
        "proof", "It does not prove that the mail is false. Ask the sender another way."
    ),
    "proves-pec-claim-unsigned": QT_TRANSLATE_NOOP(
        "proof", "That the mail claims to come from a PEC provider, and no provider stands behind the claim."
    ),
    "limits-pec-claim-unsigned": QT_TRANSLATE_NOOP(
        "proof", "It does not say who made it, nor that the office named in it had any part in it."
    ),
    "proves-personal-signature": QT_TRANSLATE_NOOP(
        "proof", "That whoever holds this personal key signed the mail. Personal signatures are not PEC."
    ),
    "limits-personal-signature": QT_TRANSLATE_NOOP(
        "proof",
        "No provider certifies when it was sent or that it came. This program does not judge who the person is.",
    ),
    "proves-signature-covers-all": QT_TRANSLATE_NOOP(
        "proof", "Everything shown to you as the message lies inside what the provider signed."
    ),
    "limits-signature-covers-all": QT_TRANSLATE_NOOP(
        "proof",
        "The outermost lines (From, Subject, Date) are never signed in a PEC: this program compares them one "
        "by one with the certified data.",
    ),
    "proves-signature-wrapped": QT_TRANSLATE_NOOP(
        "proof",
        "A signed message lies whole inside another one, as mailing lists do when they add a footer. The "
        "inner one can be checked.",
    ),
    "limits-signature-wrapped": QT_TRANSLATE_NOOP(
        "proof", "Nothing outside the inner message is certified, and not that it was sent to you by its sender."
    ),
    "proves-anomaly": QT_TRANSLATE_NOOP(
        "proof", "That your own provider took in an ordinary mail and put it into an envelope to say so."
    ),
    "limits-anomaly": QT_TRANSLATE_NOOP(
        "proof", "The mail inside is not certified at all: neither who wrote it nor when nor what it said."
    ),
    "proves-content-embedded": QT_TRANSLATE_NOOP(
        "proof", "That the signature was made over a text other than the one shown. It is a known way to forge."
    ),
    "proves-no-signers": QT_TRANSLATE_NOOP("proof", "That the signature is empty. An empty signature is none."),
    "proves-several-signers": QT_TRANSLATE_NOOP(
        "proof", "That more than one key was used. A PEC has one signer, so this is not called verified."
    ),
    # Unchanged
    "proves-content-intact": QT_TRANSLATE_NOOP(
        "proof",
        "The signed part is what the signer signed: text, attachments and certification data are as they were then.",
    ),
    "proves-content-intact.refuted": QT_TRANSLATE_NOOP(
        "proof",
        "Something in the signed part is not as it was. Often a forger did it, sometimes an antivirus, a mail"
        " gateway or a program that rewrote the file.",
    ),
    "limits-content-intact": QT_TRANSLATE_NOOP(
        "proof",
        "The provider's signature covers the transport. It does not make the sender the author of what is "
        "attached: that takes the author's own signature.",
    ),
    "limits-content-intact.refuted": QT_TRANSLATE_NOOP(
        "proof", "It does not say what was changed, or who did it. A fresh copy from your mailbox may still be good."
    ),
    "proves-signature-bad": QT_TRANSLATE_NOOP(
        "proof", "That the key in the certificate did not make this signature: it is a forgery or damaged."
    ),
    "limits-signature-bad": QT_TRANSLATE_NOOP("proof", "It does not say who made it. A fresh copy may still be good."),
    "proves-signature-not-checkable": QT_TRANSLATE_NOOP(
        "proof", "Nothing either way. This program refuses methods that can be forged, and cannot judge ones it lacks."
    ),
    "limits-signature-not-checkable": QT_TRANSLATE_NOOP("proof", "It does not prove that the message is false."),
    "proves-weak-digest": QT_TRANSLATE_NOOP(
        "proof",
        "That an old method was used. PEC providers used SHA-1 until the end of 2024 at least, so old genuine"
        " mail has it.",
    ),
    "limits-weak-digest": QT_TRANSLATE_NOOP(
        "proof",
        "It does not make the signature false. Nobody is known to be able to alter a message made by another "
        "so that its SHA-1 stays the same; two messages made together to collide are possible.",
    ),
    "proves-weak-key": QT_TRANSLATE_NOOP(
        "proof", "That the signer's key is short. It was usual once; today a large effort could imitate it."
    ),
    "limits-weak-key": QT_TRANSLATE_NOOP("proof", "It does not make the signature false."),
    "proves-line-ends-restored": QT_TRANSLATE_NOOP(
        "proof", "That the signature fits once the line ends are as mail has them: the words are the signed ones."
    ),
    "limits-line-ends-restored": QT_TRANSLATE_NOOP(
        "proof", "The file on disk is not byte for byte what came. Keep the original from the mailbox if you can."
    ),
    "proves-micalg-differs": QT_TRANSLATE_NOOP(
        "proof", "That a label outside the signature is wrong. The signature itself says which method it used."
    ),
    # Sender's address
    "proves-sender-address": QT_TRANSLATE_NOOP(
        "proof", "The address in From is the provider's own, the one its certificate was issued for."
    ),
    "proves-sender-address.refuted": QT_TRANSLATE_NOOP(
        "proof", "Somebody took a signature of one address and put another address above it."
    ),
    "proves-sender-unclear": QT_TRANSLATE_NOOP(
        "proof", "That the message names no sender, or several: programs may show different ones. No PEC does that."
    ),
    "proves-on-behalf": QT_TRANSLATE_NOOP(
        "proof", "The mailbox named behind “Per conto di” is the one that the provider certified as the sender's."
    ),
    "proves-on-behalf.refuted": QT_TRANSLATE_NOOP(
        "proof", "The sender that you see is another than the certified one: somebody wants to be taken for another."
    ),
    # Who vouches
    "proves-provider-recognised": QT_TRANSLATE_NOOP(
        "proof",
        "The signer's certificate was signed with the key of the authority that certifies PEC providers, one "
        "of the keys this program knows.",
    ),
    "proves-self-signed": QT_TRANSLATE_NOOP(
        "proof", "That the signer vouches for itself only. Anybody can make such a certificate in a minute."
    ),
    "proves-issuer-imitated": QT_TRANSLATE_NOOP(
        "proof", "That somebody wrote the authority's name on a certificate which the authority's key never signed."
    ),
    "proves-issuer-unknown": QT_TRANSLATE_NOOP(
        "proof",
        "That no key known to this program vouches for the signer. Mail from before 2011 is an honest case: "
        "the key of that time is not at hand.",
    ),
    "limits-issuer-unknown": QT_TRANSLATE_NOOP("proof", "It does not prove that the signer is false."),
    "proves-issuer-public": QT_TRANSLATE_NOOP(
        "proof", "That an authority checked an e-mail address. Anyone can get such a certificate; it is not PEC."
    ),
    "proves-issuer-not-in-force": QT_TRANSLATE_NOOP(
        "proof", "That the date of the message lies outside the years in which this key certified PEC providers."
    ),
    "proves-name-not-permitted": QT_TRANSLATE_NOOP(
        "proof", "That the authority is allowed to certify only certain providers, and this one is not among them."
    ),
    "proves-usage-unfit": QT_TRANSLATE_NOOP(
        "proof", "That the certificate was issued for another use. A PEC provider's one is made for signing mail."
    ),
    "proves-certificate-unreadable": QT_TRANSLATE_NOOP(
        "proof", "Nothing either way: without a readable certificate nobody can be named as the signer."
    ),
    "proves-issuer-certificate-absent": QT_TRANSLATE_NOOP(
        "proof", "Nothing bad: the authority's key is known to this program and signed the signer's certificate."
    ),
    "limits-issuer-certificate-absent": QT_TRANSLATE_NOOP(
        "proof", "Without the authority's certificate, the list of providers it may certify could not be looked at."
    ),
    "proves-issuer-certificate-unverified": QT_TRANSLATE_NOOP(
        "proof",
        "Nothing bad: the key is the known one. Who vouches for the authority itself was not established here.",
    ),
    "proves-signer-first": QT_TRANSLATE_NOOP("proof", "Nothing either way: of every sender there is a first mail."),
    "limits-signer-first": QT_TRANSLATE_NOOP(
        "proof", "It says nothing against the signer, who is judged by the certificate and not by this."
    ),
    "proves-signer-seen": QT_TRANSLATE_NOOP(
        "proof", "This key has signed for the address before, though too seldom to call it familiar."
    ),
    "proves-signer-known": QT_TRANSLATE_NOOP(
        "proof", "The key is the one that signed earlier mail kept on this computer."
    ),
    "proves-signer-known.undetermined": QT_TRANSLATE_NOOP(
        "proof", "That the same stranger signed before. Being used to a stranger does not tell who it is."
    ),
    "limits-signer-known": QT_TRANSLATE_NOOP(
        "proof", "It rests on the mail kept here. A key that was stolen is still the same key."
    ),
    "proves-signer-new": QT_TRANSLATE_NOOP(
        "proof", "Nothing bad by itself: providers renew their keys, and each is judged by who vouches for it."
    ),
    "limits-signer-new": QT_TRANSLATE_NOOP("proof", "It does not say why the key changed."),
    "proves-provider-listed": QT_TRANSLATE_NOOP(
        "proof", "The list of providers in this program has this name together with this address."
    ),
    "proves-provider-listed.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing by itself: the list is a copy of one month, and providers come, go and change their names."
    ),
    "limits-provider-listed": QT_TRANSLATE_NOOP(
        "proof", "It decides nothing: a name on a list is no signature, and anybody can write it."
    ),
    # When
    "proves-certificate-in-force": QT_TRANSLATE_NOOP(
        "proof", "At the certified time the signer's certificate had begun and had not run out."
    ),
    "proves-certificate-in-force.refuted": QT_TRANSLATE_NOOP(
        "proof", "The time that the message gives lies outside the certificate's life: one of the two cannot be right."
    ),
    "limits-certificate-in-force": QT_TRANSLATE_NOOP(
        "proof",
        "It is judged at the time that the provider certifies, which is the provider's own word. It does not "
        "say that the certificate had not been revoked.",
    ),
    "proves-certificate-expired-since": QT_TRANSLATE_NOOP(
        "proof",
        "Nothing bad: every certificate runs out after some years, and what was signed before stays signed. "
        "It only tells that the message is old.",
    ),
    "limits-certificate-expired-since": QT_TRANSLATE_NOOP(
        "proof",
        "Once a certificate has run out, authorities usually stop telling whether it had been revoked. To "
        "keep a proof for longer it takes a trusted time stamp or compliant preservation, made before that "
        "day.",
    ),
    "proves-revocation-unknown": QT_TRANSLATE_NOOP(
        "proof",
        "Nothing either way. An authority revokes a certificate when its key was lost or stolen; this program"
        " asks only if you turn that on (Tools).",
    ),
    "limits-revocation-unknown": QT_TRANSLATE_NOOP(
        "proof",
        "Not asked is not the same as good: a certificate revoked before the message was signed would prove "
        "nothing. Providers' certificates are seldom revoked.",
    ),
    "proves-not-revoked": QT_TRANSLATE_NOOP(
        "proof", "The authority itself, in an answer that it signed, did not count the certificate among the revoked."
    ),
    "proves-not-revoked.refuted": QT_TRANSLATE_NOOP(
        "proof", "By the authority's own signed answer the certificate no longer counted when this was signed."
    ),
    "limits-not-revoked": QT_TRANSLATE_NOOP(
        "proof", "It is what the authority knew on that day. A theft that was noticed later is not in it."
    ),
    "proves-revoked-since": QT_TRANSLATE_NOOP(
        "proof", "Nothing bad: the message lay in your mailbox before the certificate was revoked."
    ),
    "limits-revoked-since": QT_TRANSLATE_NOOP(
        "proof", "It rests on the time your own server gives. To others it is this program's word, not a time stamp."
    ),
    "proves-revoked-after": QT_TRANSLATE_NOOP(
        "proof", "Nothing either way: the stated date is earlier, but it is the signer's own word."
    ),
    "limits-revoked-after": QT_TRANSLATE_NOOP(
        "proof", "It does not prove that the message is false: providers also revoke certificates that they replace."
    ),
    "proves-key-compromised": QT_TRANSLATE_NOOP(
        "proof", "That by the authority's word somebody else may have used the key, at whatever date is written."
    ),
    "proves-time-in-future": QT_TRANSLATE_NOOP(
        "proof", "That a clock is wrong: this computer's, or the one that dated the message."
    ),
    "proves-time-unknown": QT_TRANSLATE_NOOP(
        "proof", "Nothing: without a time nobody can tell whether the certificate was in force."
    ),
    "proves-signing-time": QT_TRANSLATE_NOOP(
        "proof", "The time in the certification data and the one inside the signature are the same within minutes."
    ),
    "proves-signing-time.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Two clocks of the same provider differ. The certified time is the one that counts here."
    ),
    "proves-date-header": QT_TRANSLATE_NOOP("proof", "The date your mail program shows is the certified one."),
    "proves-date-header.undetermined": QT_TRANSLATE_NOOP(
        "proof", "The date your mail program shows is not certified. Rely on the certified one."
    ),
    "proves-issuer-not-revoked": QT_TRANSLATE_NOOP(
        "proof",
        "The authority above, in an answer that it signed, did not count the issuer's certificate among the revoked.",
    ),
    # Agreement of the data
    "proves-certification-data": QT_TRANSLATE_NOOP(
        "proof", "The provider's own record of the message (daticert.xml) is there, once, inside what was signed."
    ),
    "proves-certification-data.refuted": QT_TRANSLATE_NOOP(
        "proof", "Without exactly one record of the provider, nobody can say what was certified."
    ),
    "limits-certification-data": QT_TRANSLATE_NOOP(
        "proof", "It records the transport: sender, recipients, subject and time. It knows nothing of what is true."
    ),
    "proves-provider-name.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing bad: providers write their name freely in the record, and often not as in the certificate."
    ),
    "proves-addressed-to-you": QT_TRANSLATE_NOOP(
        "proof", "Your mailbox is one of those that the provider was asked to bring the message to."
    ),
    "proves-addressed-to-you.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Somebody may have passed the message on to you, or another of your addresses was meant."
    ),
    "limits-addressed-to-you": QT_TRANSLATE_NOOP(
        "proof", "It does not prove that you are the person whom the act inside is meant for."
    ),
    "proves-your-message": QT_TRANSLATE_NOOP("proof", "It speaks of something sent from your own mailbox."),
    "proves-your-message.undetermined": QT_TRANSLATE_NOOP(
        "proof", "It speaks of something sent from another mailbox, so it says nothing about what you sent."
    ),
    "proves-recipient-kind.undetermined": QT_TRANSLATE_NOOP(
        "proof", "That this address is an ordinary mailbox. PEC certifies nothing on the way to it."
    ),
    "limits-recipient-kind.undetermined": QT_TRANSLATE_NOOP(
        "proof", "It says nothing about whether the mail reached that mailbox."
    ),
    "proves-original-sender.refuted": QT_TRANSLATE_NOOP(
        "proof", "The enclosed message bears another sender than the one whom the provider certified."
    ),
    "proves-type-header.refuted": QT_TRANSLATE_NOOP(
        "proof", "Somebody wants the message to be taken for another kind than the certified one."
    ),
    "proves-certification-elements": QT_TRANSLATE_NOOP(
        "proof", "The provider's record says everything that one of this kind must say."
    ),
    "proves-certification-elements.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing by itself: some providers leave a field out or add one of their own."
    ),
    "limits-certification-elements": QT_TRANSLATE_NOOP("proof", "A complete record is not yet a true one."),
    "proves-certification-order": QT_TRANSLATE_NOOP(
        "proof", "Nothing bad: the order of the fields changes nothing in what they say."
    ),
    "proves-recipient-listed": QT_TRANSLATE_NOOP(
        "proof", "The provider names this address among those that the message was for."
    ),
    # A receipt beside what is known of the message it reports on
    "proves-message-known": QT_TRANSLATE_NOOP(
        "proof", "This mailbox sent the message: your copy of it, or its acceptance, is kept here."
    ),
    "proves-message-known.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing against it: you may have sent it with another program, or no longer have the copy."
    ),
    "limits-message-known": QT_TRANSLATE_NOOP("proof", "It does not show which person used the mailbox."),
    "proves-acceptance-identifier": QT_TRANSLATE_NOOP(
        "proof", "Acceptance and receipt are about the same dispatch: the provider gave it one identifier."
    ),
    "proves-acceptance-identifier.undetermined": QT_TRANSLATE_NOOP(
        "proof",
        "Nothing by itself: in this point receipt and acceptance do not fit together. It may be about another message.",
    ),
    "proves-acceptance-msgid": QT_TRANSLATE_NOOP(
        "proof", "Acceptance and receipt name the message by the same mark, the one it bore when you sent it."
    ),
    "proves-acceptance-msgid.undetermined": QT_TRANSLATE_NOOP(
        "proof",
        "Nothing by itself: in this point receipt and acceptance do not fit together. It may be about another message.",
    ),
    "proves-acceptance-recipients": QT_TRANSLATE_NOOP("proof", "Acceptance and receipt list the same recipients."),
    "proves-acceptance-recipients.undetermined": QT_TRANSLATE_NOOP(
        "proof",
        "Nothing by itself: in this point receipt and acceptance do not fit together. It may be about another message.",
    ),
    "proves-acceptance-sender": QT_TRANSLATE_NOOP(
        "proof", "Acceptance and receipt are about a message from the same mailbox."
    ),
    "proves-acceptance-sender.refuted": QT_TRANSLATE_NOOP(
        "proof", "Acceptance and receipt are about different messages. This one says nothing about yours."
    ),
    "proves-acceptance-subject": QT_TRANSLATE_NOOP(
        "proof", "Acceptance and receipt are about a message with the same subject."
    ),
    "proves-acceptance-subject.refuted": QT_TRANSLATE_NOOP(
        "proof", "Acceptance and receipt are about different messages. This one says nothing about yours."
    ),
    "proves-after-acceptance": QT_TRANSLATE_NOOP(
        "proof", "The order of the two times is a possible one: first accepted, then this."
    ),
    "proves-after-acceptance.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing by itself: the clocks of two providers may differ. A large difference is odd."
    ),
    "proves-copy-not-kept": QT_TRANSLATE_NOOP(
        "proof", "Nothing either way: without your copy there is nothing to compare with."
    ),
    "limits-copy-not-kept": QT_TRANSLATE_NOOP(
        "proof", "It takes nothing away from the receipt itself. Keep your copy of what you send."
    ),
    "proves-sent-content": QT_TRANSLATE_NOOP(
        "proof", "What the receipt encloses was compared with your copy part by part, and is the same."
    ),
    "proves-sent-content.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing about the parts that could not be compared. Those that agree are as you sent them."
    ),
    "proves-sent-content.refuted": QT_TRANSLATE_NOOP(
        "proof", "What the receipt encloses and your copy are not the same in at least one part."
    ),
    "limits-sent-content": QT_TRANSLATE_NOOP(
        "proof", "It compares with the copy kept here. It does not show that anybody opened the message."
    ),
    "limits-sent-content.refuted": QT_TRANSLATE_NOOP(
        "proof", "It does not say which of the two was changed: it may be the copy kept here."
    ),
    "proves-part-hash-matches": QT_TRANSLATE_NOOP(
        "proof", "The receipt holds a digest of this part, and your copy gives the same one."
    ),
    "limits-part-hash-matches": QT_TRANSLATE_NOOP(
        "proof", "The receipt holds no copy of the part itself: only together with your own copy does it show anything."
    ),
    "proves-own-provider": QT_TRANSLATE_NOOP(
        "proof", "Who signed this signed the earlier receipts of your mailbox too."
    ),
    "proves-own-provider.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing by itself: providers change their names, and mailboxes move to another provider."
    ),
    "limits-own-provider": QT_TRANSLATE_NOOP(
        "proof", "It rests on the mail kept here. Who signed is judged by the certificate."
    ),
    "proves-recipient-provider": QT_TRANSLATE_NOOP(
        "proof", "Who signed this signed the earlier deliveries to that address too."
    ),
    "proves-recipient-provider.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing by itself: providers change their names, and mailboxes move to another provider."
    ),
    "limits-recipient-provider": QT_TRANSLATE_NOOP(
        "proof", "It rests on the mail kept here. Who signed is judged by the certificate."
    ),
    # Registered delivery evidence
    "proves-rem-evidence": QT_TRANSLATE_NOOP(
        "proof", "The message carries a statement of this event, made and signed by the issuer named."
    ),
    "proves-rem-evidence.undetermined": QT_TRANSLATE_NOOP(
        "proof", "No more than the message around it proves: not everything about this statement could be checked."
    ),
    "limits-rem-evidence": QT_TRANSLATE_NOOP(
        "proof", "It is the issuer's own word about the transport. It says nothing about the content being right."
    ),
    "proves-rem-signature-intact": QT_TRANSLATE_NOOP("proof", "The statement is as its signer signed it."),
    "limits-rem-signature-intact": QT_TRANSLATE_NOOP(
        "proof", "It does not say who the signer is: that is another check."
    ),
    "proves-rem-signature-missing": QT_TRANSLATE_NOOP(
        "proof", "Nothing against the message: the statement lies inside what the provider signed."
    ),
    "proves-rem-signature-not-checkable": QT_TRANSLATE_NOOP(
        "proof", "Nothing either way about the statement. The message around it has a signature of its own."
    ),
    "proves-rem-signature-bad": QT_TRANSLATE_NOOP(
        "proof", "The statement is not as somebody signed it, or the key is another. It shows nothing by itself."
    ),
    "limits-rem-signature-bad": QT_TRANSLATE_NOOP(
        "proof", "It does not touch the message around it, which has a signature of its own."
    ),
    "proves-rem-weak-digest": QT_TRANSLATE_NOOP("proof", "That an old method was used, as was usual for years."),
    "limits-rem-weak-digest": QT_TRANSLATE_NOOP("proof", "It does not make the signature false."),
    "proves-rem-signer-recognised": QT_TRANSLATE_NOOP(
        "proof", "The signer of the statement is vouched for by a key that this program knows."
    ),
    "proves-rem-signer-unknown": QT_TRANSLATE_NOOP(
        "proof", "Nothing either way: REM services may be vouched for by others than the authority of PEC providers."
    ),
    "proves-rem-certificate-in-force": QT_TRANSLATE_NOOP(
        "proof", "At the time in the statement its signer's certificate had begun and had not run out."
    ),
    "proves-rem-qualified": QT_TRANSLATE_NOOP(
        "proof", "The EU trusted list that you loaded names this very service for that time."
    ),
    "limits-rem-qualified": QT_TRANSLATE_NOOP("proof", "It says what the list says, and nothing about this message."),
    "proves-rem-not-listed": QT_TRANSLATE_NOOP(
        "proof", "Only that the EU trusted list you loaded does not have this certificate."
    ),
    "limits-rem-not-listed": QT_TRANSLATE_NOOP(
        "proof", "It does not show that the signer is false: lists are renewed, and this one may be of another country."
    ),
    "proves-rem-qualification-unknown": QT_TRANSLATE_NOOP(
        "proof", "Nothing either way: the provider can be looked up once you load an EU trusted list."
    ),
    "limits-rem-qualification-unknown": QT_TRANSLATE_NOOP("proof", "It says nothing against the provider."),
    "proves-rem-list-stale": QT_TRANSLATE_NOOP(
        "proof", "Nothing bad: a newer list may say more. Load it to look again."
    ),
    "proves-rem-time-stamp-missing": QT_TRANSLATE_NOOP(
        "proof", "Nothing bad: as in every PEC, the time is the provider's own word."
    ),
    "proves-rem-time-stamp-unrecognised": QT_TRANSLATE_NOOP(
        "proof", "The time stamp was made for this signature. Whose clock it was, this program cannot tell."
    ),
    "proves-rem-time-stamp-qualified": QT_TRANSLATE_NOOP(
        "proof", "An authority on the EU trusted list that you loaded says that the signature existed at that time."
    ),
    "limits-rem-time-stamp-qualified": QT_TRANSLATE_NOOP(
        "proof", "It does not say that anything happened at that time, only that the signature is no younger."
    ),
    "proves-rem-message": QT_TRANSLATE_NOOP("proof", "Statement and certification data are about the same message."),
    "proves-rem-original": QT_TRANSLATE_NOOP(
        "proof", "The statement holds the digest of the very message that is enclosed."
    ),
    "proves-rem-original.undetermined": QT_TRANSLATE_NOOP(
        "proof", "Nothing against the message: providers count this digest in ways of their own."
    ),
    # Headlines
    "proves-verdict-OK": QT_TRANSLATE_NOOP(
        "proof",
        "A PEC provider known to this program signed this, it has not changed since, and its certificate was "
        "in force and not revoked.",
    ),
    "limits-verdict-OK": QT_TRANSLATE_NOOP(
        "proof", "“Verified” is about the envelope and the provider. It never says that the content is true."
    ),
    "proves-verdict-OK_REV_UNKNOWN": QT_TRANSLATE_NOOP(
        "proof",
        "A PEC provider known to this program signed this, it has not changed since, and its certificate was in force.",
    ),
    "limits-verdict-OK_REV_UNKNOWN": QT_TRANSLATE_NOOP(
        "proof",
        "Whether the certificate had been revoked was not checked. “Verified” is about the envelope and the "
        "provider; it never says that the content is true.",
    ),
    "proves-verdict-OK_EXPIRED_SINCE": QT_TRANSLATE_NOOP(
        "proof",
        "A PEC provider known to this program signed this and it has not changed since. Its certificate was "
        "in force at the certified time and has run out since, as all do.",
    ),
    "limits-verdict-OK_EXPIRED_SINCE": QT_TRANSLATE_NOOP(
        "proof",
        "Whether the certificate had been revoked can hardly be found out today, and the certified time is "
        "the provider's own word. “Verified” never says that the content is true.",
    ),
    "proves-verdict-UNSIGNED": QT_TRANSLATE_NOOP("proof", "Nothing: this is ordinary mail, and nobody vouches for it."),
    "proves-verdict-UNSIGNED.refuted": QT_TRANSLATE_NOOP(
        "proof", "That the mail pretends: it wears the marks of PEC and no provider signed it."
    ),
    "limits-verdict-UNSIGNED": QT_TRANSLATE_NOOP(
        "proof", "That it is not PEC does not make it false, and it does not make it true."
    ),
    "limits-verdict-UNSIGNED.refuted": QT_TRANSLATE_NOOP(
        "proof", "It does not show who made it. The office named in it may have no part in it: ask there another way."
    ),
    "proves-verdict-NOT_CHECKABLE": QT_TRANSLATE_NOOP(
        "proof", "Nothing either way: no check failed for good, but what is needed to be sure is missing."
    ),
    "limits-verdict-NOT_CHECKABLE": QT_TRANSLATE_NOOP(
        "proof", "“Not checkable” does not mean false. A fresh copy from the mailbox may be checkable."
    ),
    "proves-verdict-ALTERED": QT_TRANSLATE_NOOP("proof", "That this file is not what was signed."),
    "limits-verdict-ALTERED": QT_TRANSLATE_NOOP(
        "proof",
        "It does not show what was changed, who did it, or whether on purpose. Fetch the message again from "
        "the mailbox before you draw a conclusion; do not act on this copy.",
    ),
    "proves-verdict-SIG_BAD": QT_TRANSLATE_NOOP("proof", "That the signature is not the work of the key it names."),
    "limits-verdict-SIG_BAD": QT_TRANSLATE_NOOP(
        "proof", "It does not show who made it, and nothing that the message says is supported by it."
    ),
    "proves-verdict-ANOMALY": QT_TRANSLATE_NOOP(
        "proof", "Only that your provider found this ordinary mail at its door and handed it on in an envelope."
    ),
    "limits-verdict-ANOMALY": QT_TRANSLATE_NOOP("proof", "The mail inside is no PEC and has none of its effects."),
    "proves-verdict-WRONG_SENDER": QT_TRANSLATE_NOOP(
        "proof", "That the signature belongs to one address and the message claims another."
    ),
    "limits-verdict-WRONG_SENDER": QT_TRANSLATE_NOOP(
        "proof", "It says nothing about the address that is claimed: its owner may know nothing of this."
    ),
    "proves-verdict-REVOKED": QT_TRANSLATE_NOOP(
        "proof", "That the authority had taken the certificate back by then, or says that its key was stolen."
    ),
    "limits-verdict-REVOKED": QT_TRANSLATE_NOOP(
        "proof", "It does not say that the message is false, only that this signature no longer supports it."
    ),
    "proves-verdict-CERT_NOT_VALID_AT_TIME": QT_TRANSLATE_NOOP(
        "proof", "That the given time and the certificate's life do not fit together."
    ),
    "limits-verdict-CERT_NOT_VALID_AT_TIME": QT_TRANSLATE_NOOP(
        "proof", "It does not say which of the two is wrong. A certificate that merely ran out later is another case."
    ),
    "proves-verdict-INCONSISTENT": QT_TRANSLATE_NOOP(
        "proof", "That what is shown to you and what was signed contradict each other."
    ),
    "limits-verdict-INCONSISTENT": QT_TRANSLATE_NOOP(
        "proof", "It does not say who caused it. Go by the certified data below, or ask the sender another way."
    ),
    "proves-verdict-UNTRUSTED": QT_TRANSLATE_NOOP(
        "proof", "That somebody's key signed the content, and it has not changed since. Not whose key that is."
    ),
    "limits-verdict-UNTRUSTED": QT_TRANSLATE_NOOP(
        "proof", "It does not show a PEC provider: the certificate could have been made by anybody."
    ),
    "proves-verdict-REVOKED_AFTER": QT_TRANSLATE_NOOP(
        "proof", "That the content is as it was signed, with a key that the authority took back at a later date."
    ),
    "limits-verdict-REVOKED_AFTER": QT_TRANSLATE_NOOP(
        "proof",
        "It does not show that it was signed before that date: the date is the signer's own word, and who "
        "holds a stolen key can write any.",
    ),
    "proves-verdict-INTACT_UNANCHORED": QT_TRANSLATE_NOOP(
        "proof", "That the signed part has not changed since somebody signed it."
    ),
    "limits-verdict-INTACT_UNANCHORED": QT_TRANSLATE_NOOP(
        "proof",
        "It does not show that the signer is a PEC provider, or that what lies around the signed part is certified.",
    ),
    # What a verified message proves, by kind of envelope, and what it does not
    "proves-kind-transport": QT_TRANSLATE_NOOP(
        "proof",
        "According to {provider}: {sender} sent this by PEC on {at}, and what you read is what was sent.",
    ),
    "proves-kind-acceptance": QT_TRANSLATE_NOOP(
        "proof",
        "According to the sender's provider, {provider}: it accepted the message on {at}.",
    ),
    "proves-kind-non-acceptance": QT_TRANSLATE_NOOP(
        "proof",
        "According to the sender's provider, {provider}: it refused the message on {at}, and did not send it.",
    ),
    "proves-kind-taken-in-charge": QT_TRANSLATE_NOOP(
        "proof",
        "According to {provider}: it took charge of the message on {at}. This is not a delivery.",
    ),
    "proves-kind-delivery": QT_TRANSLATE_NOOP(
        "proof",
        "According to the recipient's provider, {provider}: the message was made available in the mailbox on {at}.",
    ),
    "proves-kind-non-delivery": QT_TRANSLATE_NOOP(
        "proof",
        "According to {provider}: the message could not be delivered.",
    ),
    "proves-kind-delivery-warning": QT_TRANSLATE_NOOP(
        "proof",
        "According to your provider, {provider}: by {at} the message had not been delivered.",
    ),
    "proves-kind-virus-detected": QT_TRANSLATE_NOOP("proof", "According to {provider}: the message contained a virus."),
    "limits-kind-transport": QT_TRANSLATE_NOOP(
        "proof",
        "It does not prove who the person behind the mailbox is.",
    ),
    "limits-kind-acceptance": QT_TRANSLATE_NOOP("proof", "It does not prove that the message was delivered."),
    "limits-kind-non-acceptance": QT_TRANSLATE_NOOP(
        "proof",
        "It does not prove anything about a message sent again later.",
    ),
    "limits-kind-taken-in-charge": QT_TRANSLATE_NOOP("proof", "It does not prove that the message was delivered."),
    "limits-kind-delivery": QT_TRANSLATE_NOOP("proof", "It does not prove that anybody read the message."),
    "limits-kind-non-delivery": QT_TRANSLATE_NOOP("proof", "It does not prove that the address does not exist."),
    "limits-kind-delivery-warning": QT_TRANSLATE_NOOP(
        "proof",
        "It does not prove that delivery failed for good: the message may still arrive.",
    ),
    "limits-kind-virus-detected": QT_TRANSLATE_NOOP("proof", "It does not prove that the sender meant harm."),
    # A copy of what the person sent
    "proves-own": QT_TRANSLATE_NOOP("proof", "Nothing: it is the copy that your own mail program or provider kept."),
    "limits-own": QT_TRANSLATE_NOOP(
        "proof", "It does not show that the message was sent. Its receipts do, each for what it says."
    ),
    # The rules behind a kind of message
    "law-transport": QT_TRANSLATE_NOOP(
        "proof",
        "The rules: by DPR 68/2005 art. 9 the provider signs envelopes so that origin and integrity can be "
        "checked. By CAD (D.Lgs. 82/2005) art. 48 c. 3 date and time of transmission count towards others if "
        "the technical rules were followed. What follows for a given act depends on the act; art. 48 is to be"
        " replaced: look up its present text.",
    ),
    "law-acceptance": QT_TRANSLATE_NOOP(
        "proof",
        "The rules: by DPR 68/2005 art. 4 c. 6 sending is attested by the receipt of acceptance; by art. 9 "
        "the provider signs it.",
    ),
    "law-delivery": QT_TRANSLATE_NOOP(
        "proof",
        "The rules: by DPR 68/2005 art. 4 c. 6 receipt is attested by this notice, which by art. 9 the "
        "provider signs; as far as this program knows (art. 6 c. 5) it is issued whether or not anybody opens"
        " the message. See also CAD (D.Lgs. 82/2005) art. 6 c. 1 and art. 45 c. 2. What follows for a given "
        "act depends on the act.",
    ),
    "law-non-delivery": QT_TRANSLATE_NOOP(
        "proof",
        "The rules: as far as this program knows, DPR 68/2005 art. 8. What a failed delivery means for a "
        "given act depends on the procedure: ask before you rely on it.",
    ),
    "law-delivery-warning": QT_TRANSLATE_NOOP(
        "proof",
        "The rules: RFC 6109 3.1.6 has your provider warn you after 12 and after 24 hours; as far as this "
        "program knows, DPR 68/2005 art. 8.",
    ),
    "law-virus-detected": QT_TRANSLATE_NOOP(
        "proof", "The rules: DPR 68/2005 art. 12 and RFC 6109 3.1.3 have the provider stop a message with a virus."
    ),
}
