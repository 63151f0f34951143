-- Letter templates that the school writes itself, beside those that come with the product. A letter run names the
-- template and the fingerprint of the version it was started with, and goes on using that version.
create table school_template (
  id bigint not null primary key,
  -- What runs call it; made from the first title and never changed.
  name varchar(60) not null,
  title varchar(120) not null,
  language varchar(3) not null,
  created_by varchar(100) not null,
  created_at timestamp not null,
  version bigint not null,
  -- So far all are in English; a translation would have the name of what it translates.
  constraint school_template_name unique (name, language)
);
create sequence school_template_seq start with 50 increment by 50;

-- Once a version was submitted its source does not change any more. A template of which a version was approved is never
-- deleted, because letter runs may have been started with it.
create table school_template_version (
  id bigint not null primary key,
  school_template_id bigint not null references school_template (id),
  number int not null,
  -- The text in UTF-8.
  source ${blob} not null,
  -- As the letter press computes it: another text, another fingerprint.
  fingerprint varchar(64) not null,
  state varchar(20) not null,
  written_by varchar(100) not null,
  written_at timestamp not null,
  submitted_by varchar(100),
  submitted_at timestamp,
  decided_by varchar(100),
  decided_at timestamp,
  retired_by varchar(100),
  retired_at timestamp,
  note varchar(1000),
  constraint school_template_version_number unique (school_template_id, number)
);
create sequence school_template_version_seq start with 50 increment by 50;
create index school_template_version_state on school_template_version (state);

-- How often a template was used, without reading the runs.
create index letter_run_template on letter_run (template, created_at);
