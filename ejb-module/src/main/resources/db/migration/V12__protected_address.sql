-- Parents whose address, telephone numbers and e-mail address nobody sees without the right. People mark them here; no
-- import knows the table. It works from the moment it is marked; to lift it takes a second person. No row is ever deleted.
create table protected_address (
  id bigint not null primary key,
  parent_id bigint not null references parent (id),
  -- The parent while the address is protected, else null: of two marks at a time one is refused.
  protects bigint references parent (id),
  note varchar(1000),
  marked_by varchar(100) not null,
  marked_at timestamp not null,
  lift_reason varchar(1000),
  lift_asked_by varchar(100),
  lift_asked_at timestamp,
  lifted_by varchar(100),
  lifted_at timestamp,
  version bigint not null,
  constraint protected_address_protects unique (protects)
);
create sequence protected_address_seq start with 50 increment by 50;

-- Which letters stand in the print run that needs the right, and the sum of that print run.
alter table letter add column kept_apart varchar(3) default 'NO' not null;
alter table letter_run add column protected_run_sha256 varchar(64);
create index letter_kept_apart on letter (run_id, kept_apart, position);
