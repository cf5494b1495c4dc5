"""English sentences for the codes of: signatures (each check of a document's signature)."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("signatures", "No sentence is known for this code."),
    "intact": QT_TRANSLATE_NOOP("signatures", "What was signed has not changed since ({digest})."),
    "certificate-named": QT_TRANSLATE_NOOP("signatures", "The signature names the certificate it was made with."),
    "covers-whole": QT_TRANSLATE_NOOP("signatures", "The signature covers the whole file."),
    "changes-archival": QT_TRANSLATE_NOOP(
        "signatures", "Only data for long keeping were added after signing. The document itself is the same."
    ),
    "changes-signatures": QT_TRANSLATE_NOOP(
        "signatures",
        "Other signatures were added after this one. What they show on the page is theirs, not this signer's.",
    ),
    "changes-forms": QT_TRANSLATE_NOOP(
        "signatures", "Fields were filled in or changed after signing: {fields}. Look at them with care."
    ),
    "changes-unclear": QT_TRANSLATE_NOOP(
        "signatures", "The signature does not cover everything, and what was added cannot be told for certain."
    ),
    "changed-after-signing": QT_TRANSLATE_NOOP("signatures", "What the document shows was changed after signing."),
    "document-altered": QT_TRANSLATE_NOOP("signatures", "The content is not the one that was signed."),
    "signature-bad": QT_TRANSLATE_NOOP("signatures", "The signature was not made with the key of its certificate."),
    "signature-form-unfit": QT_TRANSLATE_NOOP("signatures", "The signature contradicts its own standard ({detail})."),
    "signature-other-certificate": QT_TRANSLATE_NOOP(
        "signatures", "The signer named another certificate than the one that is enclosed."
    ),
    "signature-not-checkable": QT_TRANSLATE_NOOP("signatures", "The signature could not be computed ({detail})."),
    "signature-content-absent": QT_TRANSLATE_NOOP("signatures", "The file that was signed is not here."),
    "signature-weak-digest": QT_TRANSLATE_NOOP("signatures", "It uses an old method: {digest}."),
    "signature-short-key": QT_TRANSLATE_NOOP("signatures", "The signer's key is short by today's measure."),
    "signature-usage-unfit": QT_TRANSLATE_NOOP(
        "signatures", "The certificate was not issued for signing documents ({usages})."
    ),
    "signature-intact-no-list": QT_TRANSLATE_NOOP(
        "signatures", "No EU trusted list is loaded, so the issuer could not be looked up."
    ),
    "signature-issuer-not-listed": QT_TRANSLATE_NOOP(
        "signatures", "The issuer is in none of the trusted lists that are loaded: {issuer}."
    ),
    "issuer-listed": QT_TRANSLATE_NOOP(
        "signatures", "Issued by {provider} ({service}), in the trusted list of {territory} of {issued}."
    ),
    "signature-service-withdrawn": QT_TRANSLATE_NOOP(
        "signatures", "The issuer's service was not in good standing at that time: {provider} ({service})."
    ),
    "signature-list-stale": QT_TRANSLATE_NOOP(
        "signatures", "The trusted list of {territory} should have been replaced by {until}."
    ),
    "signature-not-yet-valid": QT_TRANSLATE_NOOP(
        "signatures", "At {at} the certificate was not valid yet: {from} to {to}."
    ),
    "signature-expired": QT_TRANSLATE_NOOP("signatures", "At {at} the certificate had expired: {from} to {to}."),
    "signature-expired-no-proof": QT_TRANSLATE_NOOP(
        "signatures", "The certificate has expired ({from} to {to}), and no time stamp shows that it was signed before."
    ),
    "signature-certificate-not-valid-then": QT_TRANSLATE_NOOP(
        "signatures", "The certificate ({from} to {to}) was not valid at {at}, the time that the signer states."
    ),
    "certificate-in-force": QT_TRANSLATE_NOOP("signatures", "The certificate was valid: {from} to {to}."),
    "signature-time-in-future": QT_TRANSLATE_NOOP(
        "signatures", "The signer states a time, {at}, that is later than {stamp}."
    ),
    "not-revoked": QT_TRANSLATE_NOOP("signatures", "The certificate was not revoked, by an answer of {at}."),
    "not-revoked-then": QT_TRANSLATE_NOOP(
        "signatures", "The certificate was not revoked, by the answer in force at the time ({at} to {until})."
    ),
    "revoked-later": QT_TRANSLATE_NOOP(
        "signatures", "The certificate was revoked later, on {at}; the time stamp shows that it was signed before."
    ),
    "signature-revoked": QT_TRANSLATE_NOOP("signatures", "The certificate had been revoked on {at}."),
    "signature-revoked-no-proof": QT_TRANSLATE_NOOP(
        "signatures", "The certificate was revoked on {at}, and no time stamp shows that it was signed before."
    ),
    "signature-authority-revoked": QT_TRANSLATE_NOOP("signatures", "An issuer's certificate was revoked: {issuer}."),
    "signature-revocation-unknown": QT_TRANSLATE_NOOP(
        "signatures", "Whether the certificate was revoked is not known: no answer of its issuer is at hand that tells."
    ),
    "time-stamp": QT_TRANSLATE_NOOP(
        "signatures", "A qualified time stamp shows that it existed at {at} ({authority})."
    ),
    "time-stamp-bad": QT_TRANSLATE_NOOP("signatures", "A time stamp that came along does not hold ({detail})."),
    "time-stamp-unrecognised": QT_TRANSLATE_NOOP(
        "signatures", "A time stamp says {at}, but its authority is in none of the trusted lists loaded: {authority}."
    ),
    "qualified-signature": QT_TRANSLATE_NOOP(
        "signatures", "The certificate is qualified for signatures and its key is in a qualified device."
    ),
    "qualified-seal": QT_TRANSLATE_NOOP(
        "signatures", "The certificate is qualified for seals and its key is in a qualified device."
    ),
    "qualified-certificate": QT_TRANSLATE_NOOP(
        "signatures", "The certificate is qualified; that its key is in a qualified device is not said."
    ),
    "not-qualified": QT_TRANSLATE_NOOP(
        "signatures", "By the trusted list, this is no qualified certificate at that time."
    ),
    "change-archival": QT_TRANSLATE_NOOP("signatures", "data for long keeping added"),
    "change-signatures": QT_TRANSLATE_NOOP("signatures", "other signatures added"),
    "change-forms": QT_TRANSLATE_NOOP("signatures", "fields filled in"),
    "change-other": QT_TRANSLATE_NOOP("signatures", "what it shows changed"),
    "change-unclear": QT_TRANSLATE_NOOP("signatures", "changed in a way that cannot be told"),
    "role-signer": QT_TRANSLATE_NOOP("signatures", "Signer"),
    "role-counter-signer": QT_TRANSLATE_NOOP("signatures", "Counter-signer"),
    "role-time-stamp": QT_TRANSLATE_NOOP("signatures", "Time stamp"),
    "qualified-yes-signature": QT_TRANSLATE_NOOP(
        "signatures", "Certificate qualified for signatures, key in a qualified device"
    ),
    "qualified-yes-seal": QT_TRANSLATE_NOOP("signatures", "Certificate qualified for seals, key in a qualified device"),
    "qualified-yes-certificate": QT_TRANSLATE_NOOP("signatures", "Qualified certificate, device not known"),
    "qualified-yes-time-stamp": QT_TRANSLATE_NOOP("signatures", "Qualified authority of time stamps"),
    "qualified-no": QT_TRANSLATE_NOOP("signatures", "No qualified certificate"),
    "qualified-unknown": QT_TRANSLATE_NOOP("signatures", "Whether the certificate is qualified cannot be told"),
    "time-time-stamp": QT_TRANSLATE_NOOP("signatures", "Signed by {time}, by a qualified time stamp"),
    "time-claimed": QT_TRANSLATE_NOOP("signatures", "Signed on {time}, as the signer says"),
    "time-unproven": QT_TRANSLATE_NOOP("signatures", "Time stamp of {time}"),
    "time-reference": QT_TRANSLATE_NOOP("signatures", "The certified mail brought it on {time}"),
    "for-organisation": QT_TRANSLATE_NOOP("signatures", "For {organisation}"),
    "by-authority": QT_TRANSLATE_NOOP(
        "signatures", "Certificate issued by {authority}, by the trusted list of {territory} of {time}"
    ),
    "revocation-good": QT_TRANSLATE_NOOP("signatures", "Not revoked"),
    "revocation-revoked": QT_TRANSLATE_NOOP("signatures", "Revoked"),
    "revocation-unknown": QT_TRANSLATE_NOOP("signatures", "Revocation not known"),
    "checking": QT_TRANSLATE_NOOP("signatures", "Checking the signatures …"),
    "intact-true": QT_TRANSLATE_NOOP("signatures", "Signature intact"),
    "intact-false": QT_TRANSLATE_NOOP("signatures", "Signature not intact"),
    "intact-none": QT_TRANSLATE_NOOP("signatures", "Could not be computed"),
    "stamps-file": QT_TRANSLATE_NOOP(
        "signatures", "It stands beside {name} and is over exactly that file, with whatever signatures are in it."
    ),
    "as-signed": QT_TRANSLATE_NOOP(
        "signatures",
        "This is the file as {signer} signed it: its first {size}. What was added later is left out here, and is still "
        "in the file that arrived.",
    ),
}
