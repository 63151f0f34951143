-- An import: what was read, what it changed, what was refused. The staging tables hold the rows of the one
-- import under way; they are emptied when the next one begins.
create table import_run (
  id bigint not null primary key,
  source_name varchar(400) not null,
  folder varchar(1000) not null,
  status varchar(20) not null,
  created_by varchar(100) not null,
  created_at timestamp not null,
  finished_at timestamp,
  heartbeat_at timestamp,
  job_execution_id bigint,
  message varchar(2000),
  pupils_added int not null,
  pupils_changed int not null,
  pupils_left int not null,
  parents_added int not null,
  parents_changed int not null,
  relationships_added int not null,
  relationships_changed int not null,
  relationships_ended int not null,
  rows_read int not null,
  rows_refused int not null,
  version bigint not null
);
create sequence import_run_seq start with 50 increment by 50;
create index import_run_created_at on import_run (created_at);

create table import_finding (
  id bigint not null primary key,
  import_run_id bigint not null references import_run (id),
  severity varchar(10) not null,
  file_name varchar(200) not null,
  line_number int,
  column_name varchar(200),
  given_value varchar(500),
  message varchar(1000) not null
);
create sequence import_finding_seq start with 50 increment by 50;
create index import_finding_run on import_finding (import_run_id, severity, file_name, line_number, id);
