"""English sentences for the codes of: agenda (entries of calendars, and reminders)."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("agenda", "No sentence is known for this code."),
    # A calendar's entry
    "calendar-name": QT_TRANSLATE_NOOP("agenda", "Deadlines from your PEC mail"),
    "entry": QT_TRANSLATE_NOOP("agenda", "{what} – {who}"),
    "entry-presumed": QT_TRANSLATE_NOOP("agenda", "{what} (presumed) – {who}"),
    "entry-from": QT_TRANSLATE_NOOP("agenda", "From: {who}"),
    "entry-about": QT_TRANSLATE_NOOP("agenda", "About: {title}"),
    "entry-amount": QT_TRANSLATE_NOOP("agenda", "Amount: {amount}"),
    "entry-day": QT_TRANSLATE_NOOP("agenda", "Day: {day}"),
    "entry-prudent": QT_TRANSLATE_NOOP(
        "agenda", "Entered on {prudent}, the safe day: by the usual reading of the rule the day is {due}."
    ),
    "entry-likely": QT_TRANSLATE_NOOP("agenda", "Counted from its arrival in the mailbox it would be {likely}."),
    "entry-article": QT_TRANSLATE_NOOP("agenda", "Rule: {article}"),
    "entry-presumed-note": QT_TRANSLATE_NOOP("agenda", "Presumed: when the days began to run is not certain."),
    "entry-event": QT_TRANSLATE_NOOP("agenda", "This happens by itself; nothing is to be done on that day."),
    "entry-printed": QT_TRANSLATE_NOOP("agenda", "The day is the one printed on the payment notice."),
    "entry-note": QT_TRANSLATE_NOOP(
        "agenda", "Made from fixed rules, as a reminder. It is not legal advice: check the document."
    ),
    "category-duty": QT_TRANSLATE_NOOP("agenda", "Deadline"),
    "category-event": QT_TRANSLATE_NOOP("agenda", "Legal effect"),
    "category-payment": QT_TRANSLATE_NOOP("agenda", "Payment"),
    # Reminders
    "when-ahead": QT_TRANSLATE_NOOP("agenda", "in {days} days, {day}"),
    "when-tomorrow": QT_TRANSLATE_NOOP("agenda", "tomorrow, {day}"),
    "when-today": QT_TRANSLATE_NOOP("agenda", "today, {day}"),
    "when-passed": QT_TRANSLATE_NOOP("agenda", "passed on {day}"),
    "when-between": QT_TRANSLATE_NOOP("agenda", "the safe day passed on {day}"),
    "remind-title": QT_TRANSLATE_NOOP("agenda", "{what}: {when}"),
    "remind-discreet": QT_TRANSLATE_NOOP("agenda", "An official message has a day to keep."),
    "remind-presumed": QT_TRANSLATE_NOOP("agenda", "The day is presumed."),
    "remind-prudent": QT_TRANSLATE_NOOP("agenda", "By the usual reading of the rule the day is {due}."),
    "summary-title": QT_TRANSLATE_NOOP("agenda", "{count} days to look at"),
    "summary-ahead": QT_TRANSLATE_NOOP("agenda", "Still ahead: {count}; the next one {when}."),
    "summary-passed": QT_TRANSLATE_NOOP("agenda", "Passed in the last 30 days: {count}."),
}
