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
    "ocr-read": QT_TRANSLATE_NOOP(
        "payments",
        "This number was read from a picture and its check digits hold. Sum and payee can still be misread: compare "
        "them with the page and type them yourself where you pay.",
    ),
    "ocr-misread": QT_TRANSLATE_NOOP(
        "payments",
        "This number was misread: its check digits are wrong. Do not pay by it; look at the page.",
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
    "top-up-asked": QT_TRANSLATE_NOOP(
        "payments",
        "The text asks to top up a card or to use a money transfer service. No public body is paid that way.",
    ),
    "text-overlong": QT_TRANSLATE_NOOP(
        "payments",
        "The text is too long to compare all of its values. No QR code is drawn without being sure.",
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
    # What one payment is today, among those of its notice
    "today-discount": QT_TRANSLATE_NOOP(
        "payments",
        "The reduced amount is enough until {by}. After that the full one counts: {amount}.",
    ),
    "today-discount.bare": QT_TRANSLATE_NOOP(
        "payments",
        "The reduced amount is enough until {by}. After that the full one counts.",
    ),
    "today-discount-doubtful": QT_TRANSLATE_NOOP(
        "payments",
        "The days for the reduced amount may be over: that depends on when the term began. Counted the later way "
        "they end on {by}. To be safe, pay the full amount: {amount}.",
    ),
    "today-discount-doubtful.bare": QT_TRANSLATE_NOOP(
        "payments",
        "The days for the reduced amount may be over: that depends on when the term began. Counted the later way "
        "they end on {by}.",
    ),
    "today-discount-over": QT_TRANSLATE_NOOP(
        "payments",
        "The days for the reduced amount ended on {by}. Paid now, it counts only as a part: the full amount is "
        "{amount}.",
    ),
    "today-discount-over.bare": QT_TRANSLATE_NOOP(
        "payments",
        "The days for the reduced amount ended on {by}. Paid now, it counts only as a part.",
    ),
    "today-discount-undated": QT_TRANSLATE_NOOP(
        "payments",
        "The reduced amount is enough only within the days that the notice names. We cannot count them here. "
        "After them the full amount counts: {amount}.",
    ),
    "today-discount-undated.bare": QT_TRANSLATE_NOOP(
        "payments",
        "The reduced amount is enough only within the days that the notice names. We cannot count them here.",
    ),
    "today-full-early": QT_TRANSLATE_NOOP(
        "payments",
        "You need not pay this much yet: until {by} the reduced amount is enough ({amount}).",
    ),
    "today-full-early.bare": QT_TRANSLATE_NOOP(
        "payments",
        "You need not pay this much yet: until {by} the reduced amount is enough.",
    ),
    "today-full": QT_TRANSLATE_NOOP(
        "payments",
        "The full amount, right until {by}. After that more is owed: ask the body before you pay.",
    ),
    "today-full-over": QT_TRANSLATE_NOOP(
        "payments",
        "The days for this amount ended on {by}. More is owed now: ask the body before you pay.",
    ),
    "today-full-undated": QT_TRANSLATE_NOOP(
        "payments",
        "The full amount, right as long as the days last that the notice names. After them more is owed: ask the "
        "body before you pay.",
    ),
    "today-whole": QT_TRANSLATE_NOOP(
        "payments",
        "The whole sum, once, by {by}. You may pay {of} instalments instead. Paying both is paying twice.",
    ),
    "today-whole.undated": QT_TRANSLATE_NOOP(
        "payments",
        "The whole sum, once. You may pay {of} instalments instead. Paying both is paying twice.",
    ),
    "today-instalment": QT_TRANSLATE_NOOP(
        "payments",
        "Instalment {number} of {of}, by {by}. Pay each by its day, or the whole sum once ({amount}). Paying "
        "both is paying twice.",
    ),
    "today-instalment.bare": QT_TRANSLATE_NOOP(
        "payments",
        "Instalment {number} of {of}, by {by}. Each is to be paid by its own day.",
    ),
    "today-instalment.undated": QT_TRANSLATE_NOOP(
        "payments",
        "Instalment {number} of {of}. Each is to be paid by its own day.",
    ),
    "today-by": QT_TRANSLATE_NOOP(
        "payments",
        "To be paid by {by}.",
    ),
    "today-passed": QT_TRANSLATE_NOOP(
        "payments",
        "Its day, {by}, has passed. The amount may have changed, or the notice may have been withdrawn.",
    ),
    "settled": QT_TRANSLATE_NOOP(
        "payments",
        "You noted another payment of this notice as paid in its place. Paying this one too would be paying twice.",
    ),
    "paid": QT_TRANSLATE_NOOP(
        "payments",
        "You noted it as paid on {day}.",
    ),
    "paid.sum": QT_TRANSLATE_NOOP(
        "payments",
        "You noted {amount} as paid on {day}.",
    ),
    "paid-late": QT_TRANSLATE_NOOP(
        "payments",
        "You noted the reduced amount as paid after its last day, {by}. It may count only as a part: ask the "
        "body what is left.",
    ),
    # Before paying
    "appeal-closed": QT_TRANSLATE_NOOP(
        "payments",
        "Paying normally closes the way to an appeal: the law allows one only where the fine was not paid (art. "
        "203 c. 1, art. 204-bis c. 1 CdS). Decide before you pay.",
    ),
    "appeal-maybe": QT_TRANSLATE_NOOP(
        "payments",
        "Paying may close an appeal, because it can count as accepting what is asked. We do not know whether it "
        "does here: if you mean to appeal, ask first.",
    ),
    "asked-may-differ": QT_TRANSLATE_NOOP(
        "payments",
        "The amount asked when you pay may differ from this one: bodies update it.",
    ),
    "asked-may-differ-send": QT_TRANSLATE_NOOP(
        "payments",
        "The amount asked when you pay may be higher: SEND adds the cost of the notification, 2 euro for a "
        "digital one.",
    ),
    "payee-official": QT_TRANSLATE_NOOP(
        "payments",
        "name in the register of public bodies",
    ),
    "payee-unchecked": QT_TRANSLATE_NOOP(
        "payments",
        "name as written in the notice, not checked",
    ),
    "payee-nameless": QT_TRANSLATE_NOOP(
        "payments",
        "no name was found; the code is not in the register here",
    ),
    "how-without-amount": QT_TRANSLATE_NOOP(
        "payments",
        "No QR is drawn without an amount. Give the notice number and the body's tax code in the app IO, in your "
        "bank's app or at a counter: the amount that the body asks is shown before you pay.",
    ),
    "how-without-payee": QT_TRANSLATE_NOOP(
        "payments",
        "No QR is drawn without the body's tax code. It has 11 digits and is printed on the notice beside the "
        "body's name: you need it together with the notice number.",
    ),
    "how-without-qr": QT_TRANSLATE_NOOP(
        "payments",
        "No QR is drawn, because the values could not all be made sure of. Compare the notice number and the "
        "body's tax code with the document, and give them in the app IO, in your bank's app or at a counter.",
    ),
    "how-without-text": QT_TRANSLATE_NOOP(
        "payments",
        "No QR is drawn from what was read from a picture. Compare every digit with the page, then give the notice "
        "number and the body's tax code in the app IO, in your bank's app or at a counter.",
    ),
    "qr-spoken": QT_TRANSLATE_NOOP(
        "payments",
        "QR code to pay {amount} to {payee}, notice {number}",
    ),
    "sheet-title": QT_TRANSLATE_NOOP(
        "payments",
        "Payment notice",
    ),
    "sheet-scan": QT_TRANSLATE_NOOP(
        "payments",
        "Scan it with the app IO or your bank's app.",
    ),
    "sheet-number": QT_TRANSLATE_NOOP(
        "payments",
        "Notice number",
    ),
    "sheet-payee": QT_TRANSLATE_NOOP(
        "payments",
        "Pay to",
    ),
    "sheet-called": QT_TRANSLATE_NOOP("payments", "Called in the notice"),
    "sheet-creditor": QT_TRANSLATE_NOOP(
        "payments",
        "Tax code of the body",
    ),
    "sheet-amount": QT_TRANSLATE_NOOP(
        "payments",
        "Amount",
    ),
    "sheet-by": QT_TRANSLATE_NOOP(
        "payments",
        "By",
    ),
    "sheet-reason": QT_TRANSLATE_NOOP(
        "payments",
        "Reason",
    ),
    "sheet-cbill": QT_TRANSLATE_NOOP(
        "payments",
        "CBILL code",
    ),
    "sheet-foot": QT_TRANSLATE_NOOP(
        "payments",
        "Made by Citizen Inbox from the notice received. The program does not pay and does not prove that you "
        "owe this.",
    ),
}
