-- What the program saw itself and can never make again: proof at first sight, answers about revocation, signers.

-- Certificates met in proofs, once each.
CREATE TABLE certificate (
    sha256 TEXT PRIMARY KEY,
    der BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- CRLs and OCSP answers as received, once each; nothing in them is believed without their signature.
CREATE TABLE answer (
    sha256 TEXT PRIMARY KEY,
    -- crl or ocsp
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    -- SHA-256 of the one certificate that an OCSP answer is about, '' for a CRL
    certificate TEXT NOT NULL,
    fetched_at INTEGER NOT NULL,
    -- When a newer one is due, by its own word or a day later.
    due_at INTEGER NOT NULL,
    der BLOB NOT NULL
) STRICT;

CREATE INDEX answer_by_url ON answer (url, certificate, fetched_at);

-- Addresses that gave nothing useful when last asked.
CREATE TABLE answer_failure (
    url TEXT NOT NULL,
    certificate TEXT NOT NULL,
    tried_at INTEGER NOT NULL,
    -- A code of failures.
    code TEXT NOT NULL,
    PRIMARY KEY (url, certificate)
) STRICT, WITHOUT ROWID;

-- The verdict of a mail when it first came. Keyed by what was received, as decisions are.
CREATE TABLE proof (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mail TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    program TEXT NOT NULL,
    reader_version INTEGER NOT NULL,
    verdict_code TEXT NOT NULL,
    outcome TEXT NOT NULL,
    -- SHA-256 of the signer's certificate, '' without one
    signer TEXT NOT NULL,
    -- JSON: SHA-256 of every enclosed certificate, in order
    enclosed TEXT NOT NULL,
    -- SHA-256 of the pinned issuer's key, '' when none was reached
    anchor TEXT NOT NULL,
    -- JSON: [[code, outcome, {fact: value}], ...]
    findings TEXT NOT NULL,
    PRIMARY KEY (account, mail)
) STRICT, WITHOUT ROWID;

CREATE INDEX proof_by_signer ON proof (signer, verdict_code);

-- Which answers a proof rests on.
CREATE TABLE proof_answer (
    account INTEGER NOT NULL,
    mail TEXT NOT NULL,
    answer TEXT NOT NULL REFERENCES answer (sha256),
    PRIMARY KEY (account, mail, answer),
    FOREIGN KEY (account, mail) REFERENCES proof (account, mail) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Who signed intact mail for which provider address (evidence.continuity.Sighting): one row a mail that counts, so that
-- reading again never counts twice and a forgery that is found out later takes its trace along.
CREATE TABLE signer (
    message INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    address TEXT NOT NULL,
    key TEXT NOT NULL,
    issuer TEXT NOT NULL,
    anchored INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX signer_by_address ON signer (address, anchored);
CREATE INDEX signer_by_mail ON signer (sha256);

-- At most one row: SHA-256 of the trust anchors (their text) that the readings in `message` rest on.
CREATE TABLE trust (
    digest TEXT NOT NULL
) STRICT;

-- What a message encloses or sends, by digests (see evidence.enclosed.Outline): of mails outside any envelope, and of
-- what receipts enclose. Made again by reading again.
CREATE TABLE outline (
    message INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    -- JSON: [[[field, value], ...], [[path, name, media type, raw, content, lines, [reading, ...], stated], ...]]
    outline TEXT NOT NULL
) STRICT;

-- Domain of the address in the signer's certificate, '' when unknown.
ALTER TABLE receipt ADD COLUMN signer TEXT NOT NULL DEFAULT '';
-- Outer fields, one identifier a line: X-Riferimento-Message-ID first, then In-Reply-To and References.
ALTER TABLE receipt ADD COLUMN refers TEXT NOT NULL DEFAULT '';
