-- A trigger of Derby can refuse only by failing: no text is an integer, and the text says why. The text holds a
-- column because Derby would work out a constant one, and fail, when the trigger is made.
create trigger audit_entry_no_update no cascade before update on audit_entry
  referencing old as entry for each row mode db2sql
  values cast('audit entries are append-only: ' || entry.username as integer);
create trigger audit_entry_no_delete no cascade before delete on audit_entry
  referencing old as entry for each row mode db2sql
  values cast('audit entries are append-only: ' || entry.username as integer);
