-- The language that staff recorded for a parent stands in parent.language and no import changes it. language_given: what
-- stood there before, for taking it back.
alter table parent add column language_recorded_by varchar(100);
alter table parent add column language_recorded_at timestamp;
alter table parent add column language_given varchar(100);
