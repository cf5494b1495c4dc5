"""English sentences for the codes of: mail (defects of form, kinds of PEC message, states of a sent message)."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

_FORM: dict[str, str] = {
    "limit-depth": QT_TRANSLATE_NOOP(
        "mail", "Parts of this message are nested too deeply: the innermost are not opened."
    ),
    "limit-parts": QT_TRANSLATE_NOOP("mail", "This message has more than 1,000 parts: the last ones are not shown."),
    "limit-header": QT_TRANSLATE_NOOP("mail", "A header of this message is too long: its end was not read as header."),
    "limit-fields": QT_TRANSLATE_NOOP(
        "mail", "A header of this message has more than 1,000 fields: the last are not read."
    ),
    "header-missing": QT_TRANSLATE_NOOP("mail", "A part of this message has no header: it is shown as text."),
    "header-line-unreadable": QT_TRANSLATE_NOOP("mail", "A line in a header of this message cannot be read."),
    "content-header-repeated": QT_TRANSLATE_NOOP(
        "mail", "A part of this message says twice what it is: other programs may show it differently."
    ),
    "boundary-missing": QT_TRANSLATE_NOOP("mail", "A part of this message does not say how it is divided."),
    "boundary-not-found": QT_TRANSLATE_NOOP("mail", "A part of this message is empty or was cut off."),
    "boundary-reused": QT_TRANSLATE_NOOP(
        "mail", "Two levels of this message use the same mark: other programs may show it differently."
    ),
    "closing-delimiter-missing": QT_TRANSLATE_NOOP("mail", "This message may have been cut off: its end is missing."),
    "parts-after-end": QT_TRANSLATE_NOOP(
        "mail", "There are further parts after the end of this message: they are not shown."
    ),
    "text-after-end": QT_TRANSLATE_NOOP("mail", "There is text after the end of this message: it is not shown."),
    "multipart-encoded": QT_TRANSLATE_NOOP("mail", "A group of parts is marked as encoded, which is not allowed."),
    "encoding-unknown": QT_TRANSLATE_NOOP("mail", "A part is encoded in an unknown way: it is kept as it came."),
}

_ENVELOPE: dict[str, str] = {
    "kind-ambiguous": QT_TRANSLATE_NOOP(
        "mail", "This message says in more than one way which kind of PEC it is: it is treated as ordinary mail."
    ),
    "kind-unknown": QT_TRANSLATE_NOOP(
        "mail", "This message says that it is a kind of PEC that this program does not know."
    ),
    "signed-nested": QT_TRANSLATE_NOOP(
        "mail", "The signed part is not the whole message: something was put around it."
    ),
    "signed-extra-parts": QT_TRANSLATE_NOOP("mail", "There are parts beside the signed one: nobody signed them."),
    "signature-missing": QT_TRANSLATE_NOOP(
        "mail", "This message says that it is signed, but the signature is missing."
    ),
    "signature-type": QT_TRANSLATE_NOOP("mail", "The signature of this message is not of the expected type."),
    "original-repeated": QT_TRANSLATE_NOOP("mail", "There is more than one enclosed message: the first is shown."),
    "daticert-repeated": QT_TRANSLATE_NOOP(
        "mail", "There is more than one set of certification data: the first is shown."
    ),
    "daticert-unreadable": QT_TRANSLATE_NOOP("mail", "The certification data cannot be read."),
    "daticert-encoding": QT_TRANSLATE_NOOP(
        "mail", "The certification data are not written in the encoding they declare."
    ),
    "daticert-incomplete": QT_TRANSLATE_NOOP("mail", "The certification data lack something that the rules require."),
    "daticert-repeated-element": QT_TRANSLATE_NOOP(
        "mail", "The certification data say something twice: the first counts."
    ),
    "daticert-recipient-kind": QT_TRANSLATE_NOOP("mail", "The certification data name an unknown kind of recipient."),
    "daticert-recipients-limit": QT_TRANSLATE_NOOP(
        "mail", "The certification data list more than 5,000 recipients: the last ones are not shown."
    ),
    "daticert-order": QT_TRANSLATE_NOOP(
        "mail", "The certification data stand in another order than the rules ask for."
    ),
    "daticert-time": QT_TRANSLATE_NOOP("mail", "The certified time cannot be read: see how it is written."),
    "daticert-zone": QT_TRANSLATE_NOOP(
        "mail", "The time zone of the certified time is not written as the rules require."
    ),
}

_KINDS: dict[str, str] = {
    "kind-transport": QT_TRANSLATE_NOOP("mail", "PEC message"),
    "kind-acceptance": QT_TRANSLATE_NOOP("mail", "Acceptance receipt"),
    "kind-non-acceptance": QT_TRANSLATE_NOOP("mail", "Notice of non-acceptance"),
    "kind-taken-in-charge": QT_TRANSLATE_NOOP("mail", "Receipt between providers"),
    "kind-delivery": QT_TRANSLATE_NOOP("mail", "Delivery receipt"),
    "kind-non-delivery": QT_TRANSLATE_NOOP("mail", "Notice of non-delivery"),
    "kind-delivery-warning": QT_TRANSLATE_NOOP("mail", "Notice of late delivery"),
    "kind-virus-detected": QT_TRANSLATE_NOOP("mail", "Virus notice between providers"),
    "kind-anomaly": QT_TRANSLATE_NOOP("mail", "Ordinary mail passed on by your PEC provider"),
    "kind-ordinary": QT_TRANSLATE_NOOP("mail", "Ordinary mail"),
}

_STATES: dict[str, str] = {
    "status-waiting": QT_TRANSLATE_NOOP("mail", "Waiting for your provider to accept it"),
    "status-in-transit": QT_TRANSLATE_NOOP("mail", "Accepted, waiting for the delivery receipt"),
    "status-ordinary-mail": QT_TRANSLATE_NOOP("mail", "Sent as ordinary mail: no delivery receipt will come"),
    "status-delivered": QT_TRANSLATE_NOOP("mail", "Delivered"),
    "status-delayed": QT_TRANSLATE_NOOP("mail", "Not delivered in the first 12 hours, may still arrive"),
    "status-failed": QT_TRANSLATE_NOOP("mail", "Not delivered"),
    "status-failed-virus": QT_TRANSLATE_NOOP("mail", "Not delivered: the provider found a security problem"),
    "status-timed-out": QT_TRANSLATE_NOOP("mail", "Not delivered within 24 hours"),
    "status-no-receipt-seen": QT_TRANSLATE_NOOP(
        "mail", "No delivery receipt in this mailbox yet: this does not mean that it was not delivered"
    ),
    "status-conflict-delivered": QT_TRANSLATE_NOOP(
        "mail", "Delivered, but a notice of non-delivery came as well: check with the recipient"
    ),
    "status-submitted": QT_TRANSLATE_NOOP("mail", "Sent, no acceptance receipt yet"),
    "status-no-acceptance-yet": QT_TRANSLATE_NOOP(
        "mail", "Sent more than an hour ago, no acceptance receipt in this mailbox yet"
    ),
    "status-accepted": QT_TRANSLATE_NOOP("mail", "Accepted by your provider"),
    "status-not-accepted": QT_TRANSLATE_NOOP("mail", "Not accepted by your provider: nothing was sent"),
    "status-partly-delivered": QT_TRANSLATE_NOOP("mail", "Delivered to some of the recipients only, so far"),
    "status-sent-ordinary": QT_TRANSLATE_NOOP("mail", "Sent as ordinary mail, without delivery receipt"),
    "status-unmatched": QT_TRANSLATE_NOOP("mail", "Receipts that match no message known here"),
}

_JUDGEMENTS: dict[str, str] = {
    "judgement-counted": QT_TRANSLATE_NOOP("mail", "Counted: its proof holds and it matches your message."),
    "judgement-counted-unanchored": QT_TRANSLATE_NOOP(
        "mail",
        "Counted because it came from your own server: the authority behind its signature is not recognised.",
    ),
    "judgement-proof-does-not-hold": QT_TRANSLATE_NOOP("mail", "Not counted: its proof does not hold."),
    "judgement-authority-not-recognised": QT_TRANSLATE_NOOP(
        "mail", "Not counted: it is unchanged, but the authority behind its signature is not recognised."
    ),
    "judgement-somebody-elses": QT_TRANSLATE_NOOP("mail", "Not counted: it is about somebody else's message."),
    "judgement-replayed": QT_TRANSLATE_NOOP(
        "mail", "Not counted: a receipt of one message was put under the name of another."
    ),
    "judgement-wrong-provider": QT_TRANSLATE_NOOP(
        "mail", "Not counted: a provider signed it that cannot have written it."
    ),
    "judgement-not-for-recipient": QT_TRANSLATE_NOOP(
        "mail", "Not counted: it is about an address that the message did not go to."
    ),
    "judgement-content-differs": QT_TRANSLATE_NOOP(
        "mail", "Not counted: the message that it encloses is not the one you sent."
    ),
    "judgement-unknown-message": QT_TRANSLATE_NOOP(
        "mail", "Not counted: it matches no message known here, neither a copy nor an acceptance."
    ),
    "judgement-contradicts-acceptance": QT_TRANSLATE_NOOP(
        "mail", "Not counted: it contradicts the acceptance or the other receipts of the message."
    ),
    "judgement-before-acceptance": QT_TRANSLATE_NOOP(
        "mail", "Not counted: its time is before the message was accepted."
    ),
    "judgement-duplicate": QT_TRANSLATE_NOOP("mail", "Not counted again: the same receipt is here already."),
}

_CONTENTS: dict[str, str] = {
    "content-agrees": QT_TRANSLATE_NOOP("mail", "What it encloses is what you sent, part by part."),
    "content-differs": QT_TRANSLATE_NOOP("mail", "What it encloses is not what you sent."),
    "content-open": QT_TRANSLATE_NOOP("mail", "Not every part of what it encloses could be compared with your copy."),
    "content-not-kept": QT_TRANSLATE_NOOP("mail", "Your own copy is not kept here: the content cannot be compared."),
    "content-reading": QT_TRANSLATE_NOOP("mail", "Digests match (way {readings} of 10)."),
}

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("mail", "No sentence is known for this code."),
    **_FORM,
    **_ENVELOPE,
    **_KINDS,
    **_STATES,
    **_JUDGEMENTS,
    **_CONTENTS,
}
