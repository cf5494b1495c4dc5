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
    # The start
    "start-delivered": QT_TRANSLATE_NOOP("deadlines", "It was delivered on {day} at {time}."),
    "start-effective": QT_TRANSLATE_NOOP("deadlines", "The notification is taken to have legal effect on {day}."),
    "start-presumed": QT_TRANSLATE_NOOP(
        "deadlines", "That start is presumed, not certain: check it before you rely on this date."
    ),
    "night-judicial": QT_TRANSLATE_NOOP(
        "deadlines", "It came after 21:00: for the law it arrived at 7:00 on {day} ({article})."
    ),
    "night-send": QT_TRANSLATE_NOOP("deadlines", "It came after 21:00: the days run from {day} ({article})."),
    "night-boundary": QT_TRANSLATE_NOOP(
        "deadlines",
        "It came at 21:00 exactly: some count from the next day, here the earlier day {day} holds ({article}).",
    ),
    "first-day": QT_TRANSLATE_NOOP("deadlines", "The starting day is not counted: day 1 is {day} ({article})."),
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
    "days-counted": QT_TRANSLATE_NOOP("deadlines", "Day {days} is {day} ({article})."),
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
    "last-day": QT_TRANSLATE_NOOP("deadlines", "The last useful day is {day}."),
    "prudent-pause": QT_TRANSLATE_NOOP(
        "deadlines", "Not everybody agrees that the summer pause applies here: to be safe, act by {day} ({article})."
    ),
    "prudent-saturday": QT_TRANSLATE_NOOP(
        "deadlines", "Not everybody agrees that a Saturday moves the term: to be safe, act by {day} ({article})."
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
}
