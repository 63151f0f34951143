-- A page of a list reads the keys of its rows from one of these alone, in order, and nothing else of the table:
-- every column that orders or that leaves somebody out is in it.
drop index family_sort_name;
drop index family_lowest_attendance;
drop index family_tutor_sort;
drop index pupil_name;
drop index pupil_tutor_group;
drop index parent_name;
create index family_by_name on family (sort_name, id, ended_on);
create index family_by_attendance on family (lowest_attendance, id, ended_on);
create index family_by_tutor on family (tutor_sort, id, ended_on);
create index pupil_by_name on pupil (family_name, given_name, id, left_on, deceased_on);
create index pupil_by_tutor_group on pupil (tutor_group, family_name, given_name, id, left_on, deceased_on);
create index pupil_by_attendance on pupil (attendance_percent, id, left_on, deceased_on);
create index pupil_by_year on pupil (year_group, tutor_group, left_on, deceased_on);
create index parent_by_name on parent (family_name, given_name, id, left_on, deceased_on);
