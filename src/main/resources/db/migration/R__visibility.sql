-- Who sees which row: every policy of the schema, run again whenever this file changes.
-- Expressions call the acting functions inside (select ...), so that they are computed once for a statement and not for each row.

create or replace function protect(protected_table text, read_expression text) returns void
language plpgsql
as $$
declare
    name text;
begin
    for name in
        select policyname from pg_policies where schemaname = current_schema() and tablename = protected_table
    loop
        execute format('drop policy %I on %I', name, protected_table);
    end loop;
    execute format('alter table %I enable row level security', protected_table);
    execute format('alter table %I force row level security', protected_table);
    execute format('create policy seen on %I for select using (%s)', protected_table, read_expression);
    execute format('create policy added on %I for insert with check (true)', protected_table);
    execute format('create policy changed on %1$I for update using (%2$s) with check (%2$s)', protected_table, read_expression);
    execute format('create policy removed on %I for delete using (%s)', protected_table, read_expression);
end
$$;

-- journal: who did what to what is for the supervisor; sealing and verification run as timer.
select protect('journal_entry', $$
    (select acting_as('TIMER'))
    or ((select acting_as('SUPERVISOR')) and (programme is null or programme = (select acting_programme())))
$$);

-- files: an attachment is seen by whoever uploaded it and, once its module has said attachments_follow('table'), by whoever
-- sees the row it belongs to: that table's own policies apply, so that a draft's files are seen with the draft only.
create or replace function attachments_follow(owning_table text) returns void
language plpgsql
as $$
declare
    owned text := format('exists (select from %I as owner where owner.id = attachment.subject)', owning_table);
begin
    execute format('create policy %I on attachment for select using (%s)', 'seen_with_' || owning_table, owned);
    execute format('create policy %I on attachment for delete using (%s)', 'removed_with_' || owning_table, owned);
end
$$;

select protect('attachment', $$ uploaded_by = (select acting_person()) $$);
-- people: names are read by everyone who acts; accounts by their owner and by those who administer, confirm or supervise.
select protect('person', '(select acting_person()) is not null
    or (select acting_as(''SIGN_IN'', ''SET_UP'', ''TIMER'', ''CHECKER'', ''PUBLIC''))');
select protect('account', 'person = (select acting_person())
    or (programme = (select acting_programme()) and (select acting_as(''ADMINISTRATOR'', ''DIRECTOR'', ''SUPERVISOR'', ''OFFICE'', ''TIMER'')))
    or (select acting_as(''SIGN_IN'', ''SET_UP''))');
select protect('former_password', 'person in (select a.person from account a)');
select protect('recovery_code', 'person in (select a.person from account a)');
select protect('role_grant', 'person = (select acting_person())
    or (programme = (select acting_programme())
        and (select acting_as(''ADMINISTRATOR'', ''DIRECTOR'', ''SUPERVISOR'', ''OFFICE'', ''CHAIR'', ''COMMITTEE'', ''GOVERNMENT'', ''TIMER'', ''CHECKER'')))
    or unit = any ((select acting_units())::uuid[])
    or (select acting_as(''SIGN_IN'', ''SET_UP''))');
select protect('credential_reset', 'programme = (select acting_programme())
    and (select acting_as(''ADMINISTRATOR'', ''DIRECTOR'', ''SUPERVISOR''))');
