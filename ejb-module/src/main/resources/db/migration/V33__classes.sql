-- The classes that are taught, as the export has them: who teaches which pupils. Tutor groups stay what they are, a word
-- of the pupil. A class that has ended keeps its row, so that what was written for it is still known next year.
create table school_class (
  id bigint not null primary key,
  source_id varchar(200) not null,
  name varchar(200) not null,
  subject varchar(200),
  year_group varchar(20),
  ended_on date,
  version bigint not null,
  constraint school_class_source_id unique (source_id)
);
create sequence school_class_seq start with 50 increment by 50;
create index school_class_name on school_class (name, id);

-- Who teaches it and who is in it now. A class that has ended has neither.
create table school_class_staff (
  class_id bigint not null references school_class (id),
  staff_source_id varchar(200) not null,
  primary key (class_id, staff_source_id)
);
create index school_class_staff_staff on school_class_staff (staff_source_id, class_id);

create table school_class_pupil (
  class_id bigint not null references school_class (id),
  pupil_id bigint not null references pupil (id),
  primary key (class_id, pupil_id)
);
create index school_class_pupil_pupil on school_class_pupil (pupil_id, class_id);

-- As read. taught is YES for a class that is no tutor group and goes on.
alter table stage_class add column name varchar(200);
alter table stage_class add column subject varchar(200);
alter table stage_class add column taught varchar(3) default 'NO' not null;

-- Who should be in which class, made of the enrolments.
create table stage_class_staff (
  class_id bigint not null,
  staff_source_id varchar(200) not null
);
create table stage_class_pupil (
  class_id bigint not null,
  pupil_id bigint not null
);
