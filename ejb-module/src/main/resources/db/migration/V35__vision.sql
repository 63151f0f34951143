-- The school's vision, core messages and expectations, which were a field and a list of the school's settings. They are
-- kept apart since more people keep them than keep the settings, and so that nobody's save overwrites another's.

-- One row, like the school.
create table school_vision (
  id bigint not null primary key,
  words varchar(2000),
  version bigint not null
);
insert into school_vision (id, words, version) select id, vision, 0 from school;
alter table school drop column vision;

-- A core message has its full text and a form that fits into one line. So far there was only the text: it is the one line
-- where it is short enough, else its first words are, which somebody can mend.
alter table core_message add column one_line varchar(80) default '' not null;
-- One that is taken out of use keeps its row: letters name it, and it can be brought back.
alter table core_message add column retired_at timestamp;
alter table core_message add column retired_by varchar(100);

update core_message set one_line = message where length(message) <= 80;
-- The places after which a line can be cut, so that with the "…" it has 80 characters at most.
create table line_end (place int not null primary key);
insert into line_end (place) values
  (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20),
  (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31), (32), (33), (34), (35), (36), (37), (38), (39), (40),
  (41), (42), (43), (44), (45), (46), (47), (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60),
  (61), (62), (63), (64), (65), (66), (67), (68), (69), (70), (71), (72), (73), (74), (75), (76), (77), (78), (79);
update core_message set one_line =
  substr(message, 1, coalesce((select max(e.place) from line_end e where substr(message, e.place + 1, 1) = ' '), 79)) || '…'
  where length(message) > 80;
drop table line_end;

-- What the school expects of its staff: of everybody, or of one kind of staff.
create table expectation (
  id bigint not null primary key,
  staff_kind varchar(20) not null,
  position int not null,
  words varchar(200) not null,
  retired_at timestamp,
  retired_by varchar(100),
  version bigint not null
);
create sequence expectation_seq start with 50 increment by 50;

-- Which core message stands at the foot of the letters of a template, where somebody has chosen: FIRST (as without a
-- row), NONE, or MESSAGE and which. A template is known by its name, as letter runs name it.
create table template_foot (
  template varchar(100) not null primary key,
  choice varchar(10) not null,
  core_message_id bigint references core_message (id),
  version bigint not null
);

-- The foot of a run's letters is settled when the run is ordered; empty for none. Runs there are already have had, and go
-- on with, the first message that a letter holds.
alter table letter_run add column foot varchar(160) default '' not null;
update letter_run set foot = coalesce(
  (select m.message from core_message m where length(m.message) <= 160 and not exists (
    select 1 from core_message b where length(b.message) <= 160
      and (b.position < m.position or (b.position = m.position and b.id < m.id)))), '');
