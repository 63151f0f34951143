create function audit_entry_refuse() returns trigger as $body$
begin
  raise exception 'audit entries are append-only';
end;
$body$ language plpgsql;
create trigger audit_entry_no_change before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_refuse();
