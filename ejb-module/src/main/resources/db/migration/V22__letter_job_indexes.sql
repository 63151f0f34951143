-- A letter that is set moved in two indexes that begin alike; the totals of a run,
-- by way and print run, can be counted from the other as well.
drop index letter_run_totals;
drop index letter_run_outcome;
create index letter_run_outcome on letter (run_id, outcome, partition_no, position, delivery, kept_apart, pages);

-- The rule of entitlement looks at all ties of a pupil, and whether one is restricted: with the tie's id it finds that
-- without reading the rows.
drop index relationship_pupil;
create index relationship_pupil on relationship (pupil_id, parent_id, id);
