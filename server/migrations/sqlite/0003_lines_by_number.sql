-- Why: a search that finds many cases walks along its list until a page is full, and looked each
-- case up to see whether it is one of them. With the number that the search index knows a case by,
-- the walk stays in one index.

ALTER TABLE lines ADD COLUMN seq INTEGER;
UPDATE lines SET seq = (SELECT seq FROM travellers WHERE travellers.id = lines.traveller);
DROP INDEX lines_by_since;
CREATE INDEX lines_by_since ON lines (list, since, traveller, release_date, seq);
