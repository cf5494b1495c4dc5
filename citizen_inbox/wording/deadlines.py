"""English sentences for the codes of: deadlines."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("deadlines", "No sentence is known for this code."),
    # Duties
    "what-pay-discount": QT_TRANSLATE_NOOP("deadlines", "Last day to pay with the 30 % discount"),
    "what-pay-minimum": QT_TRANSLATE_NOOP("deadlines", "Last day to pay the minimum amount"),
    "what-pay": QT_TRANSLATE_NOOP("deadlines", "Last day to pay"),
    "what-pay-before-measure": QT_TRANSLATE_NOOP(
        "deadlines", "Last day to pay, or to write to them, before your vehicle or house can be blocked"
    ),
    "what-pay-before-seizure": QT_TRANSLATE_NOOP("deadlines", "Last day to pay before seizure can begin"),
    "what-pay-writ": QT_TRANSLATE_NOOP("deadlines", "Last day to pay before enforcement can begin"),
    "what-pay-or-explain": QT_TRANSLATE_NOOP("deadlines", "Last day to pay with the reduced penalty, or to explain"),
    "what-appeal-justice-of-peace": QT_TRANSLATE_NOOP(
        "deadlines", "Last day to appeal to the Justice of the Peace (Giudice di Pace)"
    ),
    "what-appeal-prefect": QT_TRANSLATE_NOOP("deadlines", "Last day to appeal to the Prefect"),
    "what-tell-driver": QT_TRANSLATE_NOOP("deadlines", "Last day to tell who was driving"),
    "what-oppose-order": QT_TRANSLATE_NOOP("deadlines", "Last day to oppose the penalty order before the judge"),
    "what-appeal-tax": QT_TRANSLATE_NOOP("deadlines", "Last day to appeal to the tax court"),
    "what-oppose-social-security": QT_TRANSLATE_NOOP("deadlines", "Last day to oppose the debit notice before a judge"),
    "what-oppose-injunction": QT_TRANSLATE_NOOP("deadlines", "Last day to oppose the payment order of the court"),
    "what-appeal-judgment": QT_TRANSLATE_NOOP("deadlines", "Last day to appeal against the judgment"),
    "what-appeal-tar": QT_TRANSLATE_NOOP(
        "deadlines", "Last day to bring the case to the regional administrative court (TAR)"
    ),
    "what-send-observations": QT_TRANSLATE_NOOP("deadlines", "Last day to send your observations"),
    "what-appeal-residence": QT_TRANSLATE_NOOP("deadlines", "Last day to appeal to the Prefect about your residence"),
    "what-pay-printed": QT_TRANSLATE_NOOP("deadlines", "Pay by the day printed on the payment notice"),
    "what-effective": QT_TRANSLATE_NOOP("deadlines", "The notification takes legal effect"),
    "what-outage-term": QT_TRANSLATE_NOOP("deadlines", "Last day of the term that ran out while SEND did not work"),
    "what-court-term": QT_TRANSLATE_NOOP("deadlines", "Last day of the term of the proceedings"),
    "what-court-term-backward": QT_TRANSLATE_NOOP("deadlines", "Last day to act before the day that is fixed"),
    "what-plain-term": QT_TRANSLATE_NOOP("deadlines", "Last day of the term"),
    # The start
    "start-delivered": QT_TRANSLATE_NOOP("deadlines", "It was delivered on {day} at {time}."),
    "start-effective": QT_TRANSLATE_NOOP("deadlines", "The notification is taken to have legal effect on {day}."),
    "start-presumed": QT_TRANSLATE_NOOP(
        "deadlines", "That start is presumed, not certain: check it before you rely on this date."
    ),
    "start-told": QT_TRANSLATE_NOOP("deadlines", "You said that it starts on {day}."),
    "start-told-at": QT_TRANSLATE_NOOP("deadlines", "You said that it starts on {day} at {time}."),
    "start-fixed": QT_TRANSLATE_NOOP("deadlines", "You count back from {day}."),
    "start-restored": QT_TRANSLATE_NOOP("deadlines", "SEND told on {day} that it works again."),
    "night-judicial": QT_TRANSLATE_NOOP(
        "deadlines", "It came after 21:00: for the law it arrived at 7:00 on {day} ({article})."
    ),
    "night-early": QT_TRANSLATE_NOOP(
        "deadlines", "It came before 7:00: for the law it arrived at 7:00 of that same day, {day} ({article})."
    ),
    "night-send": QT_TRANSLATE_NOOP("deadlines", "It came after 21:00: the days run from {day} ({article})."),
    "night-boundary": QT_TRANSLATE_NOOP(
        "deadlines",
        "It came at 21:00 exactly: some count from the next day, here the earlier day {day} holds ({article}).",
    ),
    "first-day": QT_TRANSLATE_NOOP("deadlines", "The starting day is not counted: day 1 is {day} ({article})."),
    "first-day-back": QT_TRANSLATE_NOOP(
        "deadlines", "The day you start from is not counted: day 1 back from it is {day} ({article})."
    ),
    "effect-differs": QT_TRANSLATE_NOOP(
        "deadlines",
        "It takes effect on {first} by the certified time and on {second} by your mailbox's own clock: "
        "counted from the first the day is {day}, counted from the second it is {other}.",
    ),
    "arrival-differs": QT_TRANSLATE_NOOP(
        "deadlines",
        "The sender's provider certified {certified}, your mailbox received it at {arrived}: "
        "counted from the first the day is {day}, counted from the second it is {other}.",
    ),
    # The count
    "august-skipped": QT_TRANSLATE_NOOP(
        "deadlines", "{days} days from {from} to {to} are not counted: court terms stop in August ({article})."
    ),
    "tax-summer-skipped": QT_TRANSLATE_NOOP(
        "deadlines",
        "{days} days from {from} to {to} are not counted: these payments are suspended in summer ({article}).",
    ),
    "pause-first-day": QT_TRANSLATE_NOOP("deadlines", "So day 1 becomes {day} ({article})."),
    "days-added": QT_TRANSLATE_NOOP(
        "deadlines",
        "The term has {own} days; the procedure of accertamento con adesione adds {added}: {days} in all ({article}).",
    ),
    "days-counted": QT_TRANSLATE_NOOP("deadlines", "Day {days} is {day} ({article})."),
    "days-counted-back": QT_TRANSLATE_NOOP("deadlines", "Day {days} back is {day} ({article})."),
    "months-counted": QT_TRANSLATE_NOOP("deadlines", "{days} months by the calendar end on {day} ({article})."),
    "months-counted-back": QT_TRANSLATE_NOOP(
        "deadlines", "{days} months back by the calendar end on {day} ({article})."
    ),
    "years-counted": QT_TRANSLATE_NOOP("deadlines", "{days} years by the calendar end on {day} ({article})."),
    "pause-added": QT_TRANSLATE_NOOP(
        "deadlines", "With the days that are not counted added, the term ends on {day} ({article})."
    ),
    "years-counted-back": QT_TRANSLATE_NOOP("deadlines", "{days} years back by the calendar end on {day} ({article})."),
    # The end
    "sunday-moved": QT_TRANSLATE_NOOP("deadlines", "{day} is a Sunday: the term moves to the next day ({article})."),
    "holiday-moved": QT_TRANSLATE_NOOP(
        "deadlines", "{day} is a public holiday ({name}): the term moves to the next day ({article})."
    ),
    "saturday-moved": QT_TRANSLATE_NOOP(
        "deadlines", "{day} is a Saturday: for this duty the term moves to the next day ({article})."
    ),
    "saturday-kept": QT_TRANSLATE_NOOP(
        "deadlines", "{day} is a Saturday: for this duty it counts as a working day ({article})."
    ),
    "sunday-moved-back": QT_TRANSLATE_NOOP(
        "deadlines", "{day} is a Sunday: a term counted back moves to the day before ({article})."
    ),
    "holiday-moved-back": QT_TRANSLATE_NOOP(
        "deadlines", "{day} is a public holiday ({name}): a term counted back moves to the day before ({article})."
    ),
    "saturday-moved-back": QT_TRANSLATE_NOOP(
        "deadlines", "{day} is a Saturday: a term counted back moves to the day before ({article})."
    ),
    "last-day": QT_TRANSLATE_NOOP("deadlines", "The last useful day is {day}."),
    "prudent-pause": QT_TRANSLATE_NOOP(
        "deadlines", "Not everybody agrees that the summer pause applies here: to be safe, act by {day} ({article})."
    ),
    "prudent-saturday": QT_TRANSLATE_NOOP(
        "deadlines", "Not everybody agrees that a Saturday moves the term: to be safe, act by {day} ({article})."
    ),
    "prudent-holiday": QT_TRANSLATE_NOOP(
        "deadlines", "It is not said whether a holiday moves this day: to be safe, act by {day} ({article})."
    ),
    # SEND
    "viewed-first": QT_TRANSLATE_NOOP(
        "deadlines", "You opened it on {day} at {time}, before the days had passed: that moment counts."
    ),
    "views-unknown": QT_TRANSLATE_NOOP(
        "deadlines",
        "If you or your delegate open it on SEND or in the IO app before, it takes effect at that moment instead.",
    ),
    "event-not-moved": QT_TRANSLATE_NOOP(
        "deadlines", "{day} is a holiday or a Saturday: it takes effect all the same, it is not a duty of yours."
    ),
    "effective-day": QT_TRANSLATE_NOOP("deadlines", "Legal effect is counted from {day}."),
    "viewed-before-delivery": QT_TRANSLATE_NOOP(
        "deadlines", "That is before the mail was delivered: check the day, {day}."
    ),
    "outage-covers": QT_TRANSLATE_NOOP(
        "deadlines",
        "The last day, {day}, lies within the malfunction of SEND from {from} to {to}: the term may move to "
        "the 7th day after the restoration was told ({article}).",
    ),
    # How sure
    "presumed": QT_TRANSLATE_NOOP("deadlines", "presumed"),
    "certain": QT_TRANSLATE_NOOP("deadlines", "counted from the certified time"),
    "rule-read": QT_TRANSLATE_NOOP("deadlines", "The rule was checked against its source: {article}."),
    "rule-to-check": QT_TRANSLATE_NOOP(
        "deadlines", "The rule follows common practice: have it checked before you rely on it ({article})."
    ),
    "rule-disputed": QT_TRANSLATE_NOOP(
        "deadlines", "Part of this rule is disputed: the earlier date is the safe one ({article})."
    ),
    # What is not known and could change the date
    "start-not-certified": QT_TRANSLATE_NOOP(
        "deadlines",
        "The days are counted from the time that the sender's provider certified. Only the sender's own "
        "receipt certifies when it reached your mailbox: that may have been later, never earlier.",
    ),
    "time-unknown": QT_TRANSLATE_NOOP(
        "deadlines", "No hour was given. If it came after 21:00 the days run from the next day."
    ),
    "holidays-unknown": QT_TRANSLATE_NOOP(
        "deadlines", "The public holidays of that year are not known here: only Sundays were taken into account."
    ),
    "rule-younger": QT_TRANSLATE_NOOP(
        "deadlines", "This rule has held only since {day}: before that another number of days was counted ({article})."
    ),
    "licence-suspension": QT_TRANSLATE_NOOP(
        "deadlines",
        "There is no discount where the violation brings suspension of the licence or confiscation of the "
        "vehicle ({article}).",
    ),
    "abroad": QT_TRANSLATE_NOOP("deadlines", "If you live abroad you have 60 days instead of 30 ({article})."),
    "appeal-by-debt": QT_TRANSLATE_NOOP(
        "deadlines",
        "This term is the tax court's. A bill for something that is no tax (a fine, social security) has "
        "another judge and other terms ({article}).",
    ),
    "adesione-unknown": QT_TRANSLATE_NOOP(
        "deadlines",
        "If you asked for an accertamento con adesione in time, 90 days are added; a municipality allows it "
        "only by its own rules. The program does not know whether you did.",
    ),
    "adesione-in-time": QT_TRANSLATE_NOOP(
        "deadlines",
        "The 90 days are added only if you asked before the plain term had passed and this kind of act allows it.",
    ),
    "term-in-the-act": QT_TRANSLATE_NOOP(
        "deadlines", "The act itself may give another number of days: read it ({article})."
    ),
    "labour-no-pause": QT_TRANSLATE_NOOP(
        "deadlines",
        "The pause of August does not hold for labour, social security, urgent and some other cases (L. "
        "742/1969 art. 3).",
    ),
    "outage-possible": QT_TRANSLATE_NOOP(
        "deadlines",
        "Where a certified malfunction of SEND kept you from it on the last day, the term can move: the calculator "
        "shows to which day ({article}).",
    ),
    "outage-attestation": QT_TRANSLATE_NOOP(
        "deadlines",
        "It holds only for a term tied to that notification and only if you could not get at it. Keep the "
        "attestation of the malfunction: nobody applies this for you ({article}).",
    ),
    "outage-elsewhere": QT_TRANSLATE_NOOP(
        "deadlines", "The malfunction of SEND does not cover the last day, so it changes nothing here."
    ),
    # What whoever counts by hand should know
    "saturday-appeal": QT_TRANSLATE_NOOP(
        "deadlines", "A Saturday is taken as a working day here; no source that settles it was read."
    ),
    "box-full-collection": QT_TRANSLATE_NOOP(
        "deadlines",
        "If your mailbox was full, the collection agent tries again after at least 7 days, then leaves the "
        "act on the portal of the chambers of commerce and writes by registered letter: the days may run from "
        "there.",
    ),
    "box-full-send": QT_TRANSLATE_NOOP(
        "deadlines",
        "This is the way when two attempts by PEC failed because the mailbox was full, invalid or inactive: "
        "the day to give is that of the notice of failed delivery.",
    ),
    # Where a rule is looked for, and how it is called there
    "group-traffic": QT_TRANSLATE_NOOP("deadlines", "Traffic fines"),
    "group-penalties": QT_TRANSLATE_NOOP("deadlines", "Administrative penalties"),
    "group-collection": QT_TRANSLATE_NOOP("deadlines", "Collection agent"),
    "group-taxes": QT_TRANSLATE_NOOP("deadlines", "Taxes"),
    "group-social-security": QT_TRANSLATE_NOOP("deadlines", "Social security"),
    "group-courts": QT_TRANSLATE_NOOP("deadlines", "Courts and lawyers"),
    "group-procedure": QT_TRANSLATE_NOOP("deadlines", "Requests to an office"),
    "group-send": QT_TRANSLATE_NOOP("deadlines", "SEND notifications"),
    "group-counting": QT_TRANSLATE_NOOP("deadlines", "Count a term yourself"),
    "name-cds-discount": QT_TRANSLATE_NOOP("deadlines", "Traffic fine: pay with the 30 % discount"),
    "name-cds-minimum": QT_TRANSLATE_NOOP("deadlines", "Traffic fine: pay the minimum amount"),
    "name-cds-giudice-di-pace": QT_TRANSLATE_NOOP("deadlines", "Traffic fine: appeal to the Giudice di Pace"),
    "name-cds-giudice-di-pace-abroad": QT_TRANSLATE_NOOP(
        "deadlines", "Traffic fine: appeal to the Giudice di Pace, living abroad"
    ),
    "name-cds-prefect": QT_TRANSLATE_NOOP("deadlines", "Traffic fine: appeal to the Prefect"),
    "name-cds-driver-data": QT_TRANSLATE_NOOP("deadlines", "Traffic fine: tell who was driving"),
    "name-ordinanza-pay": QT_TRANSLATE_NOOP("deadlines", "Penalty order (ordinanza-ingiunzione): pay"),
    "name-ordinanza-opposition": QT_TRANSLATE_NOOP("deadlines", "Penalty order (ordinanza-ingiunzione): oppose it"),
    "name-cartella-pay": QT_TRANSLATE_NOOP("deadlines", "Payment bill (cartella di pagamento): pay"),
    "name-preavviso-fermo": QT_TRANSLATE_NOOP("deadlines", "Warning of a vehicle block or mortgage: pay or answer"),
    "name-intimazione-pay": QT_TRANSLATE_NOOP("deadlines", "Demand for payment (intimazione): pay"),
    "name-tax-appeal": QT_TRANSLATE_NOOP("deadlines", "Tax act or cartella: appeal to the tax court"),
    "name-tax-appeal-adesione": QT_TRANSLATE_NOOP("deadlines", "Tax assessment: appeal after asking for adesione"),
    "name-tax-act-pay": QT_TRANSLATE_NOOP("deadlines", "Tax assessment: pay"),
    "name-tax-act-pay-adesione": QT_TRANSLATE_NOOP("deadlines", "Tax assessment: pay after asking for adesione"),
    "name-local-fee-pay": QT_TRANSLATE_NOOP("deadlines", "Assessment of a local fee (canone unico): pay"),
    "name-avviso-bonario": QT_TRANSLATE_NOOP("deadlines", "Irregularity notice (avviso bonario): pay or explain"),
    "name-inps-pay": QT_TRANSLATE_NOOP("deadlines", "Debit notice of INPS (avviso di addebito): pay"),
    "name-inps-opposition": QT_TRANSLATE_NOOP("deadlines", "Debit notice of INPS (avviso di addebito): oppose it"),
    "name-decreto-ingiuntivo": QT_TRANSLATE_NOOP(
        "deadlines", "Payment order of a court (decreto ingiuntivo): oppose it"
    ),
    "name-precetto": QT_TRANSLATE_NOOP("deadlines", "Writ before enforcement (precetto): pay"),
    "name-judgment-appeal": QT_TRANSLATE_NOOP("deadlines", "Judgment notified to you: appeal (30 days)"),
    "name-tar-appeal": QT_TRANSLATE_NOOP("deadlines", "Administrative act: bring it before the TAR"),
    "name-preavviso-rigetto": QT_TRANSLATE_NOOP("deadlines", "Warning of refusal: send your observations"),
    "name-residence-prefect": QT_TRANSLATE_NOOP("deadlines", "Residence refused: appeal to the Prefect"),
    "name-send-pec": QT_TRANSLATE_NOOP("deadlines", "SEND by PEC: when it takes effect"),
    "name-send-undelivered": QT_TRANSLATE_NOOP(
        "deadlines", "SEND, mailbox full or inactive twice: when it takes effect"
    ),
    "name-send-paper": QT_TRANSLATE_NOOP("deadlines", "SEND on paper, delivered or collected: when it takes effect"),
    "name-send-paper-stored": QT_TRANSLATE_NOOP("deadlines", "SEND on paper, left in storage: when it takes effect"),
    "name-send-outage": QT_TRANSLATE_NOOP("deadlines", "SEND did not work on the last day: the moved term"),
    "name-court-term": QT_TRANSLATE_NOOP("deadlines", "A term of a trial, of any length"),
    "name-court-term-backward": QT_TRANSLATE_NOOP("deadlines", "A term of a trial counted back from a day"),
    "name-plain-term": QT_TRANSLATE_NOOP("deadlines", "Any other term, without August and Saturdays"),
    "short-rule-read": QT_TRANSLATE_NOOP("deadlines", "source read"),
    "short-rule-to-check": QT_TRANSLATE_NOOP("deadlines", "to be checked"),
    "short-rule-disputed": QT_TRANSLATE_NOOP("deadlines", "disputed"),
    # The dates of a sum, side by side
    "label-start": QT_TRANSLATE_NOOP("deadlines", "Starts from"),
    "label-raw": QT_TRANSLATE_NOOP("deadlines", "The count ends on"),
    "label-due": QT_TRANSLATE_NOOP("deadlines", "Last day"),
    "label-effect": QT_TRANSLATE_NOOP("deadlines", "Takes effect on"),
    "label-prudent": QT_TRANSLATE_NOOP("deadlines", "To be safe"),
    "label-likely": QT_TRANSLATE_NOOP("deadlines", "By your mailbox's clock"),
    "label-offered": QT_TRANSLATE_NOOP("deadlines", "If the malfunction of SEND counts"),
    "label-rule": QT_TRANSLATE_NOOP("deadlines", "Rule"),
    "label-article": QT_TRANSLATE_NOOP("deadlines", "Law"),
    "label-confidence": QT_TRANSLATE_NOOP("deadlines", "Source"),
    "head-steps": QT_TRANSLATE_NOOP("deadlines", "How it is counted"),
    "head-effect": QT_TRANSLATE_NOOP("deadlines", "When the SEND notification took effect"),
    "head-offered": QT_TRANSLATE_NOOP("deadlines", "If SEND did not work on the last day"),
    "head-missing": QT_TRANSLATE_NOOP("deadlines", "What is not known and could change the date"),
    "with-presumed": QT_TRANSLATE_NOOP("deadlines", "{day} (presumed)"),
    "not-advice": QT_TRANSLATE_NOOP(
        "deadlines",
        "This is a sum made by fixed rules, not legal advice. Check the act and the law before you rely on it.",
    ),
    "ask-start": QT_TRANSLATE_NOOP("deadlines", "Delivered on"),
    "ask-backward": QT_TRANSLATE_NOOP("deadlines", "Count back from"),
    "way-pec": QT_TRANSLATE_NOOP("deadlines", "delivered by PEC"),
    "way-undelivered": QT_TRANSLATE_NOOP("deadlines", "mailbox full or inactive twice"),
    "way-paper": QT_TRANSLATE_NOOP("deadlines", "on paper, delivered or collected"),
    "way-paper-stored": QT_TRANSLATE_NOOP("deadlines", "on paper, left in storage"),
    "unit-days": QT_TRANSLATE_NOOP("deadlines", "days"),
    "unit-months": QT_TRANSLATE_NOOP("deadlines", "months"),
    "unit-years": QT_TRANSLATE_NOOP("deadlines", "years"),
    # A rule in a table
    "yes": QT_TRANSLATE_NOOP("deadlines", "yes"),
    "no": QT_TRANSLATE_NOOP("deadlines", "no"),
    "length-open": QT_TRANSLATE_NOOP("deadlines", "you say"),
    "length-days": QT_TRANSLATE_NOOP("deadlines", "{count} days"),
    "column-rule": QT_TRANSLATE_NOOP("deadlines", "Rule"),
    "column-what": QT_TRANSLATE_NOOP("deadlines", "What for"),
    "column-length": QT_TRANSLATE_NOOP("deadlines", "Term"),
    "column-pause": QT_TRANSLATE_NOOP("deadlines", "Summer stops it"),
    "column-saturday": QT_TRANSLATE_NOOP("deadlines", "Saturday moves"),
    "column-confidence": QT_TRANSLATE_NOOP("deadlines", "Source"),
    "column-article": QT_TRANSLATE_NOOP("deadlines", "Law"),
}
