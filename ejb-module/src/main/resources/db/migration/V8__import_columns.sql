-- Which columns the files of the export under way have: one that is not there says nothing, and what is known stays.
create table stage_column (
  file_name varchar(200) not null,
  column_key varchar(200) not null
);
