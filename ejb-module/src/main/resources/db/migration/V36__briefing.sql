-- What all staff must know, who it is for, who has read and acknowledged it, and what staff asked about it.

-- Since when somebody is known to work here: a new starter is asked for the standing briefings only. Null is long ago, which
-- all are who are here already.
alter table staff_member add column first_seen_on date default current_date;
update staff_member set first_seen_on = null;

create table briefing (
  id bigint not null primary key,
  begun_at timestamp not null,
  begun_by varchar(100) not null,
  -- Taken back from its readers; who had read it stays known.
  withdrawn_at timestamp,
  withdrawn_by varchar(100),
  withdrawn_why varchar(500),
  version bigint not null
);
create sequence briefing_seq start with 50 increment by 50;

-- A briefing that is changed gets another edition; its readers are asked again. One that was published is never changed or
-- deleted.
create table briefing_edition (
  id bigint not null primary key,
  briefing_id bigint not null references briefing (id),
  number int not null,
  state varchar(20) not null,
  title varchar(120) not null,
  -- For lists, digests and those who have no time.
  in_one_line varchar(200) not null,
  -- A small part of HTML, cleaned before it is kept.
  body varchar(20000) not null,
  what_changed varchar(500),
  importance varchar(20) not null,
  -- YES where whoever starts at the school later has to know it, too.
  standing varchar(3) not null,
  -- In UTC; null: at once when it is published.
  publish_at timestamp,
  -- Null where nobody has to acknowledge it.
  acknowledge_by date,
  valid_until date,
  written_at timestamp not null,
  written_by varchar(100) not null,
  -- What whoever sent it back said.
  sent_back varchar(500),
  released_at timestamp,
  released_by varchar(100),
  version bigint not null,
  constraint briefing_edition_number unique (briefing_id, number)
);
create sequence briefing_edition_seq start with 50 increment by 50;

-- Everybody to whom one of the rows applies. audience_value: a kind of staff, the number of a community or team, a year group,
-- or a person's key; '-' for everybody.
create table briefing_audience (
  edition_id bigint not null references briefing_edition (id),
  kind varchar(20) not null,
  audience_value varchar(200) not null,
  primary key (edition_id, kind, audience_value)
);

create table briefing_question (
  id bigint not null primary key,
  edition_id bigint not null references briefing_edition (id),
  position int not null,
  words varchar(300) not null,
  explanation varchar(500) not null
);
create sequence briefing_question_seq start with 50 increment by 50;
create index briefing_question_edition on briefing_question (edition_id, position);

create table briefing_choice (
  question_id bigint not null references briefing_question (id),
  position int not null,
  words varchar(200) not null,
  is_right varchar(3) not null,
  primary key (question_id, position)
);

-- A file belongs to the briefing; each edition says which it shows.
create table briefing_file (
  id bigint not null primary key,
  briefing_id bigint not null references briefing (id),
  name varchar(200) not null,
  media_type varchar(100) not null,
  size_in_bytes bigint not null,
  content ${blob} not null,
  added_at timestamp not null,
  added_by varchar(100) not null
);
create sequence briefing_file_seq start with 50 increment by 50;
create index briefing_file_briefing on briefing_file (briefing_id);

create table briefing_edition_file (
  edition_id bigint not null references briefing_edition (id),
  file_id bigint not null references briefing_file (id),
  primary key (edition_id, file_id)
);

-- Who has read an edition. reader is 'staff:' and the number of a member of staff, or 'account:' and that of an account that
-- nobody is known to hold: whoever signs on paper may have no account, and an account may be tied later.
create table briefing_reading (
  id bigint not null primary key,
  edition_id bigint not null references briefing_edition (id),
  reader varchar(40) not null,
  -- When it was first opened on screen; null for who signed on paper.
  opened_at timestamp,
  acknowledged_at timestamp,
  -- SCREEN or PAPER; null while not acknowledged.
  acknowledged_on varchar(10),
  -- The day on which a paper was signed, and who recorded it.
  signed_on date,
  recorded_by varchar(100),
  version bigint not null,
  constraint briefing_reading_once unique (edition_id, reader)
);
create sequence briefing_reading_seq start with 50 increment by 50;

-- What each reader answered first: what was not understood is to be explained again.
create table briefing_answer (
  reading_id bigint not null references briefing_reading (id),
  question_id bigint not null references briefing_question (id),
  choice_position int not null,
  answered_at timestamp not null,
  primary key (reading_id, question_id)
);

-- What staff asked or suggested, and what the school said. One that is shared stands below the briefing for all its readers.
create table briefing_remark (
  id bigint not null primary key,
  briefing_id bigint not null references briefing (id),
  kind varchar(20) not null,
  words varchar(1000) not null,
  made_at timestamp not null,
  made_by varchar(100) not null,
  answer varchar(1000),
  answered_at timestamp,
  answered_by varchar(100),
  -- YES where the school changed something because of it.
  led_to_change varchar(3) not null,
  shared varchar(3) not null,
  version bigint not null
);
create sequence briefing_remark_seq start with 50 increment by 50;
create index briefing_remark_briefing on briefing_remark (briefing_id, made_at);

-- Somebody was asked once more. due_at: at once, or when the quiet hours are over.
create table briefing_reminder (
  edition_id bigint not null references briefing_edition (id),
  reader varchar(40) not null,
  reminded_at timestamp not null,
  due_at timestamp not null,
  reminded_by varchar(100) not null,
  primary key (edition_id, reader, reminded_at)
);
create index briefing_reminder_reader on briefing_reminder (reader, due_at);
