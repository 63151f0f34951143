-- The school itself: one row, its terms, its core messages.
-- No table of this product has a boolean column: Derby's cannot be bound by EclipseLink, and most yes/no facts
-- of a school are really yes, no or not known. They are words (YES, NO, NOT_KNOWN) or dates.
create table school (
  id bigint not null primary key,
  name varchar(200) not null,
  demonstration varchar(3) not null,
  address varchar(1000),
  telephone varchar(50),
  email varchar(200),
  website varchar(200),
  office_hours varchar(500),
  sender_name varchar(200),
  sender_role varchar(200),
  vision varchar(2000),
  logo ${blob},
  logo_type varchar(50),
  signature ${blob},
  signature_type varchar(50),
  version bigint not null
);
-- The one row is there from the beginning, without a name until somebody gives it one.
insert into school (id, name, demonstration, version) values (1, '', 'NO', 0);

create table core_message (
  id bigint not null primary key,
  position int not null,
  message varchar(500) not null,
  version bigint not null
);
create sequence core_message_seq start with 50 increment by 50;

create table term (
  id bigint not null primary key,
  name varchar(100) not null,
  starts_on date not null,
  ends_on date not null,
  version bigint not null
);
create sequence term_seq start with 50 increment by 50;
create index term_starts_on on term (starts_on);
