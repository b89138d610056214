-- Why: a traveller asks to report for one more person, the centre agrees or not, and a companion gets a
-- phone, and with it a case, of their own.

-- What is known of whoever was asked for; nothing of those in an arrival record but the name.
ALTER TABLE companions ADD COLUMN identity_sealed BLOB;
ALTER TABLE companions ADD COLUMN passport_index BLOB;
-- Their own period, where it is not the traveller's.
ALTER TABLE companions ADD COLUMN arrival_date TEXT;
ALTER TABLE companions ADD COLUMN days INTEGER;
ALTER TABLE companions ADD COLUMN joined_at INTEGER;
-- Since when they report with a phone of their own, and in which case. What was sent before stays with
-- the phone that sent it.
ALTER TABLE companions ADD COLUMN left_at INTEGER;
ALTER TABLE companions ADD COLUMN own_case BLOB REFERENCES travellers (id) ON DELETE SET NULL;
CREATE INDEX companions_by_own_case ON companions (own_case) WHERE own_case IS NOT NULL;
CREATE INDEX companions_by_passport ON companions (passport_index) WHERE passport_index IS NOT NULL;

-- Who is asked for. The id is that of the companion who may come of it.
CREATE TABLE companion_requests (
    id             BLOB PRIMARY KEY,
    traveller      BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    asked_at       INTEGER NOT NULL,
    -- Whom, and what became of it, as JSON.
    content_sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX companion_requests_by_traveller ON companion_requests (traveller, asked_at, id);

-- Codes that give a companion a phone of their own; used once, and only for some minutes.
CREATE TABLE hand_over_codes (
    hash       BLOB PRIMARY KEY,
    traveller  BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    companion  BLOB NOT NULL REFERENCES companions (id) ON DELETE CASCADE,
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_over_codes_by_traveller ON hand_over_codes (traveller, made_at);
CREATE INDEX hand_over_codes_by_companion ON hand_over_codes (companion);
