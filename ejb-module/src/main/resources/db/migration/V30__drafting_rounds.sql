-- Drafting for many families at once: worked out first and looked at, then written. The rows of a round are personal; they
-- are deleted with their content when the round is thrown away, and after 90 days.
create table drafting_round (
  id bigint not null primary key,
  -- What the form was given when it was opened: sent twice, it is one round.
  request_token varchar(60) not null,
  audience_kind varchar(20) not null,
  audience_value varchar(200),
  audience_words varchar(400) not null,
  which_families varchar(20) not null,
  status varchar(20) not null,
  -- Counted up by every job that begins: an older job has been given up.
  attempt int not null,
  heartbeat_at timestamp not null,
  stop_requested_at timestamp,
  message varchar(2000),
  ordered_at timestamp not null,
  ordered_by varchar(100) not null,
  -- When somebody had looked and wanted the plans written; null before.
  applied_at timestamp,
  applied_by varchar(100),
  version bigint not null,
  constraint drafting_round_token unique (request_token)
);
create sequence drafting_round_seq start with 50 increment by 50;

create table drafting_round_family (
  id bigint not null primary key,
  round_id bigint not null references drafting_round (id),
  family_id bigint not null references family (id),
  state varchar(20) not null,
  why_not varchar(300),
  tier varchar(20),
  tier_why varchar(1000),
  -- SHA-256 of all that is proposed, without dates: the plan is written only if it would still say the same.
  digest varchar(64),
  -- What staff look at, as JSON in UTF-8.
  content ${blob},
  -- No reference: a draft that is taken back is gone.
  plan_id bigint,
  version bigint not null,
  constraint drafting_round_family_once unique (round_id, family_id)
);
create sequence drafting_round_family_seq start with 50 increment by 50;
create index drafting_round_family_state on drafting_round_family (round_id, state, id);
