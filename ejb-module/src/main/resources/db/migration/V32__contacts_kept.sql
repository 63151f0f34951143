-- What V27 needs once people work with it: one entry counts once, a correction leaves a trace, an undo takes back what was
-- entered together; when the school is quiet; and the attendance that each import brought.

-- What the form was given when it was opened: saved twice, it is one contact.
alter table contact add column entry varchar(40);
alter table contact add constraint contact_entry unique (entry);

-- The contact in which the parent named it; null where it was recorded alone.
alter table parent_barrier add column contact_id bigint references contact (id);
create index parent_barrier_contact on parent_barrier (contact_id);

-- A contact as it read before somebody corrected it. No row is ever changed or deleted.
create table contact_before (
  id bigint not null primary key,
  contact_id bigint not null references contact (id),
  corrected_at timestamp not null,
  corrected_by varchar(100) not null,
  happened_at timestamp not null,
  direction varchar(10) not null,
  channel varchar(20) not null,
  purpose varchar(20) not null,
  tone varchar(10) not null,
  outcome varchar(20) not null,
  language varchar(20),
  note varchar(2000),
  shown_to varchar(10) not null,
  pupil_names varchar(2000)
);
create sequence contact_before_seq start with 50 increment by 50;
create index contact_before_contact on contact_before (contact_id);

-- From when to when nobody is disturbed, as "18:00"; both null where the school keeps none.
alter table school add column quiet_from varchar(5) default '18:00';
alter table school add column quiet_until varchar(5) default '07:30';

-- What each import said of a pupil's attendance, where it said something new. Before this table there is no history.
create table attendance_figure (
  pupil_id bigint not null references pupil (id),
  seen_on date not null,
  attendance_percent decimal(5, 2) not null,
  primary key (pupil_id, seen_on)
);
insert into attendance_figure (pupil_id, seen_on, attendance_percent)
  select id, current_date, attendance_percent from pupil where attendance_percent is not null;
