"""English sentences for the codes of: failures. Each code has a sentence and, under "code.advice", a way on."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("failures", "No sentence is known for this code."),
    "login-refused": QT_TRANSLATE_NOOP("failures", "The mailbox provider refused the user name or the password."),
    "login-refused.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Type the password again. If your provider uses two-step verification, you need the password for "
        "mail programs that its site gives you. The program will not try again by itself, so that your "
        "mailbox is not locked. The server says: {said}",
    ),
    "login-expired": QT_TRANSLATE_NOOP("failures", "The password of this mailbox has expired."),
    "login-expired.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Renew it on your provider's site, or make a new password for mail programs there, and type it here. "
        "The server says: {said}",
    ),
    "login-unusable": QT_TRANSLATE_NOOP(
        "failures",
        "The server name, the user name or the password is empty or holds a character that cannot be sent.",
    ),
    "login-unusable.advice": QT_TRANSLATE_NOOP("failures", "Type them again by hand, without copying line breaks."),
    "protocol-disabled": QT_TRANSLATE_NOOP(
        "failures",
        "Your provider does not let mail programs into this mailbox (IMAP is switched off).",
    ),
    "protocol-disabled.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Switch IMAP on in your provider's webmail settings, then try again. The server says: {said}",
    ),
    "password-missing": QT_TRANSLATE_NOOP("failures", "The password of {address} is not known here."),
    "password-missing.advice": QT_TRANSLATE_NOOP("failures", "Type the password of the mailbox."),
    "server-unknown": QT_TRANSLATE_NOOP("failures", "No server named {host} was found."),
    "server-unknown.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Check the name of the server and your internet connection.",
    ),
    "server-unreachable": QT_TRANSLATE_NOOP("failures", "The server {host} cannot be reached."),
    "server-unreachable.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Check your internet connection, the name of the server and the port. What was already fetched is all here.",
    ),
    "server-timeout": QT_TRANSLATE_NOOP("failures", "The server {host} does not answer."),
    "server-timeout.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Try again in a few minutes. What was already fetched is all here.",
    ),
    "server-closed": QT_TRANSLATE_NOOP("failures", "The server {host} hung up."),
    "server-closed.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Try again in a few minutes. What was already fetched is all here and is not fetched again.",
    ),
    "server-busy": QT_TRANSLATE_NOOP("failures", "The server {host} is too busy to let you in now."),
    "server-busy.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Close other mail programs on this mailbox and try again in a few minutes. The server says: {said}",
    ),
    "server-said": QT_TRANSLATE_NOOP("failures", "The server {host} refused a request."),
    "server-said.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Try again later. If it happens again, tell your provider what the server says: {said}",
    ),
    "server-broken": QT_TRANSLATE_NOOP("failures", "The server {host} sent an answer that makes no sense."),
    "server-broken.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Nothing was changed and nothing was lost. Try again later; if it happens again, tell your provider.",
    ),
    "server-cannot-idle": QT_TRANSLATE_NOOP("failures", "The server {host} does not tell of new mail by itself."),
    "server-cannot-idle.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Nothing to do: the program looks for new mail at intervals instead.",
    ),
    "certificate-untrusted": QT_TRANSLATE_NOOP(
        "failures",
        "The server {host} does not prove that it is your provider's: its certificate is not trusted. Your "
        "password was not sent.",
    ),
    "certificate-untrusted.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Check the name of the server. If you are on a network of an office, a hotel or a school, try from "
        "another one. The certificate says it was issued by: {issuer}. Reason: {reason}",
    ),
    "tls-refused": QT_TRANSLATE_NOOP(
        "failures",
        "The server {host} does not offer a safe encrypted connection. Your password was not sent.",
    ),
    "tls-refused.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Check the port (usually 993). The program never connects without encryption.",
    ),
    "ca-unreadable": QT_TRANSLATE_NOOP("failures", "The certificate authority you gave is not readable."),
    "ca-unreadable.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Choose a file in PEM form, or leave the field empty to trust the authorities your computer trusts.",
    ),
    "port-not-tls": QT_TRANSLATE_NOOP("failures", "Port {port} is for connections without encryption."),
    "port-not-tls.advice": QT_TRANSLATE_NOOP("failures", "Use the port for encrypted connections, usually 993."),
    "folder-unusable": QT_TRANSLATE_NOOP("failures", "The folder {folder} has a name that cannot be asked for."),
    "folder-unusable.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Rename it in your provider's webmail. The other folders are read.",
    ),
    "account-exists": QT_TRANSLATE_NOOP("failures", "The mailbox {address} is here already."),
    "account-exists.advice": QT_TRANSLATE_NOOP("failures", "Open it from the list of mailboxes."),
    "account-unknown": QT_TRANSLATE_NOOP("failures", "This mailbox is no longer here."),
    "account-unknown.advice": QT_TRANSLATE_NOOP("failures", "Choose another one from the list."),
    "account-incomplete": QT_TRANSLATE_NOOP(
        "failures",
        "Something is missing or wrong in what you filled in: {field}.",
    ),
    "account-incomplete.advice": QT_TRANSLATE_NOOP("failures", "Correct it and try again."),
    "keyring-silent": QT_TRANSLATE_NOOP("failures", "The password store of your computer does not answer."),
    "keyring-silent.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Unlock it (it may be waiting for you in another window) and try again.",
    ),
    "keyring-refused": QT_TRANSLATE_NOOP("failures", "The password store of your computer refused."),
    "keyring-refused.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Unlock it and try again, or type the password at each start. Reason: {reason}",
    ),
    "settings-damaged": QT_TRANSLATE_NOOP("failures", "Your settings could not be read and the usual ones are used."),
    "settings-damaged.advice": QT_TRANSLATE_NOOP(
        "failures",
        "The damaged file was kept as {kept}. Set your choices again.",
    ),
    "settings-unreadable": QT_TRANSLATE_NOOP("failures", "Your settings cannot be opened."),
    "settings-unreadable.advice": QT_TRANSLATE_NOOP("failures", "Check who may read the file {path}."),
    "settings-unwritable": QT_TRANSLATE_NOOP("failures", "Your settings could not be saved."),
    "settings-unwritable.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Check the free space and who may write the file {path}.",
    ),
    "disk-full": QT_TRANSLATE_NOOP("failures", "The disk is full. Nothing that was already kept is lost."),
    "disk-full.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Free some space and try again: it goes on from where it stopped. Folder: {path}",
    ),
    "disk-readonly": QT_TRANSLATE_NOOP("failures", "The program may not write where it keeps your mail."),
    "disk-readonly.advice": QT_TRANSLATE_NOOP("failures", "Check who may write there: {path}"),
    "disk-error": QT_TRANSLATE_NOOP("failures", "The disk reported an error."),
    "disk-error.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Check the disk and make a copy of your data soon. Place: {path}",
    ),
    "store-newer": QT_TRANSLATE_NOOP("failures", "Your mail was kept here by a newer version of this program."),
    "store-newer.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Install that version or a later one. Nothing was changed. File: {path}",
    ),
    "store-damaged": QT_TRANSLATE_NOOP("failures", "The list of your mail is damaged and was not changed."),
    "store-damaged.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Your original messages are safe in the archive beside it, and on the server. Move the file {path} "
        "elsewhere, start the program again and add your mailbox: it makes a new list of what is on the server. What "
        "you marked as done is lost, and messages already deleted on the server stay in the archive without being "
        "listed.",
    ),
    "store-busy": QT_TRANSLATE_NOOP("failures", "Another copy of the program is using your mail."),
    "store-busy.advice": QT_TRANSLATE_NOOP("failures", "Close the other window and try again."),
    "mail-missing": QT_TRANSLATE_NOOP("failures", "The original of this message is no longer on this computer."),
    "mail-missing.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Look for it in your provider's webmail. Missing file: {path}",
    ),
    "mail-altered": QT_TRANSLATE_NOOP(
        "failures",
        "The original of this message was changed on this computer and is not shown.",
    ),
    "mail-altered.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Look for it in your provider's webmail: that copy is the one that counts. File: {path}",
    ),
    "mail-unreadable": QT_TRANSLATE_NOOP(
        "failures", "This message could not be read: it is damaged or made to do harm."
    ),
    "mail-unreadable.advice": QT_TRANSLATE_NOOP(
        "failures", "It is kept as it came. You can save the original, or look at it in your provider's webmail."
    ),
    "reader-crashed": QT_TRANSLATE_NOOP("failures", "This message could not be read. It is kept as it came."),
    "reader-timeout": QT_TRANSLATE_NOOP("failures", "This message took too long to read. It is kept as it came."),
    "cut-short": QT_TRANSLATE_NOOP("failures", "The server sent less of this message than it announced."),
    "oversized": QT_TRANSLATE_NOOP(
        "failures", "This message is too large to be fetched: only its heading is here. See it in your webmail."
    ),
    "mail-unknown": QT_TRANSLATE_NOOP("failures", "This message is no longer in the list."),
    "mail-unknown.advice": QT_TRANSLATE_NOOP("failures", "Look for it again."),
    "place-unknown": QT_TRANSLATE_NOOP("failures", "There is no such list: {place}."),
    "place-unknown.advice": QT_TRANSLATE_NOOP("failures", "Choose one of the lists shown."),
    "anchors-missing": QT_TRANSLATE_NOOP(
        "failures",
        "The keys that prove PEC providers are missing from this installation.",
    ),
    "anchors-missing.advice": QT_TRANSLATE_NOOP("failures", "Install the program again. Missing file: {path}"),
    "anchors-unreadable": QT_TRANSLATE_NOOP("failures", "The keys that prove PEC providers could not be read."),
    "anchors-unreadable.advice": QT_TRANSLATE_NOOP(
        "failures", "Install the program again, or check the file you gave: {path}"
    ),
    "reader-unavailable": QT_TRANSLATE_NOOP("failures", "The part of the program that reads messages did not start."),
    "reader-unavailable.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Start the program again; if it happens again, install it again. Nothing was lost.",
    ),
    "report-exists": QT_TRANSLATE_NOOP("failures", "{path} is there already and was not overwritten."),
    "report-exists.advice": QT_TRANSLATE_NOOP(
        "failures", "Choose another name. With --force an older report of this program is replaced, nothing else."
    ),
    "report-form": QT_TRANSLATE_NOOP("failures", "A report is saved as .html or .pdf: {path}"),
    "report-form.advice": QT_TRANSLATE_NOOP("failures", "Give the file a name that ends in .html or .pdf."),
    "report-no-paper": QT_TRANSLATE_NOOP("failures", "The PDF could not be made: {path}"),
    "report-no-paper.advice": QT_TRANSLATE_NOOP("failures", "Save the report as .html: it holds the same."),
    "report-unreadable": QT_TRANSLATE_NOOP("failures", "{path} cannot be read: {reason}"),
    "report-unreadable.advice": QT_TRANSLATE_NOOP("failures", "Check the name of the file and who may read it."),
    "report-none": QT_TRANSLATE_NOOP("failures", "{path} is no verification report of this program."),
    "report-none.advice": QT_TRANSLATE_NOOP(
        "failures", "Name a report that was saved with verify --report, or a folder that holds one."
    ),
    "report-damaged": QT_TRANSLATE_NOOP(
        "failures", "The record in {path} is damaged, so nothing can be compared with it."
    ),
    "report-damaged.advice": QT_TRANSLATE_NOOP(
        "failures", "Look for an undamaged copy of the report. The mails can be verified without it."
    ),
    "report-newer": QT_TRANSLATE_NOOP("failures", "{path} was made by a newer version of this program: {format}"),
    "report-newer.advice": QT_TRANSLATE_NOOP("failures", "Install that version or a later one."),
}
