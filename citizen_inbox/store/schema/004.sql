-- What OCR read from scans: never the reading's own, kept apart and searched with the mail.

-- Keyed by what was received and by the bytes of the document, so that reading the mail again never loses it.
CREATE TABLE scan (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mail TEXT NOT NULL,
    -- SHA-256 of the document that was read
    content TEXT NOT NULL,
    -- Where it stands in the mail: its path.
    document TEXT NOT NULL,
    -- A form feed between two pages, from the first on; pages that were not read are empty.
    text TEXT NOT NULL,
    -- JSON: numbers of the pages that were read, from 1
    pages TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (account, mail, content)
) STRICT, WITHOUT ROWID;

-- Seen by OCR only: kept when the mail is read again, without a sum and a day, which may be misread.
ALTER TABLE payment ADD COLUMN scanned INTEGER NOT NULL DEFAULT 0;
