-- Why: travellers and the centre write to each other.

CREATE TABLE messages (
    traveller    BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- The place in the thread, from 1.
    ordinal      INTEGER NOT NULL,
    id           BLOB NOT NULL UNIQUE,
    -- Who wrote for the centre; none where the traveller wrote. Without REFERENCES: what was said
    -- outlives whoever said it.
    operator     BLOB,
    at           INTEGER NOT NULL,
    -- text or template.
    kind         TEXT NOT NULL,
    -- The words, or the name of the template: people write of illnesses.
    words_sealed BLOB NOT NULL,
    -- When the traveller opened the page with it.
    read_at      INTEGER,
    -- When it was noted that it was answered in another way, and by whom.
    answered_at  INTEGER,
    answered_by  BLOB,
    PRIMARY KEY (traveller, ordinal)
) STRICT, WITHOUT ROWID;
