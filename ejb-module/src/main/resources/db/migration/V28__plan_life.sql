-- The life of a plan: draft, shared, agreed, active, reviewed, closed; each parent's own answer; what became of each
-- commitment; and every version there was.

-- How much support: proposed by the rules with a reason, decided by a person.
alter table engagement_plan add column tier varchar(20) default 'UNIVERSAL' not null;
alter table engagement_plan add column tier_proposed varchar(20) default 'UNIVERSAL' not null;
alter table engagement_plan add column tier_why varchar(1000);
alter table engagement_plan add column tier_decided_by varchar(100);
alter table engagement_plan add column shared_on date;
alter table engagement_plan add column shared_how varchar(20);
alter table engagement_plan add column active_from date;
alter table engagement_plan add column closed_why varchar(1000);
-- The plan that this one goes on from.
alter table engagement_plan add column renews_id bigint references engagement_plan (id);
create index engagement_plan_renews on engagement_plan (renews_id);
create index engagement_plan_review on engagement_plan (open_family_id, review_on);

-- AGREED, TALK, SOMETHING_ELSE or DECLINED, and how the parent said so: IN_PERSON, PHONE, REPLY_SLIP. Of agreements from
-- before nobody knows how.
alter table plan_agreement add column answer varchar(20) default 'AGREED' not null;
alter table plan_agreement add column said_how varchar(20);
alter table plan_agreement add column words varchar(1000);
alter table plan_agreement add column recorded_by varchar(100);
alter table plan_agreement add column recorded_at timestamp;
-- The letter whose slip came back.
alter table plan_agreement add column slip_reference varchar(20);

-- Found at the review: DONE, HELPED, DID_NOT_HELP, NOT_YET; null before.
alter table commitment add column outcome varchar(20);
alter table commitment add column outcome_note varchar(1000);
create index commitment_outcome on commitment (pupil_id, strategy_id, outcome);

create table plan_review (
  id bigint not null primary key,
  plan_id bigint not null references engagement_plan (id),
  reviewed_on date not null,
  -- What is next, in words; RENEW, CLOSE or GO_ON.
  what_next varchar(20) not null,
  words varchar(1000),
  -- How the parent took part: IN_PERSON, PHONE, REPLY_SLIP, NOT_REACHED.
  parent_part varchar(20) not null,
  recorded_at timestamp not null,
  recorded_by varchar(100) not null,
  version bigint not null
);
create sequence plan_review_seq start with 50 increment by 50;
create index plan_review_plan on plan_review (plan_id);

-- A plan as it read after each change. No row is ever changed or deleted.
create table plan_version (
  id bigint not null primary key,
  plan_id bigint not null references engagement_plan (id),
  number int not null,
  changed_at timestamp not null,
  changed_by varchar(100) not null,
  -- What was done, for instance "Took a commitment out".
  change_made varchar(300) not null,
  -- The whole plan as JSON in UTF-8: who promises what, by their keys.
  content ${blob} not null,
  constraint plan_version_number unique (plan_id, number)
);
create sequence plan_version_seq start with 50 increment by 50;
