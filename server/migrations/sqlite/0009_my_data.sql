-- Why: travellers look after their own data: they make a code for one more phone, and ask for
-- deletion.

-- Of a code that the traveller made; none of one that was printed, which stays until it is used.
ALTER TABLE arrival_codes ADD COLUMN made_at INTEGER;
ALTER TABLE arrival_codes ADD COLUMN expires_at INTEGER;

-- One that was taken back has no row.
CREATE TABLE deletions (
    traveller     BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    at            INTEGER NOT NULL,
    -- The traveller's own words, where there are any.
    reason_sealed BLOB,
    decided_at    INTEGER,
    -- Without REFERENCES: a decision outlives whoever made it.
    decided_by    BLOB,
    granted       INTEGER,
    -- What the traveller is told where it was refused.
    answer_sealed BLOB,
    PRIMARY KEY (traveller, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX deletions_open ON deletions (at) WHERE decided_at IS NULL;
