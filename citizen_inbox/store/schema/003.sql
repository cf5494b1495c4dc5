-- Dossiers: what belongs together, and what the person adds to it.

-- The final date counted from the server's time of arrival, where that is another one.
ALTER TABLE duty ADD COLUMN likely TEXT;
-- As lasting.last_day says.
ALTER TABLE duty ADD COLUMN last TEXT AS (
    CASE WHEN what = 'effective' THEN prudent ELSE max(due, coalesce(likely, due)) END) VIRTUAL;
CREATE INDEX duty_by_last ON duty (last);

-- By what a mail is known to be about an act: "iun:...", "act:...", "notice:..." (pagoPA number), "message:..."
-- (a Message-ID it has, answers or refers to). Mails that share a key are one dossier. Made again by reading again.
CREATE TABLE link (
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    PRIMARY KEY (message, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_by_key ON link (key);

-- Files that the person put beside a mail: acts and attestations downloaded from SEND, receipts of payment. The bytes
-- are in the archive. Keyed by what was received, as decisions are.
CREATE TABLE filed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mail TEXT NOT NULL,
    -- Of the file's bytes.
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    name TEXT NOT NULL,
    -- act, aar, attestation, payment, payment-receipt or other
    role TEXT NOT NULL,
    -- More about the role: the category of an attestation, the number of a payment notice; '' for none.
    about TEXT NOT NULL DEFAULT '',
    filed_at INTEGER NOT NULL,
    UNIQUE (account, mail, sha256)
) STRICT;

-- When the person (or a delegate) says that a SEND notification was opened.
CREATE TABLE viewing (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mail TEXT NOT NULL,
    viewed_at INTEGER NOT NULL,
    PRIMARY KEY (account, mail, viewed_at)
) STRICT, WITHOUT ROWID;

-- Days that the person declares about an act ("adesione"), and the instant of a failed delivery ("undelivered").
CREATE TABLE declaration (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mail TEXT NOT NULL,
    what TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (account, mail, what)
) STRICT, WITHOUT ROWID;

-- Payment notices that the person says are paid, whichever mails carry them.
CREATE TABLE paid (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    notice_number TEXT NOT NULL,
    creditor TEXT NOT NULL,
    day TEXT NOT NULL,
    amount_cents INTEGER,
    -- A file in `filed` that shows it; NULL for none.
    receipt INTEGER REFERENCES filed (id) ON DELETE SET NULL,
    PRIMARY KEY (account, notice_number, creditor)
) STRICT, WITHOUT ROWID;

-- What a payment is among those of its mail, and the days by which it may be paid and is safe to pay; see
-- obligations/choices.py.
ALTER TABLE payment ADD COLUMN role TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE payment ADD COLUMN by_day TEXT;
ALTER TABLE payment ADD COLUMN safe_day TEXT;

CREATE INDEX payment_by_number ON payment (notice_number);

-- A payment that a warning forbids counts as paid by nobody: the same number may be in a genuine mail, too.
CREATE VIEW paid_payment AS
SELECT p.id, p.message, p.role, p.by_day, d.day, d.amount_cents, d.receipt
FROM paid d
JOIN payment p ON p.notice_number = d.notice_number AND p.notice_number <> '' AND p.refuted = 0
    AND (p.creditor = d.creditor OR p.creditor = '' OR d.creditor = '')
JOIN message m ON m.id = p.message AND m.account = d.account;

-- Neither paid nor settled by another one, as choices.settled says.
CREATE VIEW open_payment AS
SELECT p.* FROM payment p
WHERE p.refuted = 1 OR p.message NOT IN (SELECT message FROM paid_payment) OR NOT EXISTS (
    SELECT 1 FROM paid_payment q
    WHERE q.message = p.message AND (
        q.id = p.id
        OR (p.role = 'full' AND q.role = 'reduced' AND (q.by_day IS NULL OR q.day <= q.by_day))
        OR (p.role = 'reduced' AND q.role = 'full')
        OR (p.role = 'whole' AND q.role = 'instalment')
        OR (p.role = 'instalment' AND q.role = 'whole')));

-- A duty to pay is met when nothing that answers it is open: the payments of its sum, or all where it names none.
CREATE VIEW open_duty AS
SELECT d.* FROM duty d
WHERE d.what NOT LIKE 'pay%' OR d.message NOT IN (SELECT message FROM paid_payment)
    OR EXISTS (
        SELECT 1 FROM open_payment p WHERE p.message = d.message AND p.refuted = 0
        AND (d.amount_cents IS NULL OR p.amount_cents = d.amount_cents))
    OR NOT EXISTS (
        SELECT 1 FROM payment p WHERE p.message = d.message AND p.refuted = 0
        AND (d.amount_cents IS NULL OR p.amount_cents = d.amount_cents));

-- Reminders already shown, so that none comes twice and one missed while the computer was off is caught up.
CREATE TABLE reminder (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mail TEXT NOT NULL,
    rule TEXT NOT NULL,
    -- The prudent day that it reminded of.
    day TEXT NOT NULL,
    -- 7, 3, 1 or 0
    days_before INTEGER NOT NULL,
    shown_at INTEGER NOT NULL,
    PRIMARY KEY (account, mail, rule, day, days_before)
) STRICT, WITHOUT ROWID;
