-- An import: what was read, what it changed, what was refused.
create table import_run (
  id bigint not null primary key,
  source_name varchar(400) not null,
  folder varchar(1000) not null,
  status varchar(20) not null,
  -- YES while the import is under way and null afterwards: the constraint lets only one be under way.
  under_way varchar(3),
  -- Written with the changes themselves, in their transaction: APPLIED or UNCHANGED.
  outcome varchar(20),
  -- The process that runs it, and when that process last said so.
  process varchar(40) not null,
  heartbeat_at timestamp not null,
  job_execution_id bigint,
  stage varchar(100),
  created_by varchar(100) not null,
  created_at timestamp not null,
  finished_at timestamp,
  message varchar(2000),
  pupils_added int not null,
  pupils_changed int not null,
  pupils_left int not null,
  parents_added int not null,
  parents_changed int not null,
  parents_left int not null,
  relationships_added int not null,
  relationships_changed int not null,
  relationships_ended int not null,
  staff_added int not null,
  staff_changed int not null,
  staff_left int not null,
  rows_read int not null,
  rows_refused int not null,
  findings int not null,
  version bigint not null,
  constraint import_run_one_under_way unique (under_way)
);
create sequence import_run_seq start with 50 increment by 50;
create index import_run_created_at on import_run (created_at, id);

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

-- The staging tables hold the rows of the one import under way and are empty otherwise. First the rows as read, with
-- the line each stood in. accepted is NO for a row that was refused but whose id must not count as missing.
create table stage_user (
  line_number int not null,
  source_id varchar(200) not null,
  match_key varchar(200) not null,
  accepted varchar(3) not null,
  deleted varchar(3) not null,
  enabled varchar(3) not null,
  modified_on date,
  given_name varchar(200) not null,
  family_name varchar(200) not null,
  preferred_name varchar(200),
  given_key varchar(200) not null,
  preferred_key varchar(200) not null,
  family_key varchar(200) not null,
  email varchar(200),
  mobile varchar(50),
  telephone varchar(50),
  grade varchar(20),
  pupil_role varchar(3) not null,
  parent_role varchar(20),
  staff_role varchar(40)
);
create index stage_user_source_id on stage_user (source_id);
create index stage_user_match_key on stage_user (match_key);

create table stage_agent (
  line_number int not null,
  user_source_id varchar(200) not null,
  agent_source_id varchar(200) not null
);
create index stage_agent_user on stage_agent (user_source_id);
create index stage_agent_agent on stage_agent (agent_source_id);

create table stage_role (
  line_number int not null,
  source_id varchar(200) not null,
  user_source_id varchar(200) not null,
  pupil_role varchar(3) not null,
  parent_role varchar(20),
  staff_role varchar(40)
);
create index stage_role_source_id on stage_role (source_id);
create index stage_role_user on stage_role (user_source_id);

create table stage_org (
  line_number int not null,
  source_id varchar(200) not null,
  name varchar(200) not null,
  kind varchar(40)
);

create table stage_class (
  line_number int not null,
  source_id varchar(200) not null,
  code varchar(100) not null,
  homeroom varchar(3) not null,
  grade varchar(20)
);
create index stage_class_source_id on stage_class (source_id);

-- sort_key orders a pupil's enrolments: current before ended, then by the day they began.
create table stage_enrolment (
  line_number int not null,
  source_id varchar(200) not null,
  class_source_id varchar(200) not null,
  user_source_id varchar(200) not null,
  enrolled_as varchar(10) not null,
  open_now varchar(3) not null,
  ended_on date,
  sort_key varchar(250) not null
);
create index stage_enrolment_source_id on stage_enrolment (source_id);
create index stage_enrolment_user on stage_enrolment (user_source_id);
create index stage_enrolment_class on stage_enrolment (class_source_id);

create table stage_demographic (
  line_number int not null,
  source_id varchar(200) not null,
  birth_date date
);
create index stage_demographic_source_id on stage_demographic (source_id);

create table stage_contact (
  line_number int not null,
  accepted varchar(3) not null,
  pupil_key varchar(200) not null,
  contact_key varchar(200) not null,
  pupil_source_id varchar(200),
  parent_source_id varchar(200),
  -- YES in the one row of each parent that his or her address is taken from.
  leads varchar(3) not null,
  pupil_name varchar(450),
  contact_name varchar(450),
  pupil_given_key varchar(200) not null,
  pupil_family_key varchar(200) not null,
  given_key varchar(200) not null,
  family_key varchar(200) not null,
  year_group varchar(20),
  tutor_group varchar(100),
  priority int,
  title varchar(50),
  kind varchar(40),
  kind_as_given varchar(200),
  parental_responsibility varchar(10) not null,
  lives_with varchar(10) not null,
  emergency_contact varchar(10) not null,
  has_address varchar(3) not null,
  address_line1 varchar(200),
  address_line2 varchar(200),
  town varchar(200),
  county varchar(200),
  postcode varchar(20),
  mobile varchar(50),
  home_telephone varchar(50),
  email varchar(200),
  language varchar(20)
);
create index stage_contact_line on stage_contact (line_number);
create index stage_contact_pupil_key on stage_contact (pupil_key);
create index stage_contact_contact_key on stage_contact (contact_key);
create index stage_contact_pair on stage_contact (pupil_source_id, parent_source_id);
create index stage_contact_parent on stage_contact (parent_source_id);

create table stage_attendance (
  line_number int not null,
  accepted varchar(3) not null,
  pupil_key varchar(200) not null,
  pupil_source_id varchar(200),
  possible_sessions int,
  absences int,
  attendance_percent decimal(5, 2)
);
create index stage_attendance_pupil_key on stage_attendance (pupil_key);
create index stage_attendance_pupil on stage_attendance (pupil_source_id);

-- Where a pupil belongs by his or her enrolments.
create table stage_place (
  pupil_source_id varchar(200) not null,
  sort_key varchar(250),
  enrolments int not null,
  open_enrolments int not null,
  last_ended_on date,
  tutor_group varchar(100),
  year_group varchar(20)
);
create index stage_place_pupil on stage_place (pupil_source_id);

-- Then what the school's tables should say, one row for one row there. deed is ADD, CHANGE or KEEP.
create table stage_pupil (
  target_id bigint,
  deed varchar(10) not null,
  source_id varchar(200) not null,
  identifier varchar(200),
  given_name varchar(200) not null,
  family_name varchar(200) not null,
  preferred_name varchar(200),
  birth_date date,
  year_group varchar(20),
  tutor_group varchar(100),
  left_on date,
  possible_sessions int,
  absences int,
  attendance_percent decimal(5, 2)
);
create index stage_pupil_source_id on stage_pupil (source_id);
create index stage_pupil_target on stage_pupil (target_id);

create table stage_parent (
  target_id bigint,
  deed varchar(10) not null,
  source_id varchar(200) not null,
  identifier varchar(200),
  kind varchar(20) not null,
  title varchar(50),
  given_name varchar(200),
  family_name varchar(200) not null,
  address_line1 varchar(200),
  address_line2 varchar(200),
  town varchar(200),
  county varchar(200),
  postcode varchar(20),
  mobile varchar(50),
  home_telephone varchar(50),
  email varchar(200),
  language varchar(20),
  left_on date
);
create index stage_parent_source_id on stage_parent (source_id);
create index stage_parent_target on stage_parent (target_id);

create table stage_tie (
  pupil_source_id varchar(200) not null,
  parent_source_id varchar(200) not null,
  source varchar(20) not null
);
create index stage_tie_pair on stage_tie (pupil_source_id, parent_source_id);
create index stage_tie_parent on stage_tie (parent_source_id);

create table stage_relationship (
  target_id bigint,
  deed varchar(10) not null,
  parent_id bigint not null,
  pupil_id bigint not null,
  kind varchar(40) not null,
  kind_as_given varchar(200),
  priority int,
  parental_responsibility varchar(10) not null,
  lives_with varchar(10) not null,
  emergency_contact varchar(10) not null,
  source varchar(20) not null,
  ended_on date
);
create index stage_relationship_pair on stage_relationship (parent_id, pupil_id);

create table stage_staff (
  target_id bigint,
  deed varchar(10) not null,
  source_id varchar(200) not null,
  identifier varchar(200),
  given_name varchar(200) not null,
  family_name varchar(200) not null,
  email varchar(200),
  kind varchar(40) not null,
  left_on date
);
create index stage_staff_source_id on stage_staff (source_id);

create table stage_tutor (
  tutor_group varchar(100) not null,
  staff_source_id varchar(200) not null
);
create index stage_tutor_group on stage_tutor (tutor_group, staff_source_id);
