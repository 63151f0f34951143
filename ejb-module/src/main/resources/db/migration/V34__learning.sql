-- What each class is learning and what to ask at home, half-term by half-term; and the notes of a conversation that are
-- not recorded yet.

-- The first day after the half-term holiday; null where the school does not name it: then the term is halved.
alter table term add column second_half_on date;

-- One line a class and half-term. A class is a tutor group ("tutor:8B") or a class of the export ("class:" and its id
-- there). Name, subject and year are kept as they were, so that next year's classes find what was written.
create table learning_line (
  id bigint not null primary key,
  class_key varchar(220) not null,
  class_name varchar(200) not null,
  subject varchar(200),
  year_group varchar(20),
  -- The year in which the school year begins, and 1 (Autumn 1) to 6 (Summer 2).
  school_year int not null,
  half_term int not null,
  -- Both null where somebody took the words away again.
  words varchar(200),
  question varchar(200),
  written_at timestamp not null,
  written_by varchar(100) not null,
  version bigint not null,
  constraint learning_line_once unique (class_key, school_year, half_term)
);
create sequence learning_line_seq start with 50 increment by 50;
create index learning_line_half_term on learning_line (school_year, half_term, year_group);

-- Every wording there was. No row is ever changed or deleted.
create table learning_line_wording (
  id bigint not null primary key,
  line_id bigint not null references learning_line (id),
  words varchar(200),
  question varchar(200),
  written_at timestamp not null,
  written_by varchar(100) not null
);
create sequence learning_line_wording_seq start with 50 increment by 50;
create index learning_line_wording_line on learning_line_wording (line_id, written_at);

-- What somebody types during a conversation, until it is recorded as a contact. Only the writer sees it.
create table note_draft (
  id bigint not null primary key,
  writer varchar(100) not null,
  parent_id bigint not null references parent (id),
  family_id bigint not null references family (id),
  -- In UTC: when the page was opened, which is when the conversation began.
  begun_at timestamp not null,
  words varchar(2000),
  asked_for varchar(1000),
  -- As a contact has them; null where nobody chose yet.
  direction varchar(10),
  channel varchar(20),
  purpose varchar(20),
  tone varchar(10),
  outcome varchar(20),
  follow_up varchar(300),
  follow_up_on date,
  saved_at timestamp not null,
  version bigint not null
);
create sequence note_draft_seq start with 50 increment by 50;
create index note_draft_writer on note_draft (writer, parent_id);
create index note_draft_parent on note_draft (parent_id);
