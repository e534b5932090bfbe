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

-- Applications -------------------------------------------------------------------------------------------------------

-- The applicants the acting person claims or is confirmed to act for. Runs as the owner, for whom applicant_member is not
-- forced: the policy of that table asks this very function.
create or replace function acting_applicants() returns uuid[]
language sql stable security definer
return (select coalesce(array_agg(m.applicant), '{}') from applicant_member m where m.person = acting_person() and m.state <> 'ENDED');

-- Replaced by the panels: the applications the acting person is assigned and not recused from.
create or replace function acting_cases() returns uuid[]
language sql stable
return '{}'::uuid[];

select protect('application', $$
    applicant = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and submitted_at is not null and (
        (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))
        or unit = any ((select acting_units('RECOMMENDER'))::uuid[])
        or id = any ((select acting_cases())::uuid[])
        or (status = 'SHORTLISTED' and (select acting_as('COMMITTEE', 'CHAIR')))))
    $$);

-- What was submitted; the committee knows the names on the shortlist, not the papers.
do $$
declare
    content text := $policy$
    application in (
        select a.id from application a
        where a.applicant = any ((select acting_applicants())::uuid[])
        or (a.submitted_at is not null and (
            (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))
            or a.unit = any ((select acting_units('RECOMMENDER'))::uuid[])
            or a.id = any ((select acting_cases())::uuid[]))))
    $policy$;
    name text;
begin
    foreach name in array array['application_version', 'application_version_section', 'application_version_file', 'application_move', 'correction', 'correction_point'] loop
        perform protect(name, content);
    end loop;
end
$$;

select protect('applicant', $$
    id = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and (
        (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))
        or id in (
            select a.applicant from application a
            where a.unit = any ((select acting_units('RECOMMENDER'))::uuid[]) or a.id = any ((select acting_cases())::uuid[]))))
    $$);

select protect('applicant_member', $$
    applicant = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and (
        (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))
        or applicant in (select a.applicant from application a where a.unit = any ((select acting_units('RECOMMENDER'))::uuid[]))))
    $$);
alter table applicant_member no force row level security;

select protect('applicant_secret', $$
    applicant = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR')))
    $$);

select protect('application_section', $$
    application in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[]))
    $$);

select protect('application_draft', $$
    application in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[]))
    or (programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')))
    $$);

select protect('eligibility_finding', $$
    programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR'))
    and application in (select a.id from application a)
    $$);
