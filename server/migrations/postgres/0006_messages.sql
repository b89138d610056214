-- Why: travellers and the centre write to each other.

CREATE TABLE messages (
    traveller    BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- The place in the thread, from 1.
    ordinal      BIGINT NOT NULL,
    id           BYTEA NOT NULL UNIQUE,
    -- Who wrote for the centre; none where the traveller wrote. Without REFERENCES: what was said
    -- outlives whoever said it.
    operator     BYTEA,
    at           BIGINT NOT NULL,
    -- text or template.
    kind         TEXT COLLATE "C" NOT NULL,
    -- The words, or the name of the template: people write of illnesses.
    words_sealed BYTEA NOT NULL,
    -- When the traveller opened the page with it.
    read_at      BIGINT,
    -- When it was noted that it was answered in another way, and by whom.
    answered_at  BIGINT,
    answered_by  BYTEA,
    PRIMARY KEY (traveller, ordinal)
);
