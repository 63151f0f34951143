-- What an import needs to know to do nothing twice. content_sha256: of the export. compared_state, compared_on: what
-- the school's tables were like, and the day, when the preview was made. settled_state: what they were like when the
-- import was done. differs_on: the first day on which the same files would say something else; null for never.
alter table import_run add column content_sha256 varchar(64);
alter table import_run add column compared_state varchar(500);
alter table import_run add column compared_on date;
alter table import_run add column settled_state varchar(500);
alter table import_run add column differs_on date;
