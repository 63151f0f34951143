-- Telephone numbers as machines write them (E.164), beside what somebody wrote; null where it cannot be called. The next
-- import fills them in for whom it speaks of.
alter table parent add column mobile_e164 varchar(20);
alter table parent add column home_telephone_e164 varchar(20);
alter table parent_before_merge add column mobile_e164 varchar(20);
alter table parent_before_merge add column home_telephone_e164 varchar(20);
alter table stage_parent add column mobile_e164 varchar(20);
alter table stage_parent add column home_telephone_e164 varchar(20);
alter table stage_user add column mobile_e164 varchar(20);
alter table stage_user add column telephone_e164 varchar(20);
alter table stage_contact add column mobile_e164 varchar(20);
alter table stage_contact add column home_telephone_e164 varchar(20);

-- Postcodes of the United Kingdom as an envelope has them, those already known: first the blank, then the capitals. An
-- import that names only a part of an address compares the postcode with the one known.
update parent set postcode = substr(postcode, 1, length(postcode) - 3) || ' ' || substr(postcode, length(postcode) - 2)
where postcode not like '% %' and length(postcode) between 5 and 7
  and upper(substr(postcode, 1, 1)) between 'A' and 'Z'
  and (substr(postcode, 2, 1) between '0' and '9' and length(postcode) <= 6
    or upper(substr(postcode, 2, 1)) between 'A' and 'Z' and substr(postcode, 3, 1) between '0' and '9'
      and length(postcode) >= 6)
  and substr(postcode, length(postcode) - 2, 1) between '0' and '9'
  and upper(substr(postcode, length(postcode) - 1, 1)) between 'A' and 'Z'
  and upper(substr(postcode, length(postcode), 1)) between 'A' and 'Z';
update parent set postcode = upper(postcode)
where postcode like '% ___' and postcode not like '% % %' and length(postcode) between 6 and 8
  and upper(substr(postcode, 1, 1)) between 'A' and 'Z'
  and (substr(postcode, 2, 1) between '0' and '9' and length(postcode) <= 7
    or upper(substr(postcode, 2, 1)) between 'A' and 'Z' and substr(postcode, 3, 1) between '0' and '9'
      and length(postcode) >= 7)
  and substr(postcode, length(postcode) - 2, 1) between '0' and '9'
  and upper(substr(postcode, length(postcode) - 1, 1)) between 'A' and 'Z'
  and upper(substr(postcode, length(postcode), 1)) between 'A' and 'Z';
update parent_before_merge set postcode = substr(postcode, 1, length(postcode) - 3) || ' ' || substr(postcode, length(postcode) - 2)
where postcode not like '% %' and length(postcode) between 5 and 7
  and upper(substr(postcode, 1, 1)) between 'A' and 'Z'
  and (substr(postcode, 2, 1) between '0' and '9' and length(postcode) <= 6
    or upper(substr(postcode, 2, 1)) between 'A' and 'Z' and substr(postcode, 3, 1) between '0' and '9'
      and length(postcode) >= 6)
  and substr(postcode, length(postcode) - 2, 1) between '0' and '9'
  and upper(substr(postcode, length(postcode) - 1, 1)) between 'A' and 'Z'
  and upper(substr(postcode, length(postcode), 1)) between 'A' and 'Z';
update parent_before_merge set postcode = upper(postcode)
where postcode like '% ___' and postcode not like '% % %' and length(postcode) between 6 and 8
  and upper(substr(postcode, 1, 1)) between 'A' and 'Z'
  and (substr(postcode, 2, 1) between '0' and '9' and length(postcode) <= 7
    or upper(substr(postcode, 2, 1)) between 'A' and 'Z' and substr(postcode, 3, 1) between '0' and '9'
      and length(postcode) >= 7)
  and substr(postcode, length(postcode) - 2, 1) between '0' and '9'
  and upper(substr(postcode, length(postcode) - 1, 1)) between 'A' and 'Z'
  and upper(substr(postcode, length(postcode), 1)) between 'A' and 'Z';

-- A language that nobody knows is kept as it came, and its name may be longer than a code.
alter table parent alter column language set data type varchar(100);
alter table parent_before_merge alter column language set data type varchar(100);
alter table stage_parent alter column language set data type varchar(100);
alter table stage_contact alter column language set data type varchar(100);
