-- Derby keeps an index of its own for each foreign key, which PostgreSQL does not: these begin with the same column, and
-- few rows have the same parent or pupil. Each letter that is frozen is written into one index less, each pupil too.
drop index letter_parent;
drop index letter_pupil_pupil;
