-- Why: notices with their translations and history, and what readers answer to “is this page
-- clear?”. All of it is public text or a number; nothing says which reader it came from.

CREATE TABLE notices (
    id            BYTEA PRIMARY KEY,
    source_locale TEXT COLLATE "C" NOT NULL,
    -- draft, scheduled, published or retracted; a scheduled one is public from `public_from` on.
    state         TEXT COLLATE "C" NOT NULL,
    public_from   BIGINT,
    retracted_at  BIGINT,
    -- One more with each edit, so that an edit of an older one can be refused.
    version       BIGINT NOT NULL,
    changed_at    BIGINT NOT NULL
);

CREATE TABLE notice_texts (
    notice    BYTEA NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
    locale    TEXT COLLATE "C" NOT NULL,
    title     TEXT COLLATE "C" NOT NULL,
    body      TEXT COLLATE "C" NOT NULL,
    -- Hash of the source that it was made from: a translation with another one is stale.
    made_from BYTEA NOT NULL,
    saved_in  BIGINT NOT NULL,
    PRIMARY KEY (notice, locale)
);

CREATE TABLE notice_changes (
    notice       BYTEA NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
    version      BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    -- Without REFERENCES: the history outlives whoever made it.
    operator     BYTEA NOT NULL,
    what         TEXT COLLATE "C" NOT NULL,
    -- The text as saved.
    locale       TEXT COLLATE "C",
    title        TEXT COLLATE "C",
    body         TEXT COLLATE "C",
    scheduled_at BIGINT,
    PRIMARY KEY (notice, version)
);

-- A sum and no list: no answer can be told from another of the same day.
CREATE TABLE clarity_answers (
    page    TEXT COLLATE "C" NOT NULL,
    locale  TEXT COLLATE "C" NOT NULL,
    day     TEXT COLLATE "C" NOT NULL,
    clear   BIGINT NOT NULL,
    unclear BIGINT NOT NULL,
    PRIMARY KEY (page, locale, day)
);

CREATE TABLE clarity_comments (
    -- Random: an id that sorts by time would tell more than the day.
    id     BYTEA PRIMARY KEY,
    page   TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    day    TEXT COLLATE "C" NOT NULL,
    text   TEXT COLLATE "C" NOT NULL
);
CREATE INDEX clarity_comments_by_day ON clarity_comments (day);
