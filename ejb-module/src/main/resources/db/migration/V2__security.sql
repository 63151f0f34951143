-- Who may sign in, and in which roles.
create table account (
  id bigint not null primary key,
  username varchar(100) not null,
  display_name varchar(200) not null,
  password_hash varchar(500) not null,
  staff_source_id varchar(200),
  created_at timestamp not null,
  disabled_at timestamp,
  last_sign_in_at timestamp,
  -- set while the password is one that somebody else gave out: good for one sign-in until then
  one_time_until timestamp,
  version bigint not null,
  constraint account_username unique (username)
);
create sequence account_seq start with 50 increment by 50;

create table account_role (
  account_id bigint not null references account (id),
  role_name varchar(40) not null,
  primary key (account_id, role_name)
);

-- The one-time link that creates the first administrator; only its hash is kept.
create table setup_link (
  id bigint not null primary key,
  token_hash varchar(100) not null,
  created_at timestamp not null,
  used_at timestamp
);
