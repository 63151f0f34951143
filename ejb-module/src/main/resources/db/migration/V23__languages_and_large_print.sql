-- That a parent needs large print. Staff record it and take it back; no import knows the columns.
alter table parent add column large_print_by varchar(100);
alter table parent add column large_print_at timestamp;

-- That a named person who speaks the language has read a text the product ships in it, and found it right. Exactly that
-- version: a changed text has another key. No row is ever deleted.
create table text_approval (
  id bigint not null primary key,
  text_key varchar(200) not null,
  -- The key while the approval stands, else null: of two approvals at a time one is refused.
  stands varchar(200),
  reader_name varchar(200) not null,
  reader_role varchar(200),
  approved_by varchar(100) not null,
  approved_at timestamp not null,
  taken_back_by varchar(100),
  taken_back_at timestamp,
  constraint text_approval_stands unique (stands)
);
create sequence text_approval_seq start with 50 increment by 50;
create index text_approval_key on text_approval (text_key, id);

-- In which language and print a letter is, and why. Null until it is set, and in letters of earlier versions.
alter table letter add column wanted_language varchar(100);
alter table letter add column language varchar(35);
-- The language of the sentence that says how to ask for the letter in it.
alter table letter add column offered_language varchar(35);
alter table letter add column language_choice varchar(30);
alter table letter add column large_print varchar(3);
-- The keys of the translated texts that are in it: each must be approved when it goes out.
alter table letter add column texts varchar(600);
