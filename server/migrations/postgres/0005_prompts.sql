-- Why: what is known of prompts and cannot be planned again. The plan itself is not stored: see the
-- domain's module `prompt`.

-- That a prompt reached the phone, with its window as it was shown there.
CREATE TABLE prompt_deliveries (
    traveller    BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- Day, kind and number, such as 2026-11-20.location.2.
    prompt       TEXT COLLATE "C" NOT NULL,
    opens        BIGINT NOT NULL,
    due          BIGINT NOT NULL,
    delivered_at BIGINT NOT NULL,
    opened_at    BIGINT,
    PRIMARY KEY (traveller, prompt)
);

-- "I can't now, until …".
CREATE TABLE excuses (
    traveller BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    at        BIGINT NOT NULL,
    ends_at   BIGINT NOT NULL,
    reason    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (traveller, at)
);

-- "This mark is wrong": about a missed prompt, or a report (its id) that was judged outside.
CREATE TABLE contests (
    traveller     BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    mark          TEXT COLLATE "C" NOT NULL,
    at            BIGINT NOT NULL,
    -- The traveller's own words may tell of an illness.
    reason_sealed BYTEA NOT NULL,
    settled_at    BIGINT,
    -- Without REFERENCES: a decision outlives whoever made it.
    settled_by    BYTEA,
    stands        BIGINT,
    PRIMARY KEY (traveller, mark)
);

-- When a traveller's prompts are to be looked at next, so that nobody has to look through all
-- travellers each minute. Whoever has no prompt to come has no row.
CREATE TABLE prompt_watch (
    traveller BYTEA PRIMARY KEY REFERENCES travellers (id) ON DELETE CASCADE,
    next_at   BIGINT NOT NULL
);
CREATE INDEX prompt_watch_by_time ON prompt_watch (next_at);

-- Everybody who is asked already is looked at once; those who are released lose the row then.
INSERT INTO prompt_watch (traveller, next_at)
SELECT id, 0 FROM travellers WHERE place_registered_at IS NOT NULL;
