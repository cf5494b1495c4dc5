"""English sentences for the codes of: evidence.

Keys: a finding's code, or "code.outcome" where an outcome needs its own sentence; "verdict-CODE" and "word-CODE" for
headlines, with "-refuted" for ordinary mail that pretends to be PEC. Findings are looked up by `translation.Voice`.
"""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP
from citizen_inbox.wording.rem import SENTENCES as REM

SENTENCES: dict[str, str] = {
    **REM,
    "unknown": QT_TRANSLATE_NOOP("evidence", "No sentence is known for this code."),
    # Words for the seal: one per outcome, one per headline
    "word-proven": QT_TRANSLATE_NOOP("evidence", "Verified"),
    "word-undetermined": QT_TRANSLATE_NOOP("evidence", "Not verified"),
    "word-refuted": QT_TRANSLATE_NOOP("evidence", "Contradicted"),
    "word-OK": QT_TRANSLATE_NOOP("evidence", "Verified"),
    "word-OK_REV_UNKNOWN": QT_TRANSLATE_NOOP("evidence", "Verified"),
    "word-OK_EXPIRED_SINCE": QT_TRANSLATE_NOOP("evidence", "Verified"),
    "word-UNSIGNED": QT_TRANSLATE_NOOP("evidence", "Ordinary mail"),
    "word-UNSIGNED-refuted": QT_TRANSLATE_NOOP("evidence", "False PEC"),
    "word-NOT_CHECKABLE": QT_TRANSLATE_NOOP("evidence", "Not checkable"),
    "word-ALTERED": QT_TRANSLATE_NOOP("evidence", "Altered"),
    "word-SIG_BAD": QT_TRANSLATE_NOOP("evidence", "Bad signature"),
    "word-ANOMALY": QT_TRANSLATE_NOOP("evidence", "Ordinary mail"),
    "word-WRONG_SENDER": QT_TRANSLATE_NOOP("evidence", "Wrong sender"),
    "word-REVOKED": QT_TRANSLATE_NOOP("evidence", "Revoked"),
    "word-CERT_NOT_VALID_AT_TIME": QT_TRANSLATE_NOOP("evidence", "Wrong date"),
    "word-INCONSISTENT": QT_TRANSLATE_NOOP("evidence", "Contradictory"),
    "word-UNTRUSTED": QT_TRANSLATE_NOOP("evidence", "Not trusted"),
    "word-REVOKED_AFTER": QT_TRANSLATE_NOOP("evidence", "Revoked later"),
    "word-INTACT_UNANCHORED": QT_TRANSLATE_NOOP("evidence", "Not recognised"),
    # Headlines
    "verdict-OK": QT_TRANSLATE_NOOP("evidence", "Signed by the PEC provider {provider}, unchanged since {at}."),
    "verdict-OK_REV_UNKNOWN": QT_TRANSLATE_NOOP(
        "evidence",
        "Signed by the PEC provider {provider}, unchanged since {at}. Whether its certificate had been "
        "revoked was not checked.",
    ),
    "verdict-OK_EXPIRED_SINCE": QT_TRANSLATE_NOOP(
        "evidence",
        "Signed by the PEC provider {provider}, unchanged. Its certificate was valid on {at} and expired "
        "on {valid_to}: revocation can no longer be checked.",
    ),
    "verdict-UNSIGNED": QT_TRANSLATE_NOOP(
        "evidence",
        "Ordinary mail: no PEC provider certifies who sent it, when, or what it says.",
    ),
    "verdict-UNSIGNED-refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "This mail pretends to be PEC, but no provider signed it. Do not trust it.",
    ),
    "verdict-NOT_CHECKABLE": QT_TRANSLATE_NOOP(
        "evidence",
        "This program could not check the provider's signature, so nothing is certain.",
    ),
    "verdict-ALTERED": QT_TRANSLATE_NOOP(
        "evidence",
        "This is not what {provider} signed: somebody changed it, or a mail system on its way did. Do not rely on "
        "what it says.",
    ),
    "verdict-SIG_BAD": QT_TRANSLATE_NOOP(
        "evidence",
        "The signature is not genuine. Do not rely on what this message says.",
    ),
    "verdict-ANOMALY": QT_TRANSLATE_NOOP(
        "evidence",
        "This came to your PEC mailbox as ordinary mail: nobody certifies who sent it.",
    ),
    "verdict-WRONG_SENDER": QT_TRANSLATE_NOOP(
        "evidence",
        "The signature belongs to {address}, but the message says it comes from {from}.",
    ),
    "verdict-REVOKED": QT_TRANSLATE_NOOP(
        "evidence",
        "The provider's certificate was revoked before this was signed, or because its key was no longer safe. "
        "Do not rely on this message.",
    ),
    "verdict-CERT_NOT_VALID_AT_TIME": QT_TRANSLATE_NOOP(
        "evidence",
        "On {at} the signer's certificate was not valid: it runs from {valid_from} to {valid_to}.",
    ),
    "verdict-INCONSISTENT": QT_TRANSLATE_NOOP(
        "evidence",
        "The signature is intact, but the certified data and the message contradict each other.",
    ),
    "verdict-UNTRUSTED": QT_TRANSLATE_NOOP(
        "evidence",
        "The content is intact, but the certificate does not come from the authority of the PEC providers.",
    ),
    "verdict-REVOKED_AFTER": QT_TRANSLATE_NOOP(
        "evidence",
        "The provider's certificate was revoked after the stated date: nothing independent shows that it "
        "was signed before.",
    ),
    "verdict-INTACT_UNANCHORED": QT_TRANSLATE_NOOP(
        "evidence",
        "The signed content is intact, but this program cannot trace the whole message to a PEC provider it knows.",
    ),
    # The six questions
    "weak": QT_TRANSLATE_NOOP("evidence", "The signature uses an old method: it protects less against forgery."),
    "axis-structure": QT_TRANSLATE_NOOP("evidence", "Form"),
    "axis-integrity": QT_TRANSLATE_NOOP("evidence", "Unchanged"),
    "axis-identity": QT_TRANSLATE_NOOP("evidence", "Sender's address"),
    "axis-trust": QT_TRANSLATE_NOOP("evidence", "Who vouches"),
    "axis-time": QT_TRANSLATE_NOOP("evidence", "When"),
    "axis-consistency": QT_TRANSLATE_NOOP("evidence", "Agreement of the data"),
    # Form
    "unsigned": QT_TRANSLATE_NOOP("evidence", "The message carries no signature."),
    "pec-claim-unsigned": QT_TRANSLATE_NOOP(
        "evidence",
        "The message shows marks that only a PEC provider may set, and no provider signed it.",
    ),
    "personal-signature": QT_TRANSLATE_NOOP(
        "evidence",
        "{name} signed this mail with a personal certificate. That is not PEC.",
    ),
    "signature-covers-all": QT_TRANSLATE_NOOP("evidence", "The signature covers the whole message."),
    "signature-covers-all.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "The signed message has parts that the signature does not cover.",
    ),
    "signature-wrapped": QT_TRANSLATE_NOOP(
        "evidence",
        "The signature is good, but somebody put the signed message inside another: the outer sender, "
        "subject and text are not certified.",
    ),
    "kind-ambiguous": QT_TRANSLATE_NOOP("evidence", "The headers name two kinds of PEC message at once."),
    "kind-unknown": QT_TRANSLATE_NOOP(
        "evidence", "The headers do not name a kind of PEC message that this program knows."
    ),
    "anomaly": QT_TRANSLATE_NOOP(
        "evidence",
        "Your provider wrapped an ordinary mail: it certifies the wrapping, not the mail.",
    ),
    "signature-unreadable": QT_TRANSLATE_NOOP("evidence", "The signature is damaged or far too large to be read."),
    "content-embedded": QT_TRANSLATE_NOOP(
        "evidence",
        "The signature brings a text of its own, which a genuine one never does. It was refused.",
    ),
    "no-signers": QT_TRANSLATE_NOOP("evidence", "The signature names nobody who signed."),
    "signer-certificate-missing": QT_TRANSLATE_NOOP("evidence", "The certificate of a signer is missing."),
    "certificate-unrelated": QT_TRANSLATE_NOOP(
        "evidence",
        "The signature also brings a certificate that is damaged or not the signer's: nothing here relies on it.",
    ),
    "trailing-bytes": QT_TRANSLATE_NOOP("evidence", "Unknown bytes follow the signature."),
    "several-signers": QT_TRANSLATE_NOOP("evidence", "More than one party signed: {signers}. PEC has one signer."),
    # Unchanged
    "content-intact": QT_TRANSLATE_NOOP("evidence", "Nothing changed since {signer} signed it."),
    "content-intact.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "The content is not the one that {signer} signed: somebody changed it, or a mail system on the way did.",
    ),
    "signature-bad": QT_TRANSLATE_NOOP("evidence", "The signature was not made with the key of {signer}."),
    "signature-not-checkable": QT_TRANSLATE_NOOP(
        "evidence",
        "The signature uses a method that this program does not accept or does not know ({detail}).",
    ),
    "weak-digest": QT_TRANSLATE_NOOP(
        "evidence",
        "The signature uses {digest}, an old method that protects less against forgery. PEC providers "
        "used it for many years.",
    ),
    "weak-key": QT_TRANSLATE_NOOP(
        "evidence",
        "The signer's key has only {bits} bits: it protects less against forgery.",
    ),
    "line-ends-restored": QT_TRANSLATE_NOOP(
        "evidence",
        "The file was saved with other line ends. With the original ones restored, the signature fits.",
    ),
    "micalg-differs": QT_TRANSLATE_NOOP(
        "evidence",
        "The message announces {label}, the signature uses {digest}. The signature counts.",
    ),
    "mbox-as-stored": QT_TRANSLATE_NOOP(
        "evidence",
        "The mail lay in an mbox file, a format that can change the bytes of a mail. It was judged as it lies there.",
    ),
    "mbox-unquoted": QT_TRANSLATE_NOOP(
        "evidence",
        "The mail lay in an mbox file, which had put a mark before lines that begin with “From”. It was judged with "
        "those marks taken away.",
    ),
    "mbox-line-ends": QT_TRANSLATE_NOOP(
        "evidence",
        "The mail lay in an mbox file, which had changed the line ends. It was judged with the original ones restored.",
    ),
    "mbox-damage": QT_TRANSLATE_NOOP(
        "evidence",
        "These are not the bytes that were signed, but the mbox format may have changed them: look for the original "
        ".eml file before you draw any conclusion.",
    ),
    # Sender's address
    "sender-address": QT_TRANSLATE_NOOP(
        "evidence",
        "The provider's certificate is issued for {from}, the address this came from.",
    ),
    "sender-address.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "The message says it comes from {from}; the certificate is issued for another address: {certificate}.",
    ),
    "sender-case": QT_TRANSLATE_NOOP(
        "evidence", "The sender's address {from} is written in other capitals than in the certificate: {certificate}."
    ),
    "sender-unclear": QT_TRANSLATE_NOOP("evidence", "The message does not name exactly one sender, as every PEC does."),
    "sender-field": QT_TRANSLATE_NOOP("evidence", "The fields Sender and From agree."),
    "sender-field.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The field Sender names {sender}, the field From {from}.",
    ),
    "on-behalf": QT_TRANSLATE_NOOP(
        "evidence",
        "The sender named beside the provider's address is the certified one: {certified}.",
    ),
    "on-behalf.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The sender's name beside the provider's address ({header}) does not show the certified sender {certified}.",
    ),
    "on-behalf.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "The message shows {header} as its sender; the provider certified {certified}.",
    ),
    # Who vouches
    "provider-recognised": QT_TRANSLATE_NOOP("evidence", "{provider} is a PEC provider: {anchor} certified its key."),
    "provider-recognised.added": QT_TRANSLATE_NOOP(
        "evidence",
        "{provider} counts as a PEC provider here: {anchor}, an authority that you added yourself, certified its key.",
    ),
    "self-signed": QT_TRANSLATE_NOOP("evidence", "The signer made its own certificate: nobody vouches for it."),
    "issuer-imitated": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate says it was issued by the authority of the PEC providers, but that authority's "
        "key did not sign it.",
    ),
    "issuer-unknown": QT_TRANSLATE_NOOP("evidence", "This program does not know who issued the certificate: {issuer}."),
    "issuer-public": QT_TRANSLATE_NOOP(
        "evidence",
        "An authority that certifies anyone's mail address issued the certificate: {issuer}. It does not "
        "make a PEC provider.",
    ),
    "issuer-not-in-force": QT_TRANSLATE_NOOP("evidence", "{anchor} did not certify PEC providers at that date."),
    "name-not-permitted": QT_TRANSLATE_NOOP(
        "evidence",
        "{anchor} may not certify this address or organisation: {provider}.",
    ),
    "usage-unfit": QT_TRANSLATE_NOOP("evidence", "The certificate was not issued for signing mail as a PEC provider."),
    "certificate-unreadable": QT_TRANSLATE_NOOP("evidence", "The signer's certificate cannot be read."),
    "issuer-certificate-absent": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate of {anchor} is not enclosed; its key, known to this program, vouches for the signer.",
    ),
    "issuer-certificate-unverified": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed certificate of {anchor} could not be verified by itself; its key is the known one.",
    ),
    "issuer-certificate-unfit": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed certificate of {anchor} does not allow it to certify anybody.",
    ),
    "issuer-certificate-not-in-force": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed certificate of {anchor} was not valid on that date.",
    ),
    "extension-unknown": QT_TRANSLATE_NOOP(
        "evidence",
        "The signer's certificate sets a condition that this program does not know, so it may not be relied on.",
    ),
    "provider-listed": QT_TRANSLATE_NOOP(
        "evidence",
        "{provider} and {address} are among the PEC providers as listed in {month}. Trust does not rest on that list.",
    ),
    "provider-listed.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "{provider} with {address} is not among the PEC providers as listed in {month}; the list may have "
        "changed since.",
    ),
    "signer-first": QT_TRANSLATE_NOOP(
        "evidence",
        "No other mail signed for {address} is kept here to compare the signer with.",
    ),
    "signer-seen": QT_TRANSLATE_NOOP(
        "evidence",
        "The same key signed {count} other mails for {address}, the first dated {since}: too little to know it by.",
    ),
    "signer-known": QT_TRANSLATE_NOOP(
        "evidence",
        "The same key signed {count} other mails for {address}, the first dated {since}.",
    ),
    "signer-known.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The same key signed {count} other mails for {address}, the first dated {since}. Whose key it is, nobody that "
        "this program knows vouches for.",
    ),
    "signer-new": QT_TRANSLATE_NOOP(
        "evidence",
        "The other mails for {address} kept here were signed with another key. Providers renew their keys every "
        "few years.",
    ),
    "signer-changed": QT_TRANSLATE_NOOP(
        "evidence",
        "Somebody else vouched for the signer of the other mails for {address}, the first dated {since}. Be careful.",
    ),
    "signer-conflict": QT_TRANSLATE_NOOP(
        "evidence",
        "{count} other mails for {address} come from a recognised PEC provider; the signer of this one is not. "
        "Be careful.",
    ),
    # When
    "certificate-in-force": QT_TRANSLATE_NOOP(
        "evidence",
        "On {at} the certificate was valid ({valid_from} to {valid_to}).",
    ),
    "certificate-in-force.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "On {at} the certificate was not valid ({valid_from} to {valid_to}).",
    ),
    "certificate-expired-since": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate has expired since, on {valid_to}. The signature was made before.",
    ),
    "revocation-unknown": QT_TRANSLATE_NOOP(
        "evidence",
        "Whether the certificate had been revoked by {at} was not checked.",
    ),
    "not-revoked": QT_TRANSLATE_NOOP(
        "evidence",
        "The authority said on {answered} that the certificate is not revoked.",
    ),
    "not-revoked.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate was revoked from {revoked_at} on, before this was signed ({at}).",
    ),
    "key-compromised": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate was revoked on {revoked_at} because its key was no longer safe: what it signed, at "
        "whatever date, proves nothing.",
    ),
    "revoked-since": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate was revoked on {revoked_at}. Your mailbox had this message before, on {seen}.",
    ),
    "revoked-after": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate was revoked on {revoked_at}, after the stated date ({at}); nothing else shows that the "
        "message is older.",
    ),
    "issuer-not-revoked": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate of {issuer} itself was not revoked, as its authority said on {answered}.",
    ),
    "issuer-certificate-revoked": QT_TRANSLATE_NOOP(
        "evidence",
        "A certificate of {issuer} was revoked on {revoked_at}, but not because its key was unsafe: the key that "
        "this program knows still counts.",
    ),
    "issuer-compromised": QT_TRANSLATE_NOOP(
        "evidence",
        "The certificate of {issuer} was revoked on {revoked_at} because its key was no longer safe: nothing that "
        "it vouches for is certain.",
    ),
    "answer-unreadable": QT_TRANSLATE_NOOP(
        "evidence",
        "What came from {url} about revocation is damaged. It was not used.",
    ),
    "answer-foreign": QT_TRANSLATE_NOOP(
        "evidence",
        "What came from {url} about revocation is about other certificates. It was not used.",
    ),
    "answer-forged": QT_TRANSLATE_NOOP(
        "evidence",
        "What came from {url} about revocation is not signed by the authority. It was not used.",
    ),
    "answer-unusable": QT_TRANSLATE_NOOP(
        "evidence",
        "What came from {url} about revocation gives no complete answer, or is of a kind that this program does "
        "not know.",
    ),
    "answer-early": QT_TRANSLATE_NOOP(
        "evidence",
        "What came from {url} about revocation bears a date to come. It was not used.",
    ),
    "answer-stale": QT_TRANSLATE_NOOP(
        "evidence",
        "What came from {url} about revocation is too old to say anything about this message.",
    ),
    "answer-late": QT_TRANSLATE_NOOP(
        "evidence",
        "What came from {url} about revocation was made after the certificate expired: expired certificates are no "
        "longer listed.",
    ),
    "time-in-future": QT_TRANSLATE_NOOP(
        "evidence",
        "The message is dated {at}, but this computer's clock says {now}: one of the two is wrong.",
    ),
    "time-unknown": QT_TRANSLATE_NOOP("evidence", "The message does not say when it was signed."),
    "certified-time-unreadable": QT_TRANSLATE_NOOP(
        "evidence", "The certified time cannot be read ({written}); the time of signing is taken instead."
    ),
    "signing-time": QT_TRANSLATE_NOOP("evidence", "The certified time and the time of signing agree."),
    "signing-time.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The provider certifies {certified}, but signed at {other}.",
    ),
    "date-header": QT_TRANSLATE_NOOP("evidence", "The date shown by mail programs agrees with the certified time."),
    "date-header.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The date shown by mail programs is {other}; certified is {certified}.",
    ),
    # Agreement of the data
    "certification-data": QT_TRANSLATE_NOOP("evidence", "The provider's certification data are there."),
    "certification-data.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The provider's certification data cannot be read.",
    ),
    "certification-data.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "Every PEC has exactly one file of certification data; this one has {count}.",
    ),
    "certification-unexpected": QT_TRANSLATE_NOOP(
        "evidence", "The wrapping of an ordinary mail has certification data, which it should not have."
    ),
    "certification-elements": QT_TRANSLATE_NOOP(
        "evidence", "The certification data hold what a message of this kind needs."
    ),
    "certification-elements.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The certification data are unusual for this kind of message. Missing: {missing}. Not expected: {unexpected}.",
    ),
    "certification-order": QT_TRANSLATE_NOOP(
        "evidence", "The certification data stand in another order than the rules ask for."
    ),
    "certification-ambiguous": QT_TRANSLATE_NOOP(
        "evidence", "The certification data say the same thing twice: which one is certified, nobody can say."
    ),
    "original-unexpected": QT_TRANSLATE_NOOP("evidence", "A notice of this kind should not enclose a message."),
    "original-missing": QT_TRANSLATE_NOOP("evidence", "The message that the provider should enclose is not there."),
    "copy-missing": QT_TRANSLATE_NOOP(
        "evidence", "A receipt of this kind should enclose a copy of what was delivered; this one does not."
    ),
    "original-repeated": QT_TRANSLATE_NOOP(
        "evidence", "The provider's envelope holds more than one original: which one is meant, nobody can say."
    ),
    "provider-name": QT_TRANSLATE_NOOP("evidence", "The provider names itself as in its certificate: {certified}."),
    "provider-name.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The provider names itself {certified}; its certificate says {certificate}.",
    ),
    "error-type.proven": QT_TRANSLATE_NOOP(
        "evidence", "What is certified about errors ({error}) goes with a message of type {type}."
    ),
    "error-type": QT_TRANSLATE_NOOP("evidence", "The error {error} does not go with a message of type {type}."),
    "addressed-to-you": QT_TRANSLATE_NOOP("evidence", "Your address {owner} is among the certified recipients."),
    "addressed-to-you.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "Your address {owner} is not among the certified recipients, though it reached you.",
    ),
    "your-message": QT_TRANSLATE_NOOP("evidence", "This receipt is about a message of yours."),
    "your-message.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "This receipt is about a message of {certified}, not of {owner}.",
    ),
    "recipient-listed": QT_TRANSLATE_NOOP("evidence", "{recipient} is among the certified recipients."),
    "recipient-listed.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "{recipient} is not among the certified recipients.",
    ),
    "recipient-kind": QT_TRANSLATE_NOOP("evidence", "{recipient} is certified as a PEC mailbox."),
    "recipient-kind.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "{recipient} is an ordinary mailbox, for which there is no certified delivery.",
    ),
    "original-sender": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message was written from {certified}, as certified.",
    ),
    "original-sender.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message names {original} as its sender; certified is {certified}.",
    ),
    "original-sender.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message says it comes from {original}; the provider certified {certified}.",
    ),
    "original-identifier": QT_TRANSLATE_NOOP("evidence", "The enclosed message bears the certified identifier."),
    "original-identifier.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message bears the identifier {original}; certified is {certified}.",
    ),
    "original-reference": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message refers to the sender's own identifier as certified.",
    ),
    "original-reference.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message refers to {original}; certified is {certified}.",
    ),
    "original-reference-rewritten": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message refers to {original}; certified is {certified}. They agree before the @: a mail "
        "system may have rewritten the rest.",
    ),
    "original-receipt-type": QT_TRANSLATE_NOOP(
        "evidence", "The enclosed message asks for the certified kind of receipt: {certified}."
    ),
    "original-receipt-type.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "The enclosed message asks for a receipt of kind {original}; certified is {certified}."
    ),
    "original-recipients": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message is addressed to the certified recipients.",
    ),
    "original-recipients.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message is addressed to {original}; certified are {certified}.",
    ),
    "original-subject": QT_TRANSLATE_NOOP("evidence", "The enclosed message has the certified subject."),
    "original-subject.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The enclosed message has the subject “{original}”; certified is “{certified}”.",
    ),
    # A receipt beside what is known of the message it reports on
    "message-known": QT_TRANSLATE_NOOP("evidence", "It reports on a message that this mailbox sent."),
    "message-known.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "It reports on a message of which nothing is kept here: neither a copy nor its acceptance."
    ),
    "acceptance-identifier": QT_TRANSLATE_NOOP("evidence", "It bears the identifier of the acceptance: {receipt}."),
    "acceptance-identifier.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "It bears the identifier {receipt}; the acceptance says {acceptance}."
    ),
    "acceptance-msgid": QT_TRANSLATE_NOOP("evidence", "It names the same Message-ID as the acceptance."),
    "acceptance-msgid.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "It names the Message-ID “{receipt}”; the acceptance says “{acceptance}”."
    ),
    "acceptance-sender": QT_TRANSLATE_NOOP("evidence", "It names the same sender as the acceptance: {receipt}."),
    "acceptance-sender.refuted": QT_TRANSLATE_NOOP(
        "evidence", "It is about a message of {receipt}; what was accepted came from {acceptance}."
    ),
    "acceptance-subject": QT_TRANSLATE_NOOP("evidence", "It names the same subject as the acceptance."),
    "acceptance-subject.refuted": QT_TRANSLATE_NOOP(
        "evidence", "It is about “{receipt}”; what was accepted is “{acceptance}”."
    ),
    "acceptance-recipients": QT_TRANSLATE_NOOP("evidence", "It lists the same recipients as the acceptance."),
    "acceptance-recipients.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "It lists the recipients {receipt}; the acceptance lists {acceptance}."
    ),
    "after-acceptance": QT_TRANSLATE_NOOP("evidence", "Its time ({receipt}) is not before the acceptance."),
    "after-acceptance.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "Its time ({receipt}) is before the acceptance ({acceptance})."
    ),
    "copy-not-kept": QT_TRANSLATE_NOOP(
        "evidence", "Your own copy is not kept here: whether this is what you sent cannot be compared."
    ),
    "sent-content": QT_TRANSLATE_NOOP(
        "evidence", "What was delivered is what you sent: {same} of {parts} parts agree with your copy."
    ),
    "sent-content.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "{same} of {parts} parts agree with your copy; of the others nothing can be told."
    ),
    "sent-content.refuted": QT_TRANSLATE_NOOP(
        "evidence", "What was delivered is not what you sent: only {same} of {parts} parts agree with your copy."
    ),
    "part-other-encoding": QT_TRANSLATE_NOOP(
        "evidence", "“{part}” has the content that you sent, written in another encoding."
    ),
    "part-hash-matches": QT_TRANSLATE_NOOP(
        "evidence", "The digest of “{part}” is that of your copy (way {reading} of 10)."
    ),
    "part-hash-differs": QT_TRANSLATE_NOOP(
        "evidence",
        "The digest of “{part}” does not match your copy in any known way of counting it. "
        "This alone does not mean that it was changed.",
    ),
    "part-hash-differs.refuted": QT_TRANSLATE_NOOP(
        "evidence", "In place of “{part}” there is a digest that does not match your copy."
    ),
    "part-not-kept": QT_TRANSLATE_NOOP("evidence", "“{part}” was taken out of your copy: it cannot be compared."),
    "part-renamed": QT_TRANSLATE_NOOP("evidence", "“{part}” has the content that you sent, under another name."),
    "part-differs": QT_TRANSLATE_NOOP("evidence", "“{part}” is not as you sent it."),
    "part-missing": QT_TRANSLATE_NOOP("evidence", "“{part}” is in your copy and not in what the receipt encloses."),
    "part-added": QT_TRANSLATE_NOOP("evidence", "“{part}” is in what the receipt encloses and not in your copy."),
    "sent-fields": QT_TRANSLATE_NOOP(
        "evidence", "In the header of the enclosed message these differ from your copy: {fields}."
    ),
    "own-provider": QT_TRANSLATE_NOOP("evidence", "It is signed by {signer}, the provider of your mailbox."),
    "own-provider.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "It is signed by {signer}; your provider has signed as {known} so far."
    ),
    "recipient-provider": QT_TRANSLATE_NOOP("evidence", "It is signed by {signer}, as deliveries to this address are."),
    "recipient-provider.undetermined": QT_TRANSLATE_NOOP(
        "evidence", "It is signed by {signer}; deliveries to this address were signed by {known} so far."
    ),
    "subject-prefix": QT_TRANSLATE_NOOP("evidence", "The subject begins as it should for this kind of message."),
    "subject-prefix.undetermined": QT_TRANSLATE_NOOP("evidence", "The subject should begin with “{expected}”."),
    "subject-certified": QT_TRANSLATE_NOOP("evidence", "The subject is the certified one."),
    "subject-certified.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "Mail programs show the subject “{header}”; certified is “{certified}”.",
    ),
    "type-header": QT_TRANSLATE_NOOP("evidence", "The message is of the certified kind ({certified})."),
    "type-header.refuted": QT_TRANSLATE_NOOP(
        "evidence",
        "The headers call it “{header}”, the provider certified “{certified}”.",
    ),
    "message-identifier": QT_TRANSLATE_NOOP("evidence", "The message bears the certified identifier."),
    "message-identifier.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The message bears the identifier {header}; certified is {certified}.",
    ),
    "receipt-identifier.proven": QT_TRANSLATE_NOOP(
        "evidence", "The receipt bears an identifier of its own, {header}; it is about {certified}."
    ),
    "receipt-identifier": QT_TRANSLATE_NOOP(
        "evidence",
        "The receipt bears the identifier of the message it is about, instead of its own.",
    ),
    "reference": QT_TRANSLATE_NOOP("evidence", "The reference to the sender's message is the certified one."),
    "reference.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The message refers to {header}; certified is {certified}.",
    ),
    "reference-absent": QT_TRANSLATE_NOOP(
        "evidence", "The headers do not refer to the sender's message; certified is {certified}."
    ),
    "reference-rewritten": QT_TRANSLATE_NOOP(
        "evidence",
        "The message refers to {header}; certified is {certified}. They agree before the @: a mail system may have "
        "rewritten the rest.",
    ),
    "receipt-type": QT_TRANSLATE_NOOP("evidence", "The kind of receipt asked for is the certified one."),
    "receipt-type.undetermined": QT_TRANSLATE_NOOP(
        "evidence",
        "The headers ask for a receipt of kind {header}; certified is {certified}.",
    ),
    "virus-mark.proven": QT_TRANSLATE_NOOP("evidence", "Headers and certified data both speak of a virus."),
    "virus-mark": QT_TRANSLATE_NOOP("evidence", "The headers speak of a virus, the certified data do not."),
}
