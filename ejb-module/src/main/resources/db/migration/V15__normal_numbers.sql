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
