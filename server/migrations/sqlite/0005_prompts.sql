-- Why: what is known of prompts and cannot be planned again. The plan itself is not stored: see the
-- domain's module `prompt`.

-- That a prompt reached the phone, with its window as it was shown there.
CREATE TABLE prompt_deliveries (
    traveller    BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- Day, kind and number, such as 2026-11-20.location.2.
    prompt       TEXT NOT NULL,
    opens        INTEGER NOT NULL,
    due          INTEGER NOT NULL,
    delivered_at INTEGER NOT NULL,
    opened_at    INTEGER,
    PRIMARY KEY (traveller, prompt)
) STRICT, WITHOUT ROWID;

-- "I can't now, until …".
CREATE TABLE excuses (
    traveller BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    ends_at   INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (traveller, at)
) STRICT, WITHOUT ROWID;

-- "This mark is wrong": about a missed prompt, or a report (its id) that was judged outside.
CREATE TABLE contests (
    traveller     BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    mark          TEXT NOT NULL,
    at            INTEGER NOT NULL,
    -- The traveller's own words may tell of an illness.
    reason_sealed BLOB NOT NULL,
    settled_at    INTEGER,
    -- Without REFERENCES: a decision outlives whoever made it.
    settled_by    BLOB,
    stands        INTEGER,
    PRIMARY KEY (traveller, mark)
) STRICT, WITHOUT ROWID;

-- When a traveller's prompts are to be looked at next, so that nobody has to look through all
-- travellers each minute. Whoever has no prompt to come has no row.
CREATE TABLE prompt_watch (
    traveller BLOB PRIMARY KEY REFERENCES travellers (id) ON DELETE CASCADE,
    next_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX prompt_watch_by_time ON prompt_watch (next_at);

-- Everybody who is asked already is looked at once; those who are released lose the row then.
INSERT INTO prompt_watch (traveller, next_at)
SELECT id, 0 FROM travellers WHERE place_registered_at IS NOT NULL;
