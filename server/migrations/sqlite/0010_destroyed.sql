-- Why: cases are destroyed when their time is over, and nothing of them may stay.

-- Whose time is over is found without a look at all the others.
CREATE INDEX travellers_by_release ON travellers (release_date);
CREATE INDEX deletions_granted ON deletions (traveller) WHERE granted = 1;

-- SHA-256 of the subject, which the hash covers in its place: so the id of a case that is destroyed can
-- be taken out of the log, and the chain stays whole. None in entries that are older; their hash covers
-- the subject itself.
ALTER TABLE audit ADD COLUMN subject_digest BLOB;
