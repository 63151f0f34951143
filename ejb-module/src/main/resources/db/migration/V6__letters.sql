-- Letter runs. These tables, not the batch repository, are the truth about who gets a letter.
create table letter_run (
  id bigint not null primary key,
  request_token varchar(64) not null,
  -- Template and audience while the run is under way, else null: of two orders at a time one is refused.
  under_way_key varchar(600),
  name varchar(200) not null,
  template varchar(100) not null,
  template_version varchar(64) not null,
  audience_kind varchar(20) not null,
  audience_value varchar(400),
  status varchar(20) not null,
  -- Counts starts and resumes; a job of an older attempt may write nothing any more.
  attempt int not null,
  letter_date date not null,
  created_by varchar(100) not null,
  created_at timestamp not null,
  frozen_at timestamp,
  released_at timestamp,
  heartbeat_at timestamp not null,
  stop_requested_at timestamp,
  job_execution_id bigint,
  rendering_since timestamp,
  render_millis bigint not null,
  message varchar(2000),
  print_run_sha256 varchar(64),
  version bigint not null,
  constraint letter_run_request unique (request_token),
  constraint letter_run_under_way unique (under_way_key)
);
create sequence letter_run_seq start with 50 increment by 50;
create index letter_run_created_at on letter_run (created_at);
create index letter_run_status on letter_run (status);

-- One row per parent of every pupil in the audience, frozen when the run starts: who was asked, and what came of it.
create table letter (
  id bigint not null primary key,
  run_id bigint not null references letter_run (id),
  parent_id bigint not null references parent (id),
  reference varchar(40) not null,
  parent_name varchar(700) not null,
  pupil_names varchar(4000) not null,
  position int not null,
  partition_no int not null,
  outcome varchar(20) not null,
  reason varchar(1000),
  delivery varchar(20),
  -- What the letter says, as the letter press froze it.
  content ${blob},
  pages int,
  sha256 varchar(64),
  rendered_at timestamp,
  constraint letter_reference unique (reference),
  constraint letter_run_parent unique (run_id, parent_id)
);
create sequence letter_seq start with 50 increment by 50;
create index letter_run_outcome on letter (run_id, outcome, partition_no, position);
-- Covers the totals of a run, so that counting does not touch the letters.
create index letter_run_totals on letter (run_id, outcome, delivery, pages);
create index letter_run_position on letter (run_id, position);
create index letter_parent on letter (parent_id, run_id);

create table letter_pupil (
  letter_id bigint not null references letter (id),
  pupil_id bigint not null references pupil (id),
  position int not null,
  primary key (letter_id, pupil_id)
);
create index letter_pupil_pupil on letter_pupil (pupil_id, letter_id);
