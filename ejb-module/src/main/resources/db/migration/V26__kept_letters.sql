-- Where what is a letter's own lies: a bundle is a file in the folder of the run that is written once, with the letters
-- of one chunk, each encrypted with a key of its own. Without its key a letter cannot be read any more: to erase a letter
-- is to set the key to null. sha256 is that of the whole PDF file, as it was before. Letters from before are files of their own, without bundle.
alter table letter add column bundle varchar(40);
alter table letter add column bundle_offset int;
alter table letter add column bundle_length int;
alter table letter add column letter_key varchar(64);
-- The greatest number of an object in the letter's part of a PDF: no two letters of a run share numbers.
alter table letter add column last_number int;
-- With whom the letter is handed over: a tutor group, or the first half of a postcode. Null in runs from before.
alter table letter add column print_group varchar(100);
-- For which envelope the addresses of a run are placed.
alter table letter_run add column envelope varchar(20) default 'DL' not null;
