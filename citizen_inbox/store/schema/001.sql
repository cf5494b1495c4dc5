-- What is kept on this computer. The archive of raw mails is the truth; `message` and everything that hangs on it
-- can be made again from it (records.reread); `account`, `folder`, `location` and `decision` cannot.
-- Numbers of accounts, folders and mails are never given twice (AUTOINCREMENT): who still holds the number of a removed
-- one must not reach another's.
-- Instants are seconds since 1970 in UTC, days are ISO text (YYYY-MM-DD), booleans 0 or 1.

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL UNIQUE,
    username TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    ca_pem TEXT NOT NULL DEFAULT '',
    -- Bytes, as the server last said; 0 where it does not say.
    used_bytes INTEGER NOT NULL DEFAULT 0,
    quota_bytes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- inbox, sent, drafts, junk, trash or ''
    role TEXT NOT NULL DEFAULT '',
    excluded INTEGER NOT NULL DEFAULT 0,
    -- The server's state when this folder was last read to its end; 0 when it never was.
    uidvalidity INTEGER NOT NULL DEFAULT 0,
    uid_next INTEGER NOT NULL DEFAULT 0,
    message_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, name)
) STRICT;

CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    -- Orders lists and is the rowid in `search`: the second of `at` shifted left by 20 bits, then bits of the hash.
    moment INTEGER NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    reader_version INTEGER NOT NULL,
    envelope_kind TEXT NOT NULL,
    kind TEXT NOT NULL,
    authority TEXT NOT NULL,
    sender TEXT NOT NULL,
    title TEXT NOT NULL,
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    certified_at INTEGER,
    arrived_at INTEGER,
    message_id TEXT NOT NULL,
    identifier TEXT NOT NULL,
    msgid TEXT NOT NULL,
    verdict_code TEXT NOT NULL,
    outcome TEXT NOT NULL,
    attachments INTEGER NOT NULL,
    -- '' when it was read whole, else the code of what went wrong.
    trouble TEXT NOT NULL,
    -- The person's own mail (a copy in a Sent folder).
    mine INTEGER NOT NULL,
    -- To and Cc of a mail outside any envelope, one address a line.
    sent_to TEXT NOT NULL,
    UNIQUE (account, sha256)
) STRICT;

CREATE INDEX message_by_msgid ON message (account, msgid) WHERE msgid <> '';
CREATE INDEX message_by_message_id ON message (account, message_id) WHERE message_id <> '';
CREATE INDEX message_by_reader ON message (reader_version);

CREATE TABLE location (
    folder INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    uidvalidity INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    -- No longer on the server; the local copy stays.
    gone INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (folder, uidvalidity, uid)
) STRICT, WITHOUT ROWID;

CREATE INDEX location_by_message ON location (message);

CREATE TABLE receipt (
    message INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    error TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    delivered_to TEXT NOT NULL,
    receipt_type TEXT NOT NULL,
    -- JSON: [[address, certified], ...]
    recipients TEXT NOT NULL
) STRICT;

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    due TEXT NOT NULL,
    prudent TEXT NOT NULL,
    presumed INTEGER NOT NULL,
    rule TEXT NOT NULL,
    amount_cents INTEGER
) STRICT;

CREATE INDEX duty_by_message ON duty (message, prudent);
CREATE INDEX duty_by_day ON duty (prudent);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    notice_number TEXT NOT NULL,
    creditor TEXT NOT NULL,
    creditor_name TEXT NOT NULL,
    amount_cents INTEGER,
    due TEXT,
    reason TEXT NOT NULL,
    refuted INTEGER NOT NULL
) STRICT;

CREATE INDEX payment_by_message ON payment (message);

-- Keyed by what was received, not by the row, so that reading again or importing again never loses a decision.
CREATE TABLE decision (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account, sha256)
) STRICT, WITHOUT ROWID;

-- Holds its own copy of the text: snippets are cut from it and a row can be taken out without knowing its old words.
CREATE VIRTUAL TABLE search USING fts5 (
    subject, people, body, documents,
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
