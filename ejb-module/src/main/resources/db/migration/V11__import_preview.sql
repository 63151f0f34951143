-- An import is looked at before it is applied. UNATTENDED: begun by the command line or the watched folder, so that nobody
-- sits in front of it. The counts of import_run are what it would do while it waits, and what it did afterwards.
alter table import_run add column unattended varchar(3) not null default 'NO';
alter table import_run add column pupils_moved int not null default 0;
alter table import_run add column parents_moved int not null default 0;
alter table import_run add column previewed_at timestamp;
alter table import_run add column decided_by varchar(100);
alter table import_run add column decided_at timestamp;

-- What looks dangerous in a preview, in numbers that the person who applies it has confirmed.
create table import_danger (
  import_run_id bigint not null references import_run (id),
  kind varchar(40) not null,
  affected int not null,
  of_all int not null,
  constraint import_danger_key primary key (import_run_id, kind)
);

-- A preview knows new people by the export's ids only: their own come with applying.
drop table stage_relationship;
create table stage_relationship (
  target_id bigint,
  deed varchar(10) not null,
  pupil_source_id varchar(200) not null,
  parent_source_id varchar(200) not null,
  parent_id bigint,
  pupil_id bigint,
  kind varchar(40) not null,
  kind_as_given varchar(200),
  priority int,
  parental_responsibility varchar(10) not null,
  lives_with varchar(10) not null,
  emergency_contact varchar(10) not null,
  source varchar(20) not null,
  tied_by varchar(20) not null,
  ended_on date
);
create index stage_relationship_pair on stage_relationship (parent_id, pupil_id);
create index stage_relationship_target on stage_relationship (target_id);

-- The files of the export under way that hold only what changed.
create table stage_delta (
  file_name varchar(200) not null
);

-- YES for somebody whom an export of changes does not name and who stays as he or she is.
alter table stage_user add column known varchar(3) not null default 'NO';

-- What lay in the watched folder when an import of it began, so that the same files are not imported every night.
alter table import_run add column source_state varchar(64);
