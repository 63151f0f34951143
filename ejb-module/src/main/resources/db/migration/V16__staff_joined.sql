-- Who holds an account is a member of staff, found by a rule or said by somebody. tied_by: RULE or HAND; null while nobody
-- and no rule has said anything. HAND without staff: somebody undid the tie, and no rule makes it again.
alter table account add column email varchar(200);
alter table account add column tied_by varchar(10);
update account set tied_by = 'HAND' where staff_source_id is not null;
create index account_staff on account (staff_source_id);

-- Communities (houses, vertical groups) and teams of staff. No export carries them, so no import touches them. One that is
-- deleted can be brought back; until then its name is free.
create table school_group (
  id bigint not null primary key,
  kind varchar(20) not null,
  name varchar(100) not null,
  name_key varchar(350) not null,
  leader_id bigint references staff_member (id),
  deleted_at timestamp,
  version bigint not null,
  constraint school_group_name unique (kind, name_key)
);
create sequence school_group_seq start with 50 increment by 50;
create index school_group_leader on school_group (leader_id);

create table school_group_staff (
  group_id bigint not null references school_group (id),
  staff_id bigint not null references staff_member (id),
  primary key (group_id, staff_id)
);
create index school_group_staff_staff on school_group_staff (staff_id, group_id);

create table school_group_tutor_group (
  group_id bigint not null references school_group (id),
  tutor_group varchar(100) not null,
  primary key (group_id, tutor_group)
);
create index school_group_tutor_group_name on school_group_tutor_group (tutor_group, group_id);

-- Pupils who belong to another community than their tutor group.
create table school_group_pupil (
  group_id bigint not null references school_group (id),
  pupil_id bigint not null references pupil (id),
  primary key (group_id, pupil_id)
);
create index school_group_pupil_pupil on school_group_pupil (pupil_id, group_id);
