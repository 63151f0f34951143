-- Every exchange with a parent, what the parent asked for, and what the parent said about life at home. No row is ever
-- deleted: what was recorded by mistake is taken back.

-- One exchange. The note is written so that the parent may read it; one that is kept close ("SENSITIVE") is shown only with
-- a right of its own. Instants are UTC.
create table contact (
  id bigint not null primary key,
  parent_id bigint not null references parent (id),
  happened_at timestamp not null,
  direction varchar(10) not null,
  channel varchar(20) not null,
  purpose varchar(20) not null,
  tone varchar(10) not null,
  outcome varchar(20) not null,
  -- ISO 639 code of the language that was used; null when nobody said.
  language varchar(20),
  note varchar(2000),
  shown_to varchar(10) not null,
  -- The exchange that this one answers.
  answers_id bigint references contact (id),
  follow_up_on date,
  follow_up varchar(300),
  -- The name of the account of whoever sees to it.
  follow_up_owner varchar(100),
  followed_up_at timestamp,
  followed_up_by varchar(100),
  recorded_at timestamp not null,
  recorded_by varchar(100) not null,
  taken_back_at timestamp,
  taken_back_by varchar(100),
  version bigint not null
);
create sequence contact_seq start with 50 increment by 50;
create index contact_parent on contact (parent_id, happened_at);
create index contact_happened on contact (happened_at, parent_id);
create index contact_follow_up on contact (follow_up_owner, follow_up_on);
create index contact_answers on contact (answers_id);

-- Which pupils it was about: at least one. A family sees the contacts about its own pupils.
create table contact_pupil (
  contact_id bigint not null references contact (id),
  pupil_id bigint not null references pupil (id),
  primary key (contact_id, pupil_id)
);
create index contact_pupil_pupil on contact_pupil (pupil_id, contact_id);

-- What the parent asked for in a contact, who sees to it, and when the parent was told what came of it.
create table parent_request (
  id bigint not null primary key,
  contact_id bigint not null references contact (id),
  words varchar(1000) not null,
  owner varchar(100) not null,
  asked_on date not null,
  answer_by date not null,
  -- DONE, PARTLY or NOT_POSSIBLE; null until somebody has decided.
  decision varchar(20),
  answer varchar(1000),
  told_back_on date,
  told_back_by varchar(100),
  recorded_at timestamp not null,
  recorded_by varchar(100) not null,
  taken_back_at timestamp,
  taken_back_by varchar(100),
  version bigint not null
);
create sequence parent_request_seq start with 50 increment by 50;
create index parent_request_contact on parent_request (contact_id);
create index parent_request_owner on parent_request (owner, told_back_on, answer_by);

-- What a parent said makes it hard: only ever named by the parent, never guessed.
create table parent_barrier (
  id bigint not null primary key,
  parent_id bigint not null references parent (id),
  barrier varchar(20) not null,
  named_on date not null,
  recorded_at timestamp not null,
  recorded_by varchar(100) not null,
  ended_at timestamp,
  ended_by varchar(100),
  -- Parent and barrier while it stands, else null: one stands once.
  stands varchar(60),
  version bigint not null,
  constraint parent_barrier_stands unique (stands)
);
create sequence parent_barrier_seq start with 50 increment by 50;
create index parent_barrier_parent on parent_barrier (parent_id);

-- How a parent would like to be reached. Each row is a record; the newest that is not ended holds.
create table contact_wish (
  id bigint not null primary key,
  parent_id bigint not null references parent (id),
  channel varchar(20) not null,
  -- In the parent's words: "after six", "not on Mondays".
  best_times varchar(200),
  recorded_at timestamp not null,
  recorded_by varchar(100) not null,
  ended_at timestamp,
  ended_by varchar(100),
  -- The parent while the record holds, else null: there is one at a time.
  holds bigint references parent (id),
  version bigint not null,
  constraint contact_wish_holds unique (holds)
);
create sequence contact_wish_seq start with 50 increment by 50;
create index contact_wish_parent on contact_wish (parent_id);
