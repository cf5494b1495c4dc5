"""English sentences for the codes of: payments."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("payments", "No sentence is known for this code."),
    "payment-sources-agree": QT_TRANSLATE_NOOP(
        "payments",
        "Everything that states this payment in the message agrees. This does not prove that you owe it.",
    ),
    "payment-qr-only": QT_TRANSLATE_NOOP(
        "payments",
        "This payment is stated only in a QR code. Nothing else in the message could confirm it.",
    ),
    "payment-datamatrix-only": QT_TRANSLATE_NOOP(
        "payments",
        "This payment is stated only in a postal code symbol. Nothing else in the message could confirm it.",
    ),
    "payment-text-only": QT_TRANSLATE_NOOP(
        "payments",
        "This payment is stated only in the text. No payment code in the message could confirm it.",
    ),
    "payment-alternatives": QT_TRANSLATE_NOOP(
        "payments",
        "The same paper holds {count} payment notices, such as instalments or a reduced amount. "
        "Check which one to pay, and never pay the same debt twice.",
    ),
    "message-refuted": QT_TRANSLATE_NOOP(
        "payments",
        "Do not pay: the message that carries this notice did not pass its checks, whatever the notice itself says.",
    ),
    "number-differs": QT_TRANSLATE_NOOP(
        "payments",
        "Do not pay: the notice number is {first} in one place and {second} in another. Ask the office.",
    ),
    "creditor-differs": QT_TRANSLATE_NOOP(
        "payments",
        "Do not pay: the creditor's code is {first} in one place and {second} in another. Ask the office.",
    ),
    "amount-differs": QT_TRANSLATE_NOOP(
        "payments",
        "Do not pay: the amount is {first} euro in one place and {second} euro in another. Ask the office.",
    ),
    "amount-elsewhere": QT_TRANSLATE_NOOP(
        "payments",
        "Beside the notice number stands {first} euro, but the code asks for {second} euro, which "
        "is printed elsewhere. Compare them before you pay.",
    ),
    "amount-unclear": QT_TRANSLATE_NOOP(
        "payments",
        "Several amounts could belong to this notice: {amounts} euro. Look at the document.",
    ),
    "amount-not-found": QT_TRANSLATE_NOOP("payments", "No amount was found for this notice."),
    "amount-not-stated": QT_TRANSLATE_NOOP("payments", "The code states no amount."),
    "amount-eleven-digits": QT_TRANSLATE_NOOP(
        "payments",
        "The amount is written with eleven digits. Some payment apps do not read such a code.",
    ),
    "creditor-not-found": QT_TRANSLATE_NOOP(
        "payments",
        "The code of the creditor was not found, so no QR code can be drawn.",
    ),
    "creditor-unclear": QT_TRANSLATE_NOOP(
        "payments",
        "Several codes could be the creditor's: {creditors}. No QR code is drawn without being sure.",
    ),
    "creditor-code-wrong": QT_TRANSLATE_NOOP(
        "payments",
        "The creditor's code {creditor} cannot be right: its check digit is wrong. No public body has such a code.",
    ),
    "check-digits-wrong": QT_TRANSLATE_NOOP(
        "payments",
        "The check digits of the notice number {number} are wrong. It may be mistyped or altered.",
    ),
    "qr-is-link": QT_TRANSLATE_NOOP(
        "payments",
        "Do not scan this QR code: it is no payment code but a link to {host}.",
    ),
    "qr-link-beside": QT_TRANSLATE_NOOP(
        "payments",
        "Beside the payment code there is a QR code that leads to {host}. It is not part of the payment.",
    ),
    "qr-link-unclear": QT_TRANSLATE_NOOP(
        "payments", "A QR code in this notice leads to {host}. It is no payment code: do not pay through it."
    ),
    "epc-transfer": QT_TRANSLATE_NOOP(
        "payments",
        "A QR code asks for a bank transfer to the account {account}. Payment notices of pagoPA do not do that.",
    ),
    "account-printed": QT_TRANSLATE_NOOP(
        "payments",
        "The text also names the bank account {account}. A notice of pagoPA is not paid by transfer to an account: "
        "ask the office before you send money there.",
    ),
    "qr-version-unknown": QT_TRANSLATE_NOOP(
        "payments",
        "The payment code is of an unknown version, so it was not drawn again.",
    ),
    "qr-extra-fields": QT_TRANSLATE_NOOP(
        "payments",
        "The payment code holds more than the standard allows. What is too much was left out.",
    ),
    "qr-not-standard": QT_TRANSLATE_NOOP("payments", "The payment code is not written as the standard says."),
    "rav-code": QT_TRANSLATE_NOOP(
        "payments",
        "This is a RAV slip. Its code was turned into a notice number; check the amount before you pay.",
    ),
    "due-date-passed": QT_TRANSLATE_NOOP(
        "payments",
        "The printed date, {due}, has passed. The amount may have changed or the notice may have been withdrawn.",
    ),
    "due-date-long-passed": QT_TRANSLATE_NOOP(
        "payments",
        "The printed date, {due}, passed more than a year ago. Ask the office before you pay.",
    ),
    "paper-refuted": QT_TRANSLATE_NOOP(
        "payments",
        "Do not pay: another notice on the same paper did not pass its checks.",
    ),
    "number-impossible": QT_TRANSLATE_NOOP(
        "payments",
        "Do not pay: the printed notice number {number} cannot be right, for its check digits are wrong. It is "
        "mistyped or altered. Ask the office.",
    ),
    "number-elsewhere": QT_TRANSLATE_NOOP(
        "payments",
        "The message names the notice {number}, but its attachments carry the codes of {others}. No QR code is drawn "
        "without being sure.",
    ),
    "anomaly-carries-notice": QT_TRANSLATE_NOOP(
        "payments",
        "This notice came by ordinary e-mail that your provider only passed on: nothing certifies who sent it.",
    ),
    "digits-odd": QT_TRANSLATE_NOOP(
        "payments",
        "Some figures are written with foreign digits, letters or invisible signs. Honest notices do not do that, so "
        "no QR code is drawn.",
    ),
    "text-hidden": QT_TRANSLATE_NOOP(
        "payments",
        "The paper holds values that nobody sees on the page: {hidden}. No QR code is drawn without being sure.",
    ),
    "urgent-hours": QT_TRANSLATE_NOOP(
        "payments",
        "The text wants payment within {hours} hours. Public bodies do not ask that; fraudsters do.",
    ),
    "crypto-asked": QT_TRANSLATE_NOOP(
        "payments",
        "The text speaks of a crypto currency. No public body is paid that way.",
    ),
    "card-asked": QT_TRANSLATE_NOOP(
        "payments",
        "The text asks for the data of a payment card. Never give them in answer to a message.",
    ),
    "link-shortened": QT_TRANSLATE_NOOP(
        "payments",
        "The text holds a shortened link ({host}), which hides where it leads. Do not open it.",
    ),
    "link-foreign": QT_TRANSLATE_NOOP(
        "payments",
        "A link leads to {host}, which is no usual name for an Italian body. Do not pay there.",
    ),
    "link-outside": QT_TRANSLATE_NOOP(
        "payments",
        "A link in the paper leads to {host}, which is not pagoPA. Pay by the notice number, not through a link.",
    ),
    "instrument-f24": QT_TRANSLATE_NOOP(
        "payments",
        "It speaks of payment with the F24 form. That has no pagoPA code: it is paid at a bank, at the post office or "
        "on line with the tax codes printed on it.",
    ),
    "instrument-f24-simplified": QT_TRANSLATE_NOOP(
        "payments",
        "It speaks of payment with the simplified F24 form. That has no pagoPA code: it is paid at a bank, at the "
        "post office or on line with the tax codes printed on it.",
    ),
    "instrument-f24-excise": QT_TRANSLATE_NOOP(
        "payments",
        "It speaks of payment with the F24 form for excise. That has no pagoPA code: it is paid at a bank, at the post "
        "office or on line with the codes printed on it.",
    ),
    "instrument-f24-elide": QT_TRANSLATE_NOOP(
        "payments",
        "It speaks of payment with the F24 ELIDE form. That has no pagoPA code: it is paid at a bank, at the post "
        "office or on line, and wants the identifying elements printed on it.",
    ),
    "instrument-rav": QT_TRANSLATE_NOOP(
        "payments",
        "It holds a RAV slip, code {code}. The check digits of a RAV code and its amount are not published, so they "
        "were not checked.",
    ),
    "instrument-mav": QT_TRANSLATE_NOOP(
        "payments",
        "It holds a MAV slip, code {code}. That is paid at a bank or on line by its code; it has no pagoPA code, and "
        "its digits could not be checked.",
    ),
    "instrument-slip-896": QT_TRANSLATE_NOOP(
        "payments",
        "It holds a pre-printed postal slip (TD 896). That is no pagoPA notice, even if its digits look like one: pay "
        "it at the post office or where postal slips are taken.",
    ),
    "instrument-slip-674": QT_TRANSLATE_NOOP(
        "payments",
        "It holds a postal slip with an open amount (TD 674). That is no pagoPA notice: pay it at the post office or "
        "where postal slips are taken.",
    ),
    "instrument-slip-451": QT_TRANSLATE_NOOP(
        "payments",
        "It holds a postal slip to fill in (TD 451). That is no pagoPA notice: pay it at the post office or where "
        "postal slips are taken.",
    ),
    "instrument-slip-123": QT_TRANSLATE_NOOP(
        "payments",
        "It holds a blank postal slip (TD 123). That is no pagoPA notice: pay it at the post office or where postal "
        "slips are taken.",
    ),
}
