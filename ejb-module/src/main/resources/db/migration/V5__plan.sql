-- The catalogue of strategies and the engagement plans drawn from it.
create table strategy (
  id bigint not null primary key,
  code varchar(100) not null,
  strategy_version int not null,
  title varchar(300) not null,
  need varchar(40) not null,
  phases varchar(200) not null,
  parent_does varchar(1000),
  school_does varchar(1000),
  time_needed varchar(300),
  things_needed varchar(500),
  intended_outcome varchar(1000) not null,
  how_seen varchar(1000) not null,
  eef_recommendation varchar(200) not null,
  epstein_type varchar(60) not null,
  continuum varchar(60) not null,
  strength varchar(40) not null,
  evidence_source varchar(500),
  retired_on date,
  constraint strategy_code_version unique (code, strategy_version)
);
create sequence strategy_seq start with 50 increment by 50;

-- The second family id is there only while the plan is open: a family has one open plan at a time.
create table engagement_plan (
  id bigint not null primary key,
  family_id bigint not null references family (id),
  open_family_id bigint,
  status varchar(20) not null,
  drafted_at timestamp not null,
  drafted_by varchar(100) not null,
  changed_at timestamp not null,
  changed_by varchar(100) not null,
  review_on date not null,
  closed_on date,
  version bigint not null,
  constraint engagement_plan_open unique (open_family_id)
);
create sequence engagement_plan_seq start with 50 increment by 50;
create index engagement_plan_family on engagement_plan (family_id, status);

-- What is good, said first: one for each pupil, so that it can be left out with everything else about a pupil
-- when the plan is put together for one parent.
create table positive_message (
  id bigint not null primary key,
  plan_id bigint not null references engagement_plan (id),
  pupil_id bigint not null references pupil (id),
  text varchar(1000) not null,
  version bigint not null,
  constraint positive_message_pupil unique (plan_id, pupil_id)
);
create sequence positive_message_seq start with 50 increment by 50;
create index positive_message_about on positive_message (pupil_id);

-- A commitment belongs to one pupil; a parent's also to one parent.
create table commitment (
  id bigint not null primary key,
  plan_id bigint not null references engagement_plan (id),
  side varchar(10) not null,
  pupil_id bigint not null references pupil (id),
  parent_id bigint references parent (id),
  strategy_id bigint references strategy (id),
  owner varchar(200) not null,
  text varchar(1000) not null,
  why varchar(1000) not null,
  due_on date,
  position int not null,
  version bigint not null
);
create sequence commitment_seq start with 50 increment by 50;
create index commitment_plan on commitment (plan_id, position);
create index commitment_pupil on commitment (pupil_id);
create index commitment_parent on commitment (parent_id);

-- Each parent agrees alone: what one has agreed is no agreement of the other.
create table plan_agreement (
  id bigint not null primary key,
  plan_id bigint not null references engagement_plan (id),
  parent_id bigint not null references parent (id),
  agreed_on date not null,
  version bigint not null,
  constraint plan_agreement_parent unique (plan_id, parent_id)
);
create sequence plan_agreement_seq start with 50 increment by 50;
create index plan_agreement_of on plan_agreement (parent_id);
