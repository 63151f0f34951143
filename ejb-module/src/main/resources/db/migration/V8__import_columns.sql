-- Which columns the files of the export under way have: one that is not there says nothing, and what is known stays.
create table stage_column (
  file_name varchar(200) not null,
  column_key varchar(200) not null
);

-- Where it is known from that the two belong together: what only contacts.csv said, an export without that file does not
-- end. What was there before counts as OneRoster's, whose silence ends it, until an import says otherwise.
alter table relationship add column tied_by varchar(20) not null default 'ONEROSTER';
alter table stage_relationship add column tied_by varchar(20) not null default 'ONEROSTER';
