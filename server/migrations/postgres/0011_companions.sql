-- Why: a traveller asks to report for one more person, the centre agrees or not, and a companion gets a
-- phone, and with it a case, of their own.

-- What is known of whoever was asked for; nothing of those in an arrival record but the name.
ALTER TABLE companions ADD COLUMN identity_sealed BYTEA;
ALTER TABLE companions ADD COLUMN passport_index BYTEA;
-- Their own period, where it is not the traveller's.
ALTER TABLE companions ADD COLUMN arrival_date TEXT COLLATE "C";
ALTER TABLE companions ADD COLUMN days BIGINT;
ALTER TABLE companions ADD COLUMN joined_at BIGINT;
-- Since when they report with a phone of their own, and in which case. What was sent before stays with
-- the phone that sent it.
ALTER TABLE companions ADD COLUMN left_at BIGINT;
ALTER TABLE companions ADD COLUMN own_case BYTEA REFERENCES travellers (id) ON DELETE SET NULL;
CREATE INDEX companions_by_own_case ON companions (own_case) WHERE own_case IS NOT NULL;
CREATE INDEX companions_by_passport ON companions (passport_index) WHERE passport_index IS NOT NULL;

-- Who is asked for. The id is that of the companion who may come of it.
CREATE TABLE companion_requests (
    id             BYTEA PRIMARY KEY,
    traveller      BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    asked_at       BIGINT NOT NULL,
    -- Whom, and what became of it, as JSON.
    content_sealed BYTEA NOT NULL
);
CREATE INDEX companion_requests_by_traveller ON companion_requests (traveller, asked_at, id);

-- Codes that give a companion a phone of their own; used once, and only for some minutes.
CREATE TABLE hand_over_codes (
    hash       BYTEA PRIMARY KEY,
    traveller  BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    companion  BYTEA NOT NULL REFERENCES companions (id) ON DELETE CASCADE,
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);
CREATE INDEX hand_over_codes_by_traveller ON hand_over_codes (traveller, made_at);
CREATE INDEX hand_over_codes_by_companion ON hand_over_codes (companion);
