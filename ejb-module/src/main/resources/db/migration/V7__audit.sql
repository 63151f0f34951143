-- Append-only: triggers refuse every change of what is written.
create table audit_entry (
  id bigint not null primary key,
  happened_at timestamp not null,
  username varchar(100) not null,
  action varchar(60) not null,
  subject_type varchar(60),
  subject_id varchar(200),
  detail varchar(2000),
  address varchar(100)
);
create sequence audit_entry_seq start with 50 increment by 50;
create index audit_entry_happened_at on audit_entry (happened_at, id);
create index audit_entry_subject on audit_entry (subject_type, subject_id);
