"""English sentences for evidence of registered electronic mail: the part of room "evidence" that is not about PEC."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "rem-evidence": QT_TRANSLATE_NOOP(
        "evidence", "The message holds registered delivery evidence (REM): {event}, {at}, issued by {issuer}."
    ),
    "rem-evidence.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The message holds registered delivery evidence (REM), but not everything about it could be verified: "
        "{event}, {at}, issued by {issuer}.",
    ),
    "rem-outside": QT_TRANSLATE_NOOP(
        "evidence",
        "{count} file(s) that look like registered delivery evidence are outside what the provider signed. "
        "They were left aside: anybody can have added them.",
    ),
    "rem-unreadable": QT_TRANSLATE_NOOP(
        "evidence", "A part is marked as registered delivery evidence, but cannot be read as such: {name}."
    ),
    "rem-incomplete": QT_TRANSLATE_NOOP(
        "evidence", "The evidence {event} lacks something that it should say: its identifier, time or recipients."
    ),
    "rem-limit": QT_TRANSLATE_NOOP("evidence", "The evidence {event} names so many recipients that not all are shown."),
    "rem-name-differs": QT_TRANSLATE_NOOP(
        "evidence",
        "The evidence file is called {name}, but what it says is {event}. What the file says is what counts.",
    ),
    "rem-time": QT_TRANSLATE_NOOP("evidence", "A time in the evidence {event} cannot be read, or says no time zone."),
    "rem-signature-intact": QT_TRANSLATE_NOOP(
        "evidence", "The evidence {event} has a signature of its own (XAdES), and nothing in it was changed."
    ),
    "rem-signature-bad": QT_TRANSLATE_NOOP(
        "evidence",
        "The own signature of the evidence {event} does not hold: do not rely on this evidence. The message around "
        "it is as the provider sent it, so the provider itself sent the evidence broken.",
    ),
    "rem-signature-missing": QT_TRANSLATE_NOOP(
        "evidence", "The evidence {event} has no signature of its own: only the message around it is signed."
    ),
    "rem-signature-not-checkable": QT_TRANSLATE_NOOP(
        "evidence", "This program could not check the own signature of the evidence {event} ({detail})."
    ),
    "rem-weak-digest": QT_TRANSLATE_NOOP(
        "evidence", "The signature of the evidence uses an old digest ({digest}), weaker than today's."
    ),
    "rem-signer-recognised": QT_TRANSLATE_NOOP(
        "evidence", "The evidence was signed by the PEC provider {signer}, recognised by {anchor}."
    ),
    "rem-signer-unknown": QT_TRANSLATE_NOOP(
        "evidence",
        "This program does not know who vouches for the signer of the evidence: {signer}, issued by {issuer}.",
    ),
    "rem-certificate-in-force": QT_TRANSLATE_NOOP(
        "evidence", "The certificate of the evidence was valid at its time: {at} is between {from} and {to}."
    ),
    "rem-certificate-in-force.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "The certificate of the evidence was not valid at its time: {at} is not between {from} and {to}."
    ),
    "rem-qualified": QT_TRANSLATE_NOOP(
        "evidence",
        "The EU trusted list of {territory} of {issued} names this service as qualified at that time: {provider}, "
        "{service}.",
    ),
    "rem-not-listed": QT_TRANSLATE_NOOP(
        "evidence",
        "The EU trusted list of {territory} of {issued} names no qualified delivery service with the certificate of "
        "{signer}.",
    ),
    "rem-qualification-unknown": QT_TRANSLATE_NOOP(
        "evidence",
        "Whether {signer} was a qualified provider is unknown: no EU trusted list was loaded.",
    ),
    "rem-list-stale": QT_TRANSLATE_NOOP(
        "evidence", "The EU trusted list of {territory} in use is out of date: it was good until {until}."
    ),
    "rem-time-stamp-missing": QT_TRANSLATE_NOOP(
        "evidence", "The signature of the evidence carries no time stamp: its time is the provider's own word."
    ),
    "rem-time-stamp-unrecognised": QT_TRANSLATE_NOOP(
        "evidence",
        "The time stamp says {at}. It holds, but this program does not know who vouches for {authority}.",
    ),
    "rem-time-stamp-qualified": QT_TRANSLATE_NOOP(
        "evidence", "The time stamp says {at}. It holds, and the EU trusted list names its authority: {provider}."
    ),
    "rem-time-stamp-bad": QT_TRANSLATE_NOOP(
        "evidence", "The time stamp of the evidence does not belong to its signature: its time ({at}) proves nothing."
    ),
    "rem-time-stamp-not-checkable": QT_TRANSLATE_NOOP(
        "evidence", "This program could not check the time stamp of the evidence ({detail})."
    ),
    "rem-time-differs": QT_TRANSLATE_NOOP(
        "evidence", "The evidence gives the time {event}, its time stamp {stamp}: they are too far apart."
    ),
    "rem-message": QT_TRANSLATE_NOOP("evidence", "The evidence is about this message: {evidence}."),
    "rem-message.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "The evidence is about the message {evidence}, the certification data about {certified}."
    ),
    "rem-original": QT_TRANSLATE_NOOP(
        "evidence", "The digest in the evidence is that of the enclosed original ({cut})."
    ),
    "rem-original.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The digest in the evidence cannot be compared with the enclosed original: providers compute it in ways of "
        "their own. This says nothing against the message.",
    ),
    # Events in words; an event that is not here is shown as written
    "rem-event-SubmissionAcceptance": QT_TRANSLATE_NOOP("evidence", "Accepted by the sender's provider"),
    "rem-event-SubmissionRejection": QT_TRANSLATE_NOOP("evidence", "Refused by the sender's provider"),
    "rem-event-RelayAcceptance": QT_TRANSLATE_NOOP("evidence", "Taken over by another provider"),
    "rem-event-RelayRejection": QT_TRANSLATE_NOOP("evidence", "Refused by another provider"),
    "rem-event-RelayFailure": QT_TRANSLATE_NOOP("evidence", "Could not be passed to another provider"),
    "rem-event-NotificationForAcceptance": QT_TRANSLATE_NOOP("evidence", "The recipient was asked whether to accept"),
    "rem-event-NotificationForAcceptanceFailure": QT_TRANSLATE_NOOP(
        "evidence", "The recipient could not be asked whether to accept"
    ),
    "rem-event-ConsignmentAcceptance": QT_TRANSLATE_NOOP("evidence", "The recipient agreed to receive the message"),
    "rem-event-ConsignmentRejection": QT_TRANSLATE_NOOP("evidence", "The recipient refused the message"),
    "rem-event-AcceptanceRejectionExpiry": QT_TRANSLATE_NOOP("evidence", "The recipient did not answer in time"),
    "rem-event-ContentConsignment": QT_TRANSLATE_NOOP("evidence", "Made available to the recipient"),
    "rem-event-ContentConsignmentFailure": QT_TRANSLATE_NOOP(
        "evidence", "Could not be made available to the recipient"
    ),
    "rem-event-ConsignmentNotification": QT_TRANSLATE_NOOP("evidence", "The recipient was told of the message"),
    "rem-event-ConsignmentNotificationFailure": QT_TRANSLATE_NOOP(
        "evidence", "The recipient could not be told of the message"
    ),
    "rem-event-NotificationDelivered": QT_TRANSLATE_NOOP("evidence", "The notice about the message was delivered"),
    "rem-event-NotificationAccessTracking": QT_TRANSLATE_NOOP("evidence", "The notice about the message was opened"),
    "rem-event-ContentAccessTracking": QT_TRANSLATE_NOOP("evidence", "The content was opened from the mailbox"),
    "rem-event-ContentHandover": QT_TRANSLATE_NOOP("evidence", "The content was fetched from the mailbox"),
    "rem-event-ContentHandoverFailure": QT_TRANSLATE_NOOP("evidence", "The content could not be fetched"),
    "rem-event-RelayToNonERDS": QT_TRANSLATE_NOOP("evidence", "Passed on to ordinary mail"),
    "rem-event-RelayToNonERDSFailure": QT_TRANSLATE_NOOP("evidence", "Could not be passed on to ordinary mail"),
    "rem-event-ReceivedFromNonERDS": QT_TRANSLATE_NOOP("evidence", "Received from ordinary mail"),
}
