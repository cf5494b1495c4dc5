"""English sentences for the codes of: failures. Each code has a sentence and, under "code.advice", a way on."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "desktop-silent": QT_TRANSLATE_NOOP("failures", "This desktop shows no notifications."),
    "desktop-silent.advice": QT_TRANSLATE_NOOP(
        "failures", "Reminders are shown in the window instead. Export the deadlines to a calendar for other times."
    ),
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
    "fetch-refused": QT_TRANSLATE_NOOP("failures", "The server {host} did not give what was asked for."),
    "fetch-refused.advice": QT_TRANSLATE_NOOP("failures", "Nothing to do: the program asks again later."),
    "fetch-failed": QT_TRANSLATE_NOOP("failures", "The server {host} could not be asked."),
    "fetch-failed.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Check your internet connection. The program asks again later.",
    ),
    "fetch-timeout": QT_TRANSLATE_NOOP("failures", "The server {host} takes too long to answer."),
    "fetch-timeout.advice": QT_TRANSLATE_NOOP("failures", "Nothing to do: the program asks again later."),
    "fetch-too-large": QT_TRANSLATE_NOOP("failures", "The server {host} sends far more than was to be expected."),
    "fetch-too-large.advice": QT_TRANSLATE_NOOP("failures", "Nothing was kept of it. The program asks again later."),
    "fetch-address": QT_TRANSLATE_NOOP("failures", "The address {host} is not one of the open internet."),
    "fetch-address.advice": QT_TRANSLATE_NOOP(
        "failures",
        "It was not asked: a certificate has no reason to name a computer in your own network.",
    ),
    "answer-useless": QT_TRANSLATE_NOOP(
        "failures",
        "What {host} said about revocation is damaged, forged or about other certificates. It was not used.",
    ),
    "answer-useless.advice": QT_TRANSLATE_NOOP("failures", "Nothing to do: the program asks again later."),
    "revocation-off": QT_TRANSLATE_NOOP(
        "failures",
        "Asking the authorities about revoked certificates is switched off.",
    ),
    "revocation-off.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Switch it on first. The authority then sees that somebody asks about a provider's certificate, but not "
        "about which message.",
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
    "ocr-missing": QT_TRANSLATE_NOOP("failures", "The program Tesseract, which reads scans, is not installed here."),
    "ocr-missing.advice": QT_TRANSLATE_NOOP(
        "failures",
        "On Debian and Ubuntu install the packages tesseract-ocr and tesseract-ocr-ita, then try again. Nothing is "
        "sent anywhere: it reads on this computer.",
    ),
    "ocr-language-missing": QT_TRANSLATE_NOOP("failures", "Tesseract is here but cannot read Italian."),
    "ocr-language-missing.advice": QT_TRANSLATE_NOOP(
        "failures", "On Debian and Ubuntu install the package tesseract-ocr-ita, then try again."
    ),
    "ocr-failed": QT_TRANSLATE_NOOP("failures", "This page could not be read by OCR."),
    "ocr-failed.advice": QT_TRANSLATE_NOOP("failures", "You can still look at the page."),
    "ocr-timeout": QT_TRANSLATE_NOOP("failures", "Reading this page by OCR took too long."),
    "ocr-timeout.advice": QT_TRANSLATE_NOOP("failures", "You can still look at the page."),
    "ocr-stopped": QT_TRANSLATE_NOOP("failures", "You stopped the reading."),
    "ocr-stopped.advice": QT_TRANSLATE_NOOP("failures", "The pages that were read until then are kept on show."),
    "save-nothing": QT_TRANSLATE_NOOP("failures", "There is nothing here that can be saved."),
    "save-nothing.advice": QT_TRANSLATE_NOOP(
        "failures", "What was only listed inside an archive can be saved with its archive."
    ),
    "save-folder": QT_TRANSLATE_NOOP("failures", "This is no folder that can be saved in: {path}"),
    "save-folder.advice": QT_TRANSLATE_NOOP("failures", "Choose a folder that exists."),
    "save-crowded": QT_TRANSLATE_NOOP("failures", "Too many files in {path} have this name already."),
    "save-crowded.advice": QT_TRANSLATE_NOOP("failures", "Choose another folder. Nothing was overwritten."),
    "save-stopped": QT_TRANSLATE_NOOP("failures", "You stopped the saving. No archive was left behind."),
    "save-stopped.advice": QT_TRANSLATE_NOOP("failures", "Save again when you want to."),
    "save-full": QT_TRANSLATE_NOOP("failures", "The disk is full, so the file was not saved."),
    "save-full.advice": QT_TRANSLATE_NOOP("failures", "Make room, or save somewhere else than {path}"),
    "save-readonly": QT_TRANSLATE_NOOP("failures", "Nothing may be saved there."),
    "save-readonly.advice": QT_TRANSLATE_NOOP("failures", "Choose a folder in which you may write. Refused: {path}"),
    "save-error": QT_TRANSLATE_NOOP("failures", "The disk reported an error, so the file was not saved."),
    "save-error.advice": QT_TRANSLATE_NOOP("failures", "Try another folder or another disk than {path}"),
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
    "anchor-unreadable": QT_TRANSLATE_NOOP("failures", "This file holds no certificate and no list of keys."),
    "anchor-unreadable.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Give the certificate of an authority as PEM or DER, or a list of keys as TOML. Nothing was changed.",
    ),
    "anchor-several": QT_TRANSLATE_NOOP("failures", "More than one is meant: {name}."),
    "anchor-several.advice": QT_TRANSLATE_NOOP(
        "failures", "Name one by its whole SHA-256, or give a file with one certificate. Nothing was changed."
    ),
    "anchor-not-authority": QT_TRANSLATE_NOOP(
        "failures", "The certificate of {name} is not that of an authority: it may not certify others."
    ),
    "anchor-not-authority.advice": QT_TRANSLATE_NOOP(
        "failures", "Ask for the certificate of the authority that issued it. Nothing was changed."
    ),
    "anchor-weak": QT_TRANSLATE_NOOP("failures", "The key of {name} is too weak or of an unknown kind."),
    "anchor-weak.advice": QT_TRANSLATE_NOOP(
        "failures", "Anybody could imitate what such a key signs, so it is never taken. Nothing was changed."
    ),
    "anchor-expired": QT_TRANSLATE_NOOP("failures", "{name} expired on {day}."),
    "anchor-expired.advice": QT_TRANSLATE_NOOP(
        "failures", "To prove mail of its time with it, add --historical. Nothing was changed."
    ),
    "anchor-known": QT_TRANSLATE_NOOP("failures", "The key of {name} is trusted already."),
    "anchor-known.advice": QT_TRANSLATE_NOOP("failures", "There is nothing to do."),
    "anchor-unconfirmed": QT_TRANSLATE_NOOP("failures", "The fingerprint is not confirmed, so nothing was added."),
    "anchor-unconfirmed.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Compare it with one that you have from somebody you trust, not from where you have the file: {fingerprint}",
    ),
    "anchor-not-yours": QT_TRANSLATE_NOOP("failures", "{name} came with the list of keys: you did not add it."),
    "anchor-not-yours.advice": QT_TRANSLATE_NOOP("failures", "Only what you added can be removed."),
    "anchor-unknown": QT_TRANSLATE_NOOP("failures", "There is no {name} among the keys that you added."),
    "anchor-unknown.advice": QT_TRANSLATE_NOOP("failures", "See the list of keys for its name and its SHA-256."),
    "trust-list-damaged": QT_TRANSLATE_NOOP(
        "failures", "The newer list of keys kept here is damaged or gone. The list that came with the program is used."
    ),
    "trust-list-damaged.advice": QT_TRANSLATE_NOOP("failures", "Take the newer list in again."),
    "trust-added-damaged": QT_TRANSLATE_NOOP(
        "failures", "The keys that you added yourself cannot be read and are not used."
    ),
    "trust-added-damaged.advice": QT_TRANSLATE_NOOP("failures", "Add them again, or restore your backup."),
    "trust-not-https": QT_TRANSLATE_NOOP("failures", "A list of keys is fetched only over https: {url}"),
    "trust-not-https.advice": QT_TRANSLATE_NOOP("failures", "Give an address that begins with https://, or a file."),
    "trust-unreadable-file": QT_TRANSLATE_NOOP("failures", "The file {path} cannot be read."),
    "trust-unreadable-file.advice": QT_TRANSLATE_NOOP("failures", "Check its name. The list in use stays."),
    "trust-digest": QT_TRANSLATE_NOOP("failures", "This is not the file whose SHA-256 you gave."),
    "trust-digest.advice": QT_TRANSLATE_NOOP(
        "failures", "The list in use stays. The SHA-256 of the file is {found}: ask where you have the other from."
    ),
    "trust-unreadable": QT_TRANSLATE_NOOP("failures", "This is no complete list of keys."),
    "trust-unreadable.advice": QT_TRANSLATE_NOOP("failures", "The list in use stays. Get the newer one again."),
    "trust-too-large": QT_TRANSLATE_NOOP("failures", "This is far too large for a list of keys."),
    "trust-too-large.advice": QT_TRANSLATE_NOOP("failures", "The list in use stays. Check the file or the address."),
    "trust-rollback": QT_TRANSLATE_NOOP(
        "failures", "This list has version {version}; a newer one than {floor} is needed."
    ),
    "trust-rollback.advice": QT_TRANSLATE_NOOP(
        "failures", "The list in use stays: an old list must not take the place of a newer one."
    ),
    "trust-loses": QT_TRANSLATE_NOOP("failures", "This list leaves out {name}, or a part of the time it was valid."),
    "trust-loses.advice": QT_TRANSLATE_NOOP(
        "failures", "The list in use stays: without that key your old mail could no longer be proven."
    ),
    "trust-unsigned": QT_TRANSLATE_NOOP("failures", "Nobody signed this list."),
    "trust-unsigned.advice": QT_TRANSLATE_NOOP(
        "failures",
        "The list in use stays. If you know the SHA-256 of the file from somebody you trust, give it with --sha256.",
    ),
    "trust-signature": QT_TRANSLATE_NOOP(
        "failures", "The signature of this list is not one of a publisher whom the list in use names."
    ),
    "trust-signature.advice": QT_TRANSLATE_NOOP("failures", "The list in use stays. Do not use this file."),
    "content-refused": QT_TRANSLATE_NOOP(
        "failures", "This cannot be shown safely: looking into it took too long, too much memory, or failed."
    ),
    "content-refused.advice": QT_TRANSLATE_NOOP(
        "failures",
        "The file is kept as it came: save it, and open it only if you trust who sent it. Everything else goes on.",
    ),
    "reader-unavailable": QT_TRANSLATE_NOOP("failures", "The part of the program that reads messages did not start."),
    "reader-unavailable.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Start the program again; if it happens again, install it again. Nothing was lost.",
    ),
    "trusted-list-unreadable": QT_TRANSLATE_NOOP("failures", "This file is no EU trusted list, or it is damaged."),
    "trusted-list-unreadable.advice": QT_TRANSLATE_NOOP(
        "failures", "Get it again from the address that the list's country publishes."
    ),
    "trusted-list-digest": QT_TRANSLATE_NOOP(
        "failures", "This is not the file you meant: its SHA-256 is {sha256}, another than the one you gave."
    ),
    "trusted-list-digest.advice": QT_TRANSLATE_NOOP(
        "failures", "Get the file again, and compare the SHA-256 with one from a source you trust."
    ),
    "trusted-list-broken": QT_TRANSLATE_NOOP(
        "failures", "The signature of the trusted list of {territory} does not hold ({problem}). It was not taken."
    ),
    "trusted-list-broken.advice": QT_TRANSLATE_NOOP(
        "failures", "The list kept before stays in use. Get the file again later."
    ),
    "trusted-list-signer": QT_TRANSLATE_NOOP(
        "failures", "The trusted list of {territory} is signed by somebody who may not sign it. It was not taken."
    ),
    "trusted-list-signer.advice": QT_TRANSLATE_NOOP(
        "failures", "Refresh the EU list of the lists first: it says who may sign. The list kept before stays in use."
    ),
    "trusted-list-unvouched": QT_TRANSLATE_NOOP(
        "failures", "Nothing here says who may sign the trusted list of {territory}. It was not taken."
    ),
    "trusted-list-unvouched.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Load the EU list of the lists first, or give the SHA-256 of the file from a source you trust. "
        "This file has: {sha256}",
    ),
    "trusted-list-older": QT_TRANSLATE_NOOP(
        "failures", "This trusted list of {territory} has the number {sequence}, older than the one kept ({kept})."
    ),
    "trusted-list-older.advice": QT_TRANSLATE_NOOP("failures", "Nothing was changed: the newer list stays in use."),
    "not-send": QT_TRANSLATE_NOOP(
        "failures", "This is no notification by SEND: nothing depends on when it was opened."
    ),
    "not-send.advice": QT_TRANSLATE_NOOP("failures", "Nothing was changed."),
    "viewing-in-future": QT_TRANSLATE_NOOP("failures", "That moment has not come yet."),
    "viewing-in-future.advice": QT_TRANSLATE_NOOP(
        "failures", "Give the day and the time at which it was opened, as the access attestation says it."
    ),
    "viewing-too-early": QT_TRANSLATE_NOOP(
        "failures", "The notification was made in {month}: it was not there before."
    ),
    "viewing-too-early.advice": QT_TRANSLATE_NOOP("failures", "Check the day and the year."),
    "declared-in-future": QT_TRANSLATE_NOOP("failures", "That day has not come yet."),
    "declared-in-future.advice": QT_TRANSLATE_NOOP("failures", "Declare it once it has happened."),
    "filed-another": QT_TRANSLATE_NOOP(
        "failures", "{name} names another notification, {other}. This dossier is about {iun}. It was not added."
    ),
    "filed-another.advice": QT_TRANSLATE_NOOP(
        "failures", "Check that you downloaded the right file. With --force it is added all the same."
    ),
    "file-unreadable": QT_TRANSLATE_NOOP("failures", "The file {name} cannot be read."),
    "file-unreadable.advice": QT_TRANSLATE_NOOP("failures", "Check the name of the file and who may read it."),
    "payment-unknown": QT_TRANSLATE_NOOP("failures", "This message has no payment notice with the number {number}."),
    "payment-unknown.advice": QT_TRANSLATE_NOOP("failures", "Look at the message again: it shows its payment notices."),
    "payment-refuted": QT_TRANSLATE_NOOP(
        "failures", "The program warns against paying {number}, so it does not count it as paid."
    ),
    "payment-refuted.advice": QT_TRANSLATE_NOOP(
        "failures", "If you have paid by it, tell your bank and the body at once: it may be a fraud."
    ),
    "paid-in-future": QT_TRANSLATE_NOOP("failures", "{day} is still to come."),
    "paid-in-future.advice": QT_TRANSLATE_NOOP("failures", "Give the day on which you paid."),
    "paid-amount": QT_TRANSLATE_NOOP("failures", "What was paid must be more than nothing."),
    "paid-amount.advice": QT_TRANSLATE_NOOP("failures", "Give the sum in euro, or leave it out."),
    "filed-too-large": QT_TRANSLATE_NOOP("failures", "{name} is too large to be kept here: more than {limit} MB."),
    "filed-too-large.advice": QT_TRANSLATE_NOOP("failures", "Keep it in a folder of your own."),
    "filed-empty": QT_TRANSLATE_NOOP("failures", "{name} is empty, so it was not kept."),
    "filed-empty.advice": QT_TRANSLATE_NOOP("failures", "Download or save it again, then add it here."),
    "filed-unknown": QT_TRANSLATE_NOOP("failures", "This file does not lie beside a message any more."),
    "filed-unknown.advice": QT_TRANSLATE_NOOP("failures", "Look at the message again: it shows the files beside it."),
    "filed-missing": QT_TRANSLATE_NOOP("failures", "{name} is no longer on this computer."),
    "filed-missing.advice": QT_TRANSLATE_NOOP("failures", "Get it again where you had it from, and add it here."),
    "filed-altered": QT_TRANSLATE_NOOP("failures", "{name} was changed on this computer and is not shown."),
    "filed-altered.advice": QT_TRANSLATE_NOOP(
        "failures", "Get it again where you had it from, and add it here. What was put here had the SHA-256 {sha256}"
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
    # The calculator
    "rule-unknown": QT_TRANSLATE_NOOP("failures", "There is no rule called {rule}."),
    "rule-unknown.advice": QT_TRANSLATE_NOOP(
        "failures", "Called nearly so: {near}. The command deadlines rules lists them all."
    ),
    "rule-unlike": QT_TRANSLATE_NOOP("failures", "There is no rule called {rule}, nor one with a name like it."),
    "rule-unlike.advice": QT_TRANSLATE_NOOP("failures", "The command deadlines rules lists them all."),
    "views-without-send": QT_TRANSLATE_NOOP("failures", "Opening it changes a date only for what came through SEND."),
    "views-without-send.advice": QT_TRANSLATE_NOOP(
        "failures", "Leave --viewed out, or add --send when the act came through SEND."
    ),
    "send-already": QT_TRANSLATE_NOOP("failures", "{rule} is about SEND itself: --send adds nothing to it."),
    "send-already.advice": QT_TRANSLATE_NOOP("failures", "Leave --send out."),
    "length-missing": QT_TRANSLATE_NOOP("failures", "{rule} needs to know how long the term is."),
    "length-missing.advice": QT_TRANSLATE_NOOP("failures", "Say it with --length, such as 30d, 6m or 1y."),
    "length-unwanted": QT_TRANSLATE_NOOP("failures", "The law says how long {rule} is."),
    "length-unwanted.advice": QT_TRANSLATE_NOOP("failures", "Leave --length out."),
    "length-too-long": QT_TRANSLATE_NOOP("failures", "A term is between 1 and {most} long."),
    "length-too-long.advice": QT_TRANSLATE_NOOP("failures", "Say it with --length, such as 30d, 6m or 1y."),
    "outage-backwards": QT_TRANSLATE_NOOP("failures", "The malfunction ends before it begins."),
    "outage-backwards.advice": QT_TRANSLATE_NOOP(
        "failures", "Say when it began, when it ended and on which day that was told, as the attestation says."
    ),
    # The register of public bodies
    "register-missing": QT_TRANSLATE_NOOP("failures", "No register of public bodies was imported yet."),
    "register-missing.advice": QT_TRANSLATE_NOOP("failures", "Import one from the Tools menu."),
    "register-damaged": QT_TRANSLATE_NOOP("failures", "The register of public bodies cannot be used any more."),
    "register-damaged.advice": QT_TRANSLATE_NOOP(
        "failures", "Import it again. Until then the program knows only the few bodies that came with it."
    ),
    "register-unreadable": QT_TRANSLATE_NOOP("failures", "{path} cannot be read: {reason}"),
    "register-unreadable.advice": QT_TRANSLATE_NOOP("failures", "The register in use was not changed."),
    "register-not-a-table": QT_TRANSLATE_NOOP("failures", "{path} is no table that can be read."),
    "register-not-a-table.advice": QT_TRANSLATE_NOOP(
        "failures", "Choose the file as you downloaded it: CSV, TXT or XLSX. The register in use was not changed."
    ),
    "register-columns": QT_TRANSLATE_NOOP("failures", "{path} does not have the columns of the register."),
    "register-columns.advice": QT_TRANSLATE_NOOP(
        "failures",
        'Download the data "enti" of the Index of public administrations. The register in use was not changed.',
    ),
    "register-no-pec": QT_TRANSLATE_NOOP("failures", "{path} holds no certified address."),
    "register-no-pec.advice": QT_TRANSLATE_NOOP(
        "failures", "Download the file again, with all its columns. The register in use was not changed."
    ),
    "register-empty": QT_TRANSLATE_NOOP("failures", "{path} holds no public body."),
    "register-empty.advice": QT_TRANSLATE_NOOP(
        "failures", "Download the file again. The register in use was not changed."
    ),
    "register-too-large": QT_TRANSLATE_NOOP("failures", "{path} is larger than any register of public bodies."),
    "register-too-large.advice": QT_TRANSLATE_NOOP("failures", "It was not read. The register in use was not changed."),
    "register-hostile": QT_TRANSLATE_NOOP("failures", "{path} is made to do harm: it was not read."),
    "register-hostile.advice": QT_TRANSLATE_NOOP(
        "failures",
        "Delete it, and download the register from the site of the Index of public administrations. The register in "
        "use was not changed.",
    ),
    "register-shrinks": QT_TRANSLATE_NOOP(
        "failures", "{path} holds {now} bodies, less than half of the {before} that are known."
    ),
    "register-shrinks.advice": QT_TRANSLATE_NOOP(
        "failures",
        "The register in use was not changed. If the file is whole, import it on the command line with --force.",
    ),
    "register-no-bodies": QT_TRANSLATE_NOOP("failures", "{path} lists offices of bodies that are not known here."),
    "register-no-bodies.advice": QT_TRANSLATE_NOOP(
        "failures", 'Import the data "enti" first, then those of the offices.'
    ),
}
