-- What keeps something about one pupil from one of his or her parents. It works from the moment it is recorded;
-- only an earlier end waits for a second person (restriction_change). No row is ever deleted.
create table restriction (
  id bigint not null primary key,
  relationship_id bigint not null references relationship (id),
  kind varchar(40) not null,
  scope varchar(20) not null,
  from_on date not null,
  until_on date,
  document varchar(200),
  notes varchar(2000),
  recorded_by varchar(100) not null,
  recorded_at timestamp not null,
  approved_by varchar(100),
  approved_at timestamp,
  version bigint not null
);
create sequence restriction_seq start with 50 increment by 50;
create index restriction_relationship on restriction (relationship_id, from_on, until_on);

create table restriction_change (
  id bigint not null primary key,
  restriction_id bigint not null references restriction (id),
  last_day date not null,
  reason varchar(1000) not null,
  asked_by varchar(100) not null,
  asked_at timestamp not null,
  outcome varchar(20) not null,
  decided_by varchar(100),
  decided_at timestamp,
  version bigint not null
);
create sequence restriction_change_seq start with 50 increment by 50;
create index restriction_change_restriction on restriction_change (restriction_id, id);
