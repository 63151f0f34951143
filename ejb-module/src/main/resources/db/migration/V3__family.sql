-- Pupils, parents, the relationship between each pair, and families derived from them as a view for staff.
create table pupil (
  id bigint not null primary key,
  source_id varchar(200) not null,
  identifier varchar(200),
  given_name varchar(200) not null,
  family_name varchar(200) not null,
  preferred_name varchar(200),
  birth_date date,
  year_group varchar(20),
  tutor_group varchar(100),
  language varchar(20),
  left_on date,
  deceased_on date,
  possible_sessions int,
  absences int,
  attendance_percent decimal(5, 2),
  search_text varchar(1000),
  version bigint not null,
  constraint pupil_source_id unique (source_id)
);
create sequence pupil_seq start with 50 increment by 50;
create index pupil_identifier on pupil (identifier);
create index pupil_name on pupil (family_name, given_name, id);
create index pupil_tutor_group on pupil (tutor_group, family_name, given_name, id);

create table parent (
  id bigint not null primary key,
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
  left_on date,
  deceased_on date,
  search_text varchar(1000),
  version bigint not null,
  constraint parent_source_id unique (source_id)
);
create sequence parent_seq start with 50 increment by 50;
create index parent_identifier on parent (identifier);
create index parent_name on parent (family_name, given_name, id);

-- One row per (parent, pupil). The four facts of law and care are separate, and each may be not known.
create table relationship (
  id bigint not null primary key,
  parent_id bigint not null references parent (id),
  pupil_id bigint not null references pupil (id),
  kind varchar(40) not null,
  kind_as_given varchar(200),
  priority int,
  parental_responsibility varchar(10) not null,
  lives_with varchar(10) not null,
  emergency_contact varchar(10) not null,
  source varchar(20) not null,
  ended_on date,
  version bigint not null,
  constraint relationship_pair unique (parent_id, pupil_id)
);
create sequence relationship_seq start with 50 increment by 50;
create index relationship_pupil on relationship (pupil_id, parent_id);

create table staff_member (
  id bigint not null primary key,
  source_id varchar(200) not null,
  identifier varchar(200),
  given_name varchar(200) not null,
  family_name varchar(200) not null,
  email varchar(200),
  kind varchar(40) not null,
  left_on date,
  version bigint not null,
  constraint staff_member_source_id unique (source_id)
);
create sequence staff_member_seq start with 50 increment by 50;

-- Which staff teach or tutor which tutor group.
create table tutor_group_staff (
  tutor_group varchar(100) not null,
  staff_source_id varchar(200) not null,
  primary key (tutor_group, staff_source_id)
);

-- A family is the pupils who share the very same parents in law. It is derived, never typed in: a mother with
-- children by two fathers belongs to two families, which she links and which do not see each other's fathers.
create table family (
  id bigint not null primary key,
  name varchar(400) not null,
  sort_name varchar(400) not null,
  pupil_names varchar(2000) not null,
  tutor_groups varchar(500) not null,
  year_groups varchar(200) not null,
  pupil_count int not null,
  parent_count int not null,
  lowest_attendance decimal(5, 2),
  search_text varchar(4000),
  tutor_sort varchar(200),
  ended_on date,
  version bigint not null
);
create sequence family_seq start with 50 increment by 50;
create index family_sort_name on family (sort_name, id);
create index family_lowest_attendance on family (lowest_attendance, id);
create index family_tutor_sort on family (tutor_sort, id);

create table family_pupil (
  family_id bigint not null references family (id),
  pupil_id bigint not null references pupil (id),
  primary key (pupil_id)
);
create index family_pupil_family on family_pupil (family_id, pupil_id);

create table family_parent (
  family_id bigint not null references family (id),
  parent_id bigint not null references parent (id),
  primary key (family_id, parent_id)
);
create index family_parent_parent on family_parent (parent_id, family_id);

-- A list of families that somebody saved, for instance the families of a pilot.
create table family_list (
  id bigint not null primary key,
  name varchar(200) not null,
  created_by varchar(100) not null,
  created_at timestamp not null,
  version bigint not null,
  constraint family_list_name unique (name)
);
create sequence family_list_seq start with 50 increment by 50;

create table family_list_entry (
  family_list_id bigint not null references family_list (id),
  family_id bigint not null references family (id),
  primary key (family_list_id, family_id)
);
