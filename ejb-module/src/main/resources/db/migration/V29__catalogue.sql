-- The school's own catalogue: versions that somebody at the school wrote beside those that come with the product, and for
-- each strategy which version is in use.

-- Null in what the school wrote. The number that people see, strategy_version, goes through both kinds.
alter table strategy add column shipped_version int;
alter table strategy add column written_by varchar(100);
alter table strategy add column written_at timestamp;
update strategy set shipped_version = strategy_version;
alter table strategy drop column retired_on;

-- What was free text is one of a few words.
update strategy set eef_recommendation = 'REVIEW_HOW_WE_WORK' where eef_recommendation like 'Critically review%';
update strategy set eef_recommendation = 'SUPPORT_LEARNING_AT_HOME' where eef_recommendation like 'Provide practical%';
update strategy set eef_recommendation = 'TALK_ABOUT_LEARNING' where eef_recommendation like 'Tailor school%';
update strategy set eef_recommendation = 'SUSTAINED_SUPPORT' where eef_recommendation like 'Offer more%';
update strategy set epstein_type = 'PARENTING' where epstein_type = 'parenting';
update strategy set epstein_type = 'COMMUNICATING' where epstein_type = 'communicating';
update strategy set epstein_type = 'LEARNING_AT_HOME' where epstein_type = 'learning-at-home';
update strategy set epstein_type = 'DECISION_MAKING' where epstein_type = 'decision-making';
update strategy set continuum = 'INVOLVEMENT_WITH_SCHOOL' where continuum = 'involvement-with-school';
update strategy set continuum = 'INVOLVEMENT_WITH_SCHOOLING' where continuum = 'involvement-with-schooling';
update strategy set continuum = 'ENGAGEMENT_WITH_LEARNING' where continuum = 'engagement-with-learning';

-- One row a strategy. The rows come with the catalogue itself, after this.
create table kept_strategy (
  id bigint not null primary key,
  code varchar(100) not null,
  in_use_id bigint not null references strategy (id),
  -- The newest of the product's versions about which the school has decided; null for a strategy of its own.
  decided_id bigint references strategy (id),
  retired_at timestamp,
  retired_by varchar(100),
  version bigint not null,
  constraint kept_strategy_code unique (code)
);
create sequence kept_strategy_seq start with 50 increment by 50;
create index kept_strategy_in_use on kept_strategy (in_use_id);

-- How many plans use an entry.
create index commitment_strategy on commitment (strategy_id, plan_id);
