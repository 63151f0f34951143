-- Staff whom no export knows: kitchen, site team, volunteers. They are rows of staff_member like all others, so that teams,
-- communities and accounts know them, with the kind SUPPORT, which no export brings; no import touches a row of that kind.

-- What he or she does, in the school's words. It stays with the row of the export that such a row was merged into.
alter table staff_member add column works_as varchar(60);

-- The row of the export that is the same person; a row that was merged has left and is kept.
alter table staff_member add column merged_into bigint references staff_member (id);
create index staff_member_merged on staff_member (merged_into);

-- Two rows, the first by hand, of which somebody said that they are two people; nobody is asked about them again.
create table staff_told_apart (
  by_hand_id bigint not null references staff_member (id),
  other_id bigint not null references staff_member (id),
  told_by varchar(100) not null,
  -- In UTC.
  told_at timestamp not null,
  primary key (by_hand_id, other_id)
);
create index staff_told_apart_other on staff_told_apart (other_id, by_hand_id);
