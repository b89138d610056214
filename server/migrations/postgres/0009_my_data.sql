-- Why: travellers look after their own data: they make a code for one more phone, and ask for
-- deletion.

-- Of a code that the traveller made; none of one that was printed, which stays until it is used.
ALTER TABLE arrival_codes ADD COLUMN made_at BIGINT;
ALTER TABLE arrival_codes ADD COLUMN expires_at BIGINT;

-- One that was taken back has no row.
CREATE TABLE deletions (
    traveller     BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    at            BIGINT NOT NULL,
    -- The traveller's own words, where there are any.
    reason_sealed BYTEA,
    decided_at    BIGINT,
    -- Without REFERENCES: a decision outlives whoever made it.
    decided_by    BYTEA,
    granted       BIGINT,
    -- What the traveller is told where it was refused.
    answer_sealed BYTEA,
    PRIMARY KEY (traveller, at)
);
CREATE INDEX deletions_open ON deletions (at) WHERE decided_at IS NULL;
