-- The large staging tables are filled first and indexed then, by the import itself: an index that is there while
-- rows come costs several times as much as one that is made of all of them. They are empty between two imports.
drop index stage_user_source_id;
drop index stage_user_match_key;
drop index stage_agent_user;
drop index stage_agent_agent;
drop index stage_role_source_id;
drop index stage_role_user;
drop index stage_enrolment_source_id;
drop index stage_enrolment_user;
drop index stage_enrolment_class;
drop index stage_demographic_source_id;
drop index stage_contact_line;
drop index stage_contact_pupil_key;
drop index stage_contact_contact_key;
drop index stage_contact_pair;
drop index stage_contact_parent;
drop index stage_attendance_pupil_key;
drop index stage_attendance_pupil;
drop index stage_attainment_pupil_key;
drop index stage_attainment_pupil;
drop index stage_place_pupil;
drop index stage_pupil_source_id;
drop index stage_pupil_target;
drop index stage_parent_source_id;
drop index stage_parent_target;
drop index stage_tie_pair;
drop index stage_tie_parent;
drop index stage_relationship_pair;
drop index stage_relationship_target;

-- Null where the row has none and its id serves as match_key.
alter table stage_user add column identifier varchar(200);

-- What somebody is found by comes into the school's tables with the row itself, not by a second write of every row.
alter table stage_user add column search_text varchar(700);
alter table stage_pupil add column search_text varchar(1000);
alter table stage_parent add column search_text varchar(1000);
