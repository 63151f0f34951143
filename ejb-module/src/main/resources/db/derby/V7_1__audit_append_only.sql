-- A trigger of Derby can refuse only by failing: no action is an integer. The old row keeps Derby from
-- working the expression out when the trigger is made.
create trigger audit_entry_no_update no cascade before update on audit_entry
  referencing old as before_row for each row mode db2sql
  values cast('append-only ' || before_row.action as integer);
create trigger audit_entry_no_delete no cascade before delete on audit_entry
  referencing old as before_row for each row mode db2sql
  values cast('append-only ' || before_row.action as integer);
