-- In which order the letters of a run are printed, when a run for a date starts, and when one was given up.
alter table letter_run add column print_order varchar(20) default 'TUTOR_GROUP' not null;
alter table letter_run add column starts_at timestamp;
alter table letter_run add column cancelled_at timestamp;
create index letter_run_starts on letter_run (status, starts_at);

-- The order in which somebody walks through the building and hands out pupil post. Groups that are not here come last.
create table walk_stop (
  tutor_group varchar(200) not null primary key,
  place int not null
);

-- That letters of a run went out. Of a run that is made again each attempt has marks of its own; no row is deleted.
create table letter_posting (
  id bigint not null primary key,
  run_id bigint not null references letter_run (id),
  attempt int not null,
  part varchar(20) not null,
  letters int not null,
  posted_on date not null,
  recorded_by varchar(100) not null,
  recorded_at timestamp not null,
  -- Run, attempt and part while the mark stands, else null: of two marks at a time one is refused.
  stands varchar(80),
  taken_back_by varchar(100),
  taken_back_at timestamp,
  version bigint not null,
  constraint letter_posting_stands unique (stands)
);
create sequence letter_posting_seq start with 50 increment by 50;
create index letter_posting_run on letter_posting (run_id, id);

-- Which letters went out with a mark: a letter that is refused when its run is made again was posted all the same.
create table posted_letter (
  letter_id bigint not null references letter (id),
  posting_id bigint not null references letter_posting (id),
  primary key (letter_id, posting_id)
);
create index posted_letter_posting on posted_letter (posting_id);

-- A letter that the post brought back. Entered twice it counts once. No row is ever deleted.
create table returned_letter (
  id bigint not null primary key,
  letter_id bigint not null references letter (id),
  reason varchar(20) not null,
  recorded_by varchar(100) not null,
  recorded_at timestamp not null,
  -- The letter while the record stands, else null.
  counts bigint references letter (id),
  taken_back_by varchar(100),
  taken_back_at timestamp,
  version bigint not null,
  constraint returned_letter_counts unique (counts)
);
create sequence returned_letter_seq start with 50 increment by 50;
create index returned_letter_letter on returned_letter (letter_id);

-- That the post does not reach a parent at the address of that moment. The doubt is about this address: another one,
-- which an import brings, is none. Until then, or until somebody confirms the address, nothing is posted to it.
create table doubtful_address (
  id bigint not null primary key,
  parent_id bigint not null references parent (id),
  returned_id bigint not null references returned_letter (id),
  -- The address in doubt, in one.
  place varchar(1100) not null,
  -- The parent while the doubt stands, else null: there is one at a time.
  doubts bigint references parent (id),
  settled_by varchar(100),
  settled_at timestamp,
  settled_how varchar(20),
  version bigint not null,
  constraint doubtful_address_doubts unique (doubts)
);
create sequence doubtful_address_seq start with 50 increment by 50;
create index doubtful_address_parent on doubtful_address (parent_id);
create index doubtful_address_returned on doubtful_address (returned_id);
