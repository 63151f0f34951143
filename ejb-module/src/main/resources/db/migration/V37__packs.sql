-- Packs for a parents' evening: about whom somebody will speak, in the order in which they come. A pack is the owner's own,
-- seen by nobody else, and goes thirty days after its evening.
create table family_pack (
  id bigint not null primary key,
  owner varchar(100) not null,
  name varchar(100) not null,
  evening_on date not null,
  -- The member of staff who will sit there, by the export's id; null where it is the owner.
  for_staff varchar(200),
  -- In UTC. One that is deleted can be brought back until it goes.
  deleted_at timestamp,
  version bigint not null
);
create sequence family_pack_seq start with 50 increment by 50;
create index family_pack_owner on family_pack (owner, evening_on);
create index family_pack_evening on family_pack (evening_on);

-- One who comes. Either the pupil is known, or the line stands here as it was pasted until somebody says who is meant.
create table family_pack_line (
  id bigint not null primary key,
  pack_id bigint not null references family_pack (id),
  position int not null,
  pupil_id bigint references pupil (id),
  written varchar(200),
  -- "17:10"; null where nobody said.
  comes_at varchar(5)
);
create sequence family_pack_line_seq start with 50 increment by 50;
create index family_pack_line_pack on family_pack_line (pack_id, position);
create index family_pack_line_pupil on family_pack_line (pupil_id);
