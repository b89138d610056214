-- Why: travellers choose the hours in which they are asked, and tell what makes it harder for them to answer.

-- The hours from each day on and the needs as they stand now, as JSON of the domain's type: close to health.
-- NULL where nothing was ever chosen or told.
ALTER TABLE travellers ADD COLUMN wishes_sealed BLOB;
