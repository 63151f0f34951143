-- That a parent wants one letter together with another parent. People record it; no import knows the table. One letter
-- goes out only where each of the two names the other, and only while the rules allow it. No row is ever deleted.
create table one_letter_choice (
  id bigint not null primary key,
  parent_id bigint not null references parent (id),
  with_parent_id bigint not null references parent (id),
  -- The parent while the choice stands, else null: of two choices at a time one is refused.
  chooses bigint references parent (id),
  recorded_by varchar(100) not null,
  recorded_at timestamp not null,
  taken_back_by varchar(100),
  taken_back_at timestamp,
  constraint one_letter_choice_chooses unique (chooses)
);
create sequence one_letter_choice_seq start with 50 increment by 50;
create index one_letter_choice_parent on one_letter_choice (parent_id, id);

-- The letter of the other parent of a mailing group, as it was when recipients were frozen. Whether the two have one
-- letter is decided when it is set: then this row is SHARED and has neither words nor file of its own.
alter table letter add column shares_with bigint references letter (id);
create index letter_shares_with on letter (shares_with);

-- A pupil who went to another school, as people said it. left_on is the day then, and no import changes that; what stood
-- there before is kept for taking it back.
alter table pupil add column transferred_on date;
alter table pupil add column transferred_to varchar(200);
alter table pupil add column left_before_transfer date;
