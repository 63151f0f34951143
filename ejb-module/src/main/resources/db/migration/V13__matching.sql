-- Two records of one person. A folded parent stays as it was, has left, and names who stands for it.
alter table parent add column merged_into bigint references parent (id);
create index parent_merged_into on parent (merged_into);
-- Who a record stands for and is called, found by its id without reading the row: asked for every tie of a pupil.
create index parent_person on parent (id, merged_into, deceased_on, family_name, given_name);

-- Two parents who may be the same person, and what somebody decided. parent_id is the newer of the two, which is the
-- one with the higher number. copied_for: put here because of another match, with which it goes again.
create table parent_match (
  id bigint not null primary key,
  parent_id bigint not null references parent (id),
  other_id bigint not null references parent (id),
  import_run_id bigint references import_run (id),
  found_at timestamp not null,
  state varchar(10) not null,
  decided_by varchar(100),
  decided_at timestamp,
  folded_id bigint references parent (id),
  copied_for bigint references parent_match (id),
  version bigint not null,
  constraint parent_match_pair unique (parent_id, other_id)
);
create sequence parent_match_seq start with 50 increment by 50;
create index parent_match_other on parent_match (other_id, parent_id);
create index parent_match_state on parent_match (state, id);

-- Under which other ids an export may call a parent: match_id is null where an import found it out by its rule.
create table parent_alias (
  source_id varchar(200) not null primary key,
  parent_id bigint not null references parent (id),
  match_id bigint references parent_match (id),
  since timestamp not null
);
create index parent_alias_parent on parent_alias (parent_id);

create table pupil_alias (
  source_id varchar(200) not null primary key,
  pupil_id bigint not null references pupil (id),
  since timestamp not null
);

-- What undoes a merge. taken is YES where the record that stays took over the data of the folded one.
create table parent_before_merge (
  match_id bigint not null primary key references parent_match (id),
  taken varchar(3) not null,
  folded_left_on date,
  identifier varchar(200),
  kind varchar(20) not null,
  title varchar(50),
  given_name varchar(200),
  family_name varchar(200) not null,
  address_line1 varchar(200),
  address_line2 varchar(200),
  town varchar(200),
  county varchar(200),
  postcode varchar(20),
  mobile varchar(50),
  home_telephone varchar(50),
  email varchar(200),
  language varchar(20),
  left_on date,
  deceased_on date
);

-- deed: ENDED (of the folded record), ADDED or CHANGED (of the one that stays; then as it was before).
create table relationship_before_merge (
  match_id bigint not null references parent_match (id),
  relationship_id bigint not null references relationship (id),
  deed varchar(10) not null,
  version_after bigint not null,
  kind varchar(40) not null,
  kind_as_given varchar(200),
  priority int,
  parental_responsibility varchar(10) not null,
  lives_with varchar(10) not null,
  emergency_contact varchar(10) not null,
  source varchar(20) not null,
  tied_by varchar(20) not null,
  ended_on date,
  primary key (match_id, relationship_id)
);

-- What of plans went over to the record that stays: COMMITMENT or AGREEMENT.
create table moved_by_merge (
  match_id bigint not null references parent_match (id),
  kind varchar(20) not null,
  row_id bigint not null,
  primary key (match_id, kind, row_id)
);

-- Whom the export under way calls by another id: ALIAS, PUPIL and PARENT are the same person, DOUBTFUL may be,
-- REFUSED contradicts itself.
create table stage_match (
  line_number int not null,
  staged_id varchar(200) not null,
  known_id varchar(200) not null,
  verdict varchar(10) not null
);
create index stage_match_staged on stage_match (staged_id);
