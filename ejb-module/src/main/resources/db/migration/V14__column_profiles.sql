-- What the columns of a school's own report mean, saved under a name. The same headings, in any order, have one profile.
create table column_profile (
  id bigint not null primary key,
  name varchar(100) not null,
  -- The name as it is compared: two that differ in case only would be mixed up.
  name_key varchar(300) not null,
  kind varchar(20) not null,
  -- A digest of all headings, sorted and as they are compared.
  headings_key varchar(64) not null,
  created_by varchar(100) not null,
  created_at timestamp not null,
  last_used_at timestamp,
  version bigint not null,
  constraint column_profile_name unique (name_key),
  constraint column_profile_headings unique (headings_key)
);
create sequence column_profile_seq start with 50 increment by 50;

-- A column that is left out has no field.
create table column_profile_pair (
  column_profile_id bigint not null references column_profile (id),
  heading varchar(200) not null,
  field varchar(40)
);
create index column_profile_pair_profile on column_profile_pair (column_profile_id);

-- How a pupil does in one subject on one day. The level is null where the school's word for it is not known; the word
-- itself is kept.
create table attainment (
  id bigint not null primary key,
  pupil_id bigint not null references pupil (id),
  assessed_on date not null,
  subject varchar(100) not null,
  standing varchar(20),
  standing_as_given varchar(100),
  effort varchar(100),
  reading_age_months int,
  reading_age_as_given varchar(100),
  version bigint not null,
  constraint attainment_once unique (pupil_id, assessed_on, subject)
);
create sequence attainment_seq start with 50 increment by 50;

create table stage_attainment (
  line_number int not null,
  accepted varchar(3) not null,
  pupil_key varchar(200) not null,
  pupil_source_id varchar(200),
  assessed_on date not null,
  subject varchar(100) not null,
  standing varchar(20),
  standing_as_given varchar(100),
  effort varchar(100),
  reading_age_months int,
  reading_age_as_given varchar(100)
);
create index stage_attainment_pupil_key on stage_attainment (pupil_key);
create index stage_attainment_pupil on stage_attainment (pupil_source_id, assessed_on, subject);
