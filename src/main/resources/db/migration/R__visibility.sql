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

-- Who acts is kept for the transaction only, and with it whether they only read; nothing found for whoever acted before.
drop function if exists act_as(uuid, uuid, text[], uuid[]);
create or replace function act_as(person uuid, programme uuid, roles text[], units uuid[], reads boolean default false) returns void
language sql volatile
begin atomic
    select set_config('award.person', coalesce(person::text, ''), true),
           set_config('award.programme', coalesce(programme::text, ''), true),
           set_config('award.roles', roles::text, true),
           set_config('award.units', units::text, true),
           set_config('award.reads', reads::text, true),
           set_config('award.found_applicants', '', true),
           set_config('award.found_recused', '', true),
           set_config('award.found_pledged', '', true),
           set_config('award.found_cases', '', true),
           set_config('award.found_given_document', '', true),
           set_config('award.found_given_site', '', true);
end;

-- Makes acting_<what>() of found_<what>(): what the policies ask again and again is found once by whoever only reads, and
-- therefore cannot change it. act_as forgets it. Each found_<what>() runs as the owner: asked now by the owner and now by the program it
-- would be planned anew each time. Those of recusals, pledges and cases read forced tables only, whose policies bind the owner too.
create or replace function remember(what text) returns void
language plpgsql
as $$
begin
    execute format($function$
        create or replace function acting_%1$s() returns uuid[]
        language plpgsql stable set search_path from current
        as $body$
        declare
            kept text := current_setting('award.found_%1$s', true);
            found uuid[];
        begin
            if kept <> '' then
                return kept::uuid[];
            end if;
            found := found_%1$s();
            if current_setting('award.reads', true) = 'true' then
                perform set_config('award.found_%1$s', found::text, true);
            end if;
            return found;
        end
        $body$ $function$, what);
end
$$;

-- journal: who did what to what is for the supervisor; sealing and verification run as timer.
select protect('journal_entry', $$
    (select acting_as('TIMER'))
    or ((select acting_as('SUPERVISOR')) and (programme is null or programme = (select acting_programme())))
$$);

-- The applicants the acting person claims or is confirmed to act for; one of the office, while entering, those entered on behalf that
-- nobody of their own acts for. Runs as the owner, for whom applicant_member is not forced: the policy of that table asks this very
-- function.
create or replace function found_applicants() returns uuid[]
language sql stable security definer
return (select coalesce(array_agg(m.applicant), '{}') from applicant_member m
        where m.person = acting_person() and m.state <> 'ENDED' and (not m.on_behalf or (acting_as('ON_BEHALF') and not exists (
            select from applicant_member own where own.applicant = m.applicant and own.state = 'CONFIRMED' and not own.on_behalf
              -- What was received on paper is entered to its end.
              and not exists (select from paper_entry e join application_draft d on d.application = e.application
                              where e.applicant = m.applicant)))));
select remember('applicants');

-- Whom the acting person acted for and does not act for now: what was theirs as a member is theirs no longer. Runs as the owner, for
-- whom the tables it reads are not forced.
create or replace function acting_left() returns uuid[]
language sql stable security definer
return (select coalesce(array_agg(what.id), '{}') from applicant_member m,
        lateral (select m.applicant as id
                 union all select a.id from application a where a.applicant = m.applicant
                 union all select w.id from award w where w.applicant = m.applicant
                 union all select v.id from revocation v where v.applicant = m.applicant
                 union all select u.id from award w join use_of_prize u on u.award = w.id where w.applicant = m.applicant
                 union all select c.id from clarification c where c.applicant = m.applicant
                 union all select i.id from inquiry i where i.applicant = m.applicant
                 union all select s.id from application a join refusal_intent r on r.application = a.id
                               join party_statement s on s.intent = r.id where a.applicant = m.applicant) what
        where m.person = acting_person() and m.applicant <> all (acting_applicants()));

-- files: an attachment is seen by whoever uploaded it and by whoever sees what it belongs to: attachment_followed, at the end.
select protect('attachment', $$ (uploaded_by = (select acting_person()) and subject <> all ((select acting_left())::uuid[]))
    or (select acting_as('TIMER')) $$);
select protect('scan', $$ exists (select from attachment a where a.id = scan.attachment) $$);

-- Only its owner goes on with a transfer; timers clear the abandoned ones.
select protect('transfer', $$ person = (select acting_person()) or (select acting_as('TIMER')) $$);

-- people: names are read by everyone who acts; accounts by their owner and by those who administer, confirm or supervise.
select protect('person', 'id = (select acting_person())
    or (programme = (select acting_programme()) and ((select acting_person()) is not null or (select acting_as(''CHECKER'', ''PUBLIC''))))
    or (select acting_as(''SIGN_IN'', ''SET_UP'', ''TIMER''))');
select protect('account', 'person = (select acting_person())
    or (programme = (select acting_programme()) and (select acting_as(''ADMINISTRATOR'', ''DIRECTOR'', ''SUPERVISOR'', ''OFFICE'', ''TIMER'')))
    or (select acting_as(''SIGN_IN'', ''SET_UP''))');
select protect('person_correction', 'person = (select acting_person())
    or (programme = (select acting_programme()) and (select acting_as(''ADMINISTRATOR'', ''DIRECTOR'', ''SUPERVISOR'')))');
select protect('former_password', 'person in (select a.person from account a)');
select protect('recovery_code', 'person in (select a.person from account a)');
select protect('role_grant', 'person = (select acting_person())
    or (programme = (select acting_programme())
        and (select acting_as(''ADMINISTRATOR'', ''DIRECTOR'', ''SUPERVISOR'', ''OFFICE'', ''CHAIR'', ''COMMITTEE'', ''GOVERNMENT'', ''TIMER'', ''CHECKER'')))
    or unit = any ((select acting_units())::uuid[])
    or (select acting_as(''SIGN_IN'', ''SET_UP''))');
alter table role_grant no force row level security;

select protect('withheld_right', $$ programme = (select acting_programme())
    and ((select acting_as('SUPERVISOR', 'CHECKER'))
         or ((select acting_as('OFFICE', 'DIRECTOR', 'COMMITTEE', 'CHAIR')) and person is distinct from (select acting_person()))) $$);
alter table withheld_right no force row level security;

-- Who holds a role now, in a programme or within a unit, for notices to them: the one who acts need not see the grants. Runs as
-- the owner, for whom role_grant is not forced.
create or replace function holders(wanted_role text, in_programme uuid, in_unit uuid) returns table (id uuid, name text)
language sql stable security definer
begin atomic
    select distinct p.id, p.name from role_grant g join person p on p.id = g.person
    where g.role = wanted_role and (in_programme is null or g.programme = in_programme) and (in_unit is null or g.unit = in_unit)
      and g.confirmed_at is not null and g.ended_at is null and p.closed_at is null;
end;
-- What an account is worth now, told to whoever has the stamp of its session. Runs as the owner, for whom account and person are not forced:
-- it is asked before anybody acts.
alter table account no force row level security;
alter table person no force row level security;
create or replace function standing(of_person uuid, of_stamp uuid)
returns table (programme uuid, name text, must_change_password boolean, enrolled boolean, grants text[])
language sql stable security definer
begin atomic
    select a.programme, p.name, a.must_change_password, a.totp_secret is not null,
           array(select g.role || coalesce(':' || g.unit, '') from role_grant g
                 where g.person = p.id and g.programme = a.programme and g.confirmed_at is not null and g.ended_at is null
                 order by g.role)
    from account a join person p on p.id = a.person
    where a.person = of_person and a.stamp = of_stamp and p.closed_at is null;
end;
select protect('unit_change', 'programme = (select acting_programme())
    and (select acting_as(''ADMINISTRATOR'', ''DIRECTOR'', ''SUPERVISOR''))');
select protect('credential_reset', 'programme = (select acting_programme())
    and (select acting_as(''ADMINISTRATOR'', ''DIRECTOR'', ''SUPERVISOR''))');

-- notices

-- What is sent to others is read as far as the thing it leads to is, by whoever is recused from anything or kept out of a complaint.
create or replace function led_to_visible(url text) returns boolean
language sql stable
return (
    select case led.sort
        when 'papers' then exists (select from paper p where p.id = led.id)
        when 'applications' then exists (select from application a where a.id = led.id)
        when 'recommendations' then exists (select from application a where a.id = led.id)
        when 'reviews' then exists (select from application a where a.id = led.id)
        when 'surveys' then exists (select from survey_commission c where c.id = led.id)
        when 'complaints' then exists (select from complaint c where c.id = led.id)
        when 'candidacies' then exists (select from candidacy_hearing h where h.id = led.id)
        when 'revocations' then exists (select from revocation r where r.id = led.id)
        else true
    end
    from (select split_part(url, '/', 2) as sort,
                 case when split_part(url, '/', 3) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then split_part(url, '/', 3)::uuid end as id) led
);

-- papers: a paper without an addressee is public

select protect('paper', $$ programme = (select acting_programme())
    and (addressee is null or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER'))
         or (subject <> all ((select acting_left())::uuid[])
             and exists (select from paper_reader r where r.paper = paper.id and r.person = (select acting_person())))) $$);
select protect('paper_reader', $$ programme = (select acting_programme())
    and (person = (select acting_person()) or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER'))) $$);
select protect('paper_service', $$ programme = (select acting_programme())
    and (person = (select acting_person()) or ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR'))
        and exists (select from paper p where p.id = paper_service.paper))) $$);
select protect('paper_counter', $$ programme = (select acting_programme()) $$);

-- register

select protect('register_entry', $$ programme = (select acting_programme())
    and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) $$);
alter table register_entry no force row level security;
select protect('register_confirmation', $$ programme = (select acting_programme())
    and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) $$);

-- imports: a file waits for whoever brought it; what was entered from is evidence for the discipline inspection.
select protect('sheet_import', $$ uploaded_by = (select acting_person()) or (select acting_as('TIMER'))
    or (programme = (select acting_programme()) and done_at is not null and (select acting_as('SUPERVISOR'))) $$);


-- The cases the acting person is kept out of: asked by the policies of everything that belongs to an application. The discipline
-- inspection is kept out of none, whatever its people did before.
create or replace function found_recused() returns uuid[]
language sql stable security definer
return (select coalesce(array_agg(r.application), '{}') from recusal r where r.person = acting_person() and not acting_as('SUPERVISOR'));
select remember('recused');

-- The rounds the acting person has pledged confidentiality for.
create or replace function found_pledged() returns uuid[]
language sql stable security definer
return (select coalesce(array_agg(p.round), '{}') from pledge p where p.person = acting_person());
select remember('pledged');

-- The matters about a case of a round the acting person has not pledged for. Runs as the owner, for whom application is not
-- forced: what one has not pledged for may not be there.
create or replace function acting_unpledged_matters() returns uuid[]
language sql stable security definer
return (
    select coalesce(array_agg(distinct c.matter), '{}') from matter_case c join application a on a.id = c.application
    where not acting_as('SUPERVISOR', 'CHECKER', 'TIMER') and a.round <> all (acting_pledged())
);

-- The rounds in which the acting person is recused from a case: what tells of all cases at once is not for them.
create or replace function acting_recused_rounds() returns uuid[]
language sql stable
return (select coalesce(array_agg(distinct r.round), '{}') from recusal r where r.person = acting_person() and not acting_as('SUPERVISOR'));

-- committee: a recused member sees nothing of the matter but that they are recused, from the matter itself or from a case it is about

create or replace function acting_recused_matters() returns uuid[]
language sql stable
return (
    select coalesce(array_agg(kept.matter), '{}')
    from (select r.matter from recused_member r join committee_member m on m.id = r.member
          where m.person = acting_person() and not acting_as('SUPERVISOR')
          union select c.matter from matter_case c where c.application = any (acting_recused())) kept
);

do $do$
declare
    committee text := $$ programme = (select acting_programme())
        and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'COMMITTEE', 'CHAIR', 'CHECKER')) $$;
    name text;
begin
    foreach name in array array['appointment', 'departure', 'committee_check', 'meeting', 'agenda_item', 'attendance', 'matter_case', 'matter_recusal'] loop
        perform protect(name, committee);
    end loop;
    perform protect('matter', committee || $$ and id <> all ((select acting_recused_matters())::uuid[])
        and id <> all ((select acting_unpledged_matters())::uuid[]) $$);
    foreach name in array array['vote', 'tally', 'resolution'] loop
        perform protect(name, committee || $$ and matter <> all ((select acting_recused_matters())::uuid[])
            and matter <> all ((select acting_unpledged_matters())::uuid[]) $$);
    end loop;
    perform protect('tally_check', committee || $$ and exists (select from tally t where t.id = tally_check.tally) $$);
end
$do$;
-- rounds: that a round exists, and how far it is, is no secret from anyone with an account, nor from the public once announced.
select protect('round', $$programme = (select acting_programme())
    and (announced_on is not null or (select acting_as('ACCOUNT', 'CHECKER', 'TIMER')))$$);
select protect('round_move', $$programme = (select acting_programme()) and (select acting_as('ACCOUNT', 'CHECKER', 'TIMER'))$$);
select protect('round_plan', $$programme = (select acting_programme()) and (select acting_as('ACCOUNT', 'TIMER'))$$);
select protect('work_task', $$programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'TIMER'))$$);
select protect('norm', $$programme = (select acting_programme())
    and (carried or (select acting_as('OFFICE', 'DIRECTOR', 'COMMITTEE', 'CHAIR', 'SUPERVISOR')))
    and (select acting_as('ACCOUNT'))$$);
select protect('scoring_scheme', $$programme = (select acting_programme())
    and (carried or (select acting_as('OFFICE', 'DIRECTOR', 'COMMITTEE', 'CHAIR', 'SUPERVISOR')))
    and (select acting_as('ACCOUNT', 'CHECKER', 'TIMER'))$$);
select protect('form_version', $$programme = (select acting_programme())$$);
select protect('form_draft', $$programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR'))$$);
select protect('announcement', $$programme = (select acting_programme())
    and (issued_at is not null or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')))$$);
select protect('announcement_channel', $$programme = (select acting_programme())
    and announcement in (select id from announcement)$$);
select protect('announcement_correction', $$programme = (select acting_programme())
    and announcement in (select id from announcement)$$);
select protect('announcement_planned', $$programme = (select acting_programme())
    and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR'))$$);
select protect('takeover', $$programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR'))$$);
select protect('channel_withdrawn', $$programme = (select acting_programme())
    and channel in (select id from announcement_channel)$$);
select protect('round_change', $$programme = (select acting_programme())
    and (select acting_as('OFFICE', 'DIRECTOR', 'COMMITTEE', 'CHAIR', 'SUPERVISOR', 'CHECKER'))$$);
-- The applications the acting person scores: pledged, and declared free of interest or found to be so.
create or replace function found_cases() returns uuid[]
language sql stable security definer
return (
    select coalesce(array_agg(distinct s.application), '{}')
    from scorer s
    where s.person = acting_person() and acting_as('ASSESSOR')
      and exists (select from pledge p where p.round = s.round and p.person = s.person)
      and exists (
          select from declaration d left join interest_decision i on i.declaration = d.id
          where d.application = s.application and d.person = s.person
            and not exists (select from declaration later where later.supersedes = d.id)
            and (d.statement = 'NONE' or i.outcome = 'NO_CONFLICT')
      )
);
select remember('cases');

-- Applications -------------------------------------------------------------------------------------------------------


select protect('application', $$
    applicant = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and submitted_at is not null and id <> all ((select acting_recused())::uuid[]) and (
        (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))
        or unit = any ((select acting_units('RECOMMENDER'))::uuid[])
        or id = any ((select acting_cases())::uuid[])
        or (status = 'SHORTLISTED' and (select acting_as('COMMITTEE', 'CHAIR')))))
    $$);

-- What was submitted, for office and unit once they have pledged; the committee knows the names on the shortlist, not the papers.
do $$
declare
    handled text := $policy$
    exists (
        select from application a
        where a.id = %2$I.application and (a.applicant = any ((select acting_applicants())::uuid[])
        or (a.submitted_at is not null and a.id <> all ((select acting_recused())::uuid[]) and (
            (select acting_as('SUPERVISOR', 'CHECKER', 'TIMER'))
            or (%1$s((select acting_as('OFFICE', 'DIRECTOR')) or a.unit = any ((select acting_units('RECOMMENDER'))::uuid[])))
            or a.id = any ((select acting_cases())::uuid[])))))
    $policy$;
    name text;
begin
    foreach name in array array['application_move', 'correction'] loop
        perform protect(name, format(handled, '', name));
    end loop;
    foreach name in array array['application_version', 'application_version_section', 'application_version_file', 'correction_point'] loop
        perform protect(name, format(handled, 'a.round = any ((select acting_pledged())::uuid[]) and ', name));
    end loop;
end
$$;

-- What a report says is seen with the report.
select protect('report_text', 'exists (select from application_version_file f where f.file = report_text.file)');

-- A piece of text is seen with what it is a piece of: names by whoever sees the course of the application, comments with their sheet or
-- consensus. Each is looked up by itself (offset 0): few are asked for, and all sheets or consensuses would be gathered for them.
select protect('search_piece', $$ programme = (select acting_programme()) and case source
    when 'KNOWN' then exists (select from application_move m where m.application = search_piece.application offset 0)
    when 'FORM' then exists (select from application_version v where v.id = search_piece.origin offset 0)
    when 'REPORT' then exists (select from application_version_file f where f.file = search_piece.origin offset 0)
    when 'SHEET' then exists (select from sheet s where s.id = search_piece.origin offset 0)
    when 'CONSENSUS' then exists (select from consensus c where c.id = search_piece.origin offset 0) end $$);
alter table search_piece no force row level security;
select protect('search_pairs', 'false');
alter table search_pairs no force row level security;

-- The applications in which all pairs of the words occur, in the order in which they are listed. Under the policies no condition on a
-- text may use an index, so this runs as the owner, for whom these tables are not forced, and tells nothing but identifiers: whoever asks
-- looks each up among the pieces they see, which alone say whether the words are there. Whoever is not in charge of all has few of
-- their own: only those are looked up.
create or replace function search_candidates(words text[], in_round uuid, of_kind text) returns table (application uuid, place bigint)
language sql stable security definer rows 1000
begin atomic
    select p.application, row_number() over (order by r.ordinal desc, p.submitted_at, p.application)
    from search_pairs p join round r on r.id = p.round
    where p.programme = (select acting_programme())
      and p.pairs @> (select array_agg(distinct pair) from unnest(words) as given (word), unnest(bigrams(word)) as each (pair))
      and (in_round is null or p.round = in_round) and (of_kind is null or p.kind = of_kind)
      and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR'))
           or p.application in (select a.id from application a
                                where a.applicant = any (acting_applicants()) or a.unit = any (acting_units('RECOMMENDER'))
                                   or a.id = any (acting_cases())));
end;
alter table application_version no force row level security;
alter table application_version_section no force row level security;
alter table application_version_file no force row level security;
alter table report_text no force row level security;

-- Those whose case the acting person is recused from. Runs as the owner, for whom application is not forced: a case one is recused from
-- is not there.
create or replace function acting_recused_applicants() returns uuid[]
language sql stable security definer
return (select coalesce(array_agg(a.applicant), '{}') from application a where a.id = any (acting_recused()));
alter table application no force row level security;

-- Everybody who acts for someone with a draft or an application in a round, for those who announce something in it. Runs as the owner:
-- drafts are nobody's but the applicant's, and nobody is left out because of a recusal.
create or replace function applying_persons(of_round uuid) returns uuid[]
language sql stable security definer
return (select coalesce(array_agg(distinct m.person), '{}')
        from application a join applicant_member m on m.applicant = a.applicant
        where a.round = of_round and a.programme = acting_programme() and m.state <> 'ENDED' and acting_as('DIRECTOR'));

select protect('applicant', $$
    id = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and id <> all ((select acting_recused_applicants())::uuid[]) and (
        (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))
        or id in (
            select a.applicant from application a
            where a.unit = any ((select acting_units('RECOMMENDER'))::uuid[]) or a.id = any ((select acting_cases())::uuid[]))))
    $$);

select protect('applicant_member', $$
    person = (select acting_person())
    or applicant = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and (
        (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))
        or applicant in (select a.applicant from application a where a.unit = any ((select acting_units('RECOMMENDER'))::uuid[]))))
    $$);
alter table applicant_member no force row level security;

select protect('applicant_secret', $$
    applicant = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR'))
        and applicant <> all ((select acting_recused_applicants())::uuid[])
        and exists (
            select from round r where r.id = any ((select acting_pledged())::uuid[])
              and (r.phase not in ('FOLLOW_UP', 'CANCELLED')
                   or exists (select from application a where a.applicant = applicant_secret.applicant and a.round = r.id))))
    $$);

-- Whoever has the link of an invitation reads where it leads. Runs as the owner: they are nobody to the applicant yet.
create or replace function invitation_at(of_code text)
returns table (id uuid, applicant uuid, applicant_name text, name text, invited_by uuid, inviter text, until timestamptz)
language sql stable security definer
begin atomic
    select i.id, i.applicant, a.name, i.name, i.invited_by, p.name, i.until
    from applicant_invitation i join applicant a on a.id = i.applicant join person p on p.id = i.invited_by
    where i.code = of_code and i.programme = acting_programme() and i.accepted_at is null and i.withdrawn_at is null
      and acting_as('APPLICANT')
      and exists (select from applicant_member m where m.applicant = i.applicant and m.person = i.invited_by
                  and m.responsible and m.state = 'CONFIRMED');
end;
select protect('applicant_invitation', $$ applicant = any ((select acting_applicants())::uuid[]) $$);
alter table applicant_invitation no force row level security;
alter table applicant no force row level security;

select protect('paper_entry', $$
    (programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
        and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')))
    -- Whoever handles it knows that it was handed in on paper.
    or application in (select a.id from application a)
    $$);
alter table paper_entry no force row level security;

select protect('application_section', $$
    application in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[]))
    $$);

select protect('application_section_earlier', $$
    application in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[]))
    $$);

select protect('application_left_out', $$
    application in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[]))
    $$);

select protect('application_evidence', $$
    application in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[]))
    $$);

select protect('application_draft', $$
    application in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[]))
    or (programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')))
    $$);

select protect('system_failure', $$
    programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR'))
    $$);
select protect('late_request', $$
    applicant = any ((select acting_applicants())::uuid[])
    or (programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
        and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')))
    $$);
select protect('late_decision', 'request in (select r.id from late_request r)');

select protect('eligibility_finding', $$
    programme = (select acting_programme()) and ((select acting_as('CHECKER'))
        or ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')) and application in (select v.application from application_version v)))
    $$);

-- Inquiries: for the office, the supervisor and the applicant itself; why it was opened not for the latter.
do $do$
declare
    office text := $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
        and ((select acting_as('SUPERVISOR', 'CHECKER'))
             or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[]))) $$;
begin
    perform protect('inquiry', '(' || office || ') or applicant = any ((select acting_applicants())::uuid[])');
    perform protect('inquiry_ground', office);
    perform protect('inquiry_answer', 'inquiry in (select i.id from inquiry i)');
    perform protect('inquiry_closing', 'inquiry in (select i.id from inquiry i)');
end
$do$;

-- What was taken from an applicant's paper: for those of the office who see the case, and for the applicant itself once somebody of its own
-- acts for it. What it brought about is seen with what it is part of.
select protect('paper_act', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
    and ((select acting_as('SUPERVISOR', 'CHECKER'))
         or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[]))
         or (applicant = any ((select acting_applicants())::uuid[]) and not (select acting_as('ON_BEHALF')))) $$);
select protect('paper_act_check', 'act in (select a.id from paper_act a)');

create policy seen_with_application on transfer for select using (
    subject in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[])));

-- Assessments ---------------------------------------------------------------------------------------------------------

-- The cases for which the acting person has given a sheet of their own in a stage, unless the review has begun anew. Runs as the owner,
-- for whom sheet is not forced: the policy of that table asks this very function. For the sake of one plan (see remember) it does not call
-- review_run_of.
create or replace function found_given(in_stage text) returns uuid[]
language sql stable security definer
return (select coalesce(array_agg(s.application), '{}') from sheet s
        where s.person = acting_person() and s.stage = in_stage and s.given_at is not null
          and not exists (select from review_run r where r.round = s.round and r.stage = s.stage and r.number > s.run)
          and s.application = any ((select acting_cases())::uuid[]));
create or replace function found_given_document() returns uuid[] language sql stable return found_given('DOCUMENT');
select remember('given_document');
create or replace function found_given_site() returns uuid[] language sql stable return found_given('SITE');
select remember('given_site');

-- The cases the acting person scores in a stage.
create or replace function acting_cases_in(in_stage text) returns uuid[]
language sql stable
return (select coalesce(array_agg(s.application), '{}') from scorer s
        where s.person = acting_person() and s.stage = in_stage and s.application = any ((select acting_cases())::uuid[]));

select protect('review_run', $$ programme = (select acting_programme()) and (select acting_as('ACCOUNT', 'CHECKER', 'TIMER')) $$);

-- One's own sheet; given ones for those in charge; peers' only once one's own is given, or where the scheme does not hide them.
select protect('sheet', $$ programme = (select acting_programme()) and (
    (person = (select acting_person()) and application = any ((select acting_cases())::uuid[]))
    or (given_at is not null and (
        (((select acting_as('SUPERVISOR')) or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[])))
            and application <> all ((select acting_recused())::uuid[]))
        or (stage = 'DOCUMENT' and application = any ((select acting_given_document())::uuid[]))
        or (stage = 'SITE' and application = any ((select acting_given_site())::uuid[]))
        or (exists (select from scoring_scheme c where c.round = sheet.round and c.carried and not c.peers_hidden)
            and ((stage = 'DOCUMENT' and application = any ((select acting_cases_in('DOCUMENT'))::uuid[]))
                 or (stage = 'SITE' and application = any ((select acting_cases_in('SITE'))::uuid[]))))))
    or (select acting_as('CHECKER')))
    $$);
alter table sheet no force row level security;
-- Looked up sheet by sheet (offset 0): a page reads those of a few, for which all sheets would otherwise be gathered first.
select protect('sheet_entry', 'exists (select from sheet s where s.id = sheet_entry.sheet offset 0)');

select protect('consensus', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[]) and (
    (select acting_as('CHECKER'))
    or (closed_at is not null and ((select acting_as('SUPERVISOR'))
        or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[]))))
    or (closed_at is not null and stage = 'DOCUMENT' and application = any ((select acting_cases_in('SITE'))::uuid[]))
    or (stage = 'DOCUMENT' and application = any ((select acting_given_document())::uuid[]))
    or (stage = 'SITE' and application = any ((select acting_given_site())::uuid[])))
    $$);
alter table consensus no force row level security;
drop function if exists acting_given(text);
select protect('consensus_review', $$ programme = (select acting_programme())
    and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'COMMITTEE', 'CHAIR', 'CHECKER')) $$);
select protect('consensus_entry', 'exists (select from consensus c where c.id = consensus_entry.consensus)');

do $do$
declare
    cases text := $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
        and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) or application = any ((select acting_cases())::uuid[])) $$;
    name text;
begin
    foreach name in array array['team_report_case', 'site_visit'] loop
        perform protect(name, cases);
    end loop;
    perform protect('site_finding', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
        and ((select acting_as('SUPERVISOR', 'CHECKER')) or application = any ((select acting_cases())::uuid[])
             or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[]))) $$);
    perform protect('team_report', $$ programme = (select acting_programme())
        and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) or leader = (select acting_person())) $$);
    -- Minutes of the teams' meeting tell of all their cases.
    perform protect('joint_meeting', $$ programme = (select acting_programme())
        and ((select acting_as('SUPERVISOR', 'CHECKER'))
             or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[])
                 and round <> all ((select acting_recused_rounds())::uuid[]))) $$);
    perform protect('joint_meeting_mean', $$ exists (select from joint_meeting m where m.id = joint_meeting_mean.meeting) $$);
    perform protect('shortlist', $$ programme = (select acting_programme())
        and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) $$);
    perform protect('shortlist_case', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
        and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) $$);
end
$do$;


-- Surveys: the agency sees its own commissions, never another's.
select protect('survey_commission', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
    and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) or agency = any ((select acting_units('AGENCY'))::uuid[])) $$);
select protect('survey_delivery', $$ exists (select from survey_commission c where c.id = survey_delivery.commission)
    and ((select acting_as('AGENCY', 'SUPERVISOR', 'CHECKER')) or round = any ((select acting_pledged())::uuid[])) $$);
select protect('survey_decision', 'exists (select from survey_delivery d where d.id = survey_decision.delivery)');
-- panels: whom a recusal concerns is known to those who count on it; its ground only to those who decide. Nobody recused sees anything of the case.
do $do$
declare
    reviewers text := $$ programme = (select acting_programme())
        and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'ASSESSOR', 'COMMITTEE', 'CHAIR', 'CHECKER', 'TIMER')) $$;
    deciders text := $$ programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')) $$;
    name text;
begin
    foreach name in array array['selection', 'team', 'team_member', 'assignment', 'case_duty'] loop
        perform protect(name, reviewers);
    end loop;
    perform protect('recusal', reviewers || $$ or person = (select acting_person()) $$);
    perform protect('conflict_case', $$ programme = (select acting_programme())
        and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'ASSESSOR', 'COMMITTEE', 'CHAIR', 'AGENCY', 'DEPARTMENT')) $$);
    perform protect('assessor', deciders || $$ or person = (select acting_person()) $$);
    perform protect('former_employer', $$ exists (select from assessor a where a.id = former_employer.assessor) $$);
    perform protect('pledge', $$ programme = (select acting_programme())
        and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) or person = (select acting_person())) $$);
    perform protect('declaration', $$ programme = (select acting_programme())
        and (person = (select acting_person())
             or ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) and application <> all ((select acting_recused())::uuid[]))) $$);
    perform protect('interest_decision', $$ exists (select from declaration d where d.id = interest_decision.declaration) $$);
    perform protect('recusal_ground', deciders || $$ and exists (select from recusal r where r.id = recusal_ground.recusal
            and r.application <> all ((select acting_recused())::uuid[]))
        or exists (select from recusal r where r.id = recusal_ground.recusal and r.person = (select acting_person())) $$);
end
$do$;

-- competence: what a unit is competent for is known like its name; what waits, to those who keep it. Where an applicant says it belongs
-- is known to the unit and the office with what it submitted.
select protect('unit_scope', $$ programme = (select acting_programme())
    and (confirmed_at is not null or (select acting_as('ADMINISTRATOR', 'OFFICE', 'DIRECTOR', 'SUPERVISOR'))) $$);
select protect('unit_choice', $$ programme = (select acting_programme())
    and (applicant = any ((select acting_applicants())::uuid[])
         or (((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR'))
              or application in (select a.id from application a where a.unit = any ((select acting_units('RECOMMENDER'))::uuid[])))
             and exists (select from application_version v
                         where v.application = unit_choice.application and v.submitted_at >= unit_choice.declared_at))) $$);

-- recommendations: the desk of one's own unit; the applicant knows that it lies there; the findings and the opinion are not for the applicant.
select protect('recommendation', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
    and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER'))
         or unit = any ((select acting_units('RECOMMENDER'))::uuid[])
         or applicant = any ((select acting_applicants())::uuid[])) $$);
select protect('recommendation_receipt', $$ exists (select from recommendation r where r.id = recommendation_receipt.recommendation) $$);
do $do$
declare
    desk text := $$ programme = (select acting_programme())
        and exists (select from recommendation r where r.application = %I.application
                    and ((select acting_as('SUPERVISOR')) or (r.round = any ((select acting_pledged())::uuid[])
                        and ((select acting_as('OFFICE', 'DIRECTOR')) or r.unit = any ((select acting_units('RECOMMENDER'))::uuid[]))))) $$;
    -- Not what the office found, nor what a unit that had it before did.
    own text := $$ and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')) or unit = any ((select acting_units('RECOMMENDER'))::uuid[])) $$;
    office text := $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
        and ((select acting_as('SUPERVISOR', 'CHECKER')) or applicant = any ((select acting_applicants())::uuid[])
             or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[]))) $$;
begin
    perform protect('urge', $$ exists (select from recommendation r where r.id = urge.recommendation) $$);
    perform protect('opinion', format(desk, 'opinion') || own);
    perform protect('fact_check', format(desk, 'fact_check') || own);
    perform protect('opinion_check', $$ exists (select from opinion o where o.id = opinion_check.opinion) $$);
    perform protect('refusal_intent', office);
    perform protect('disqualification', office);
    perform protect('party_statement', $$ exists (select from refusal_intent i where i.id = party_statement.intent) $$);
    perform protect('party_statement_check', $$ exists (select from party_statement s where s.id = party_statement_check.statement) $$);
    perform protect('qualification', office || $$ or (programme = (select acting_programme()) and outcome = 'QUALIFIED'
        and application = any ((select acting_cases())::uuid[])) $$);
end
$do$;

-- transmittals: what was forwarded together is known to the unit and the office; not to whoever is recused from one of them.
select protect('transmittal', $$ programme = (select acting_programme()) and not applications && (select acting_recused())::uuid[]
    and ((select acting_as('SUPERVISOR')) or (round = any ((select acting_pledged())::uuid[])
         and ((select acting_as('OFFICE', 'DIRECTOR')) or unit = any ((select acting_units('RECOMMENDER'))::uuid[])))) $$);

-- cultivation: a unit's own records, and all of them for the office.
select protect('cultivation', $$ programme = (select acting_programme())
    and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')) or unit = any ((select acting_units('RECOMMENDER'))::uuid[])) $$);
select protect('cultivation_supplement', 'cultivation in (select c.id from cultivation c)');

-- clarifications: between the unit that has the application and its applicant; the office reads them once it was forwarded, and before if
-- the applicant has nobody of its own whom the question would reach, or has answered on paper.
select protect('clarification', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
    and (applicant = any ((select acting_applicants())::uuid[]) or (select acting_as('SUPERVISOR'))
         or (round = any ((select acting_pledged())::uuid[]) and exists (
             select from recommendation r where r.application = clarification.application
             and ((r.unit = clarification.unit and r.unit = any ((select acting_units('RECOMMENDER'))::uuid[]))
                  or ((select acting_as('OFFICE', 'DIRECTOR')) and (
                      r.forwarded_at is not null
                      or not exists (select from applicant_member m where m.applicant = clarification.applicant
                                     and m.state = 'CONFIRMED' and not m.on_behalf)
                      or exists (select from paper_act p where p.target = clarification.id))))))) $$);
select protect('clarification_answer', 'clarification in (select c.id from clarification c)');
select protect('clarification_passed', 'clarification in (select c.id from clarification c)');

-- Rankings, consultations, deliberations ------------------------------------------------------------------------------

-- The rounds whose results lie before the committee, for its members who have pledged.
create or replace function acting_deliberations() returns uuid[]
language sql stable
return (
    select coalesce(array_agg(r.id), '{}') from round r
    where acting_as('COMMITTEE', 'CHAIR') and r.id = any (acting_pledged())
      and r.phase in ('DELIBERATION', 'PUBLIC_NOTICE', 'APPROVAL', 'AWARD', 'FOLLOW_UP')
);

do $do$
declare
    office text := $$ programme = (select acting_programme())
        and ((select acting_as('SUPERVISOR', 'CHECKER')) or round = any ((select acting_deliberations())::uuid[])
             or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[]))) $$;
    not_recused text := $$ and application <> all ((select acting_recused())::uuid[]) $$;
    name text;
begin
    foreach name in array array['ranking', 'tie_break', 'winner_proposal'] loop
        perform protect(name, office);
    end loop;
    perform protect('ranking_entry', office || not_recused);
    perform protect('tie_break_place', $$ exists (select from tie_break b where b.id = tie_break_place.tie_break) $$ || not_recused);
    perform protect('winner_matter', office || not_recused);
    -- It tells of all proposed winners at once.
    perform protect('submission_record', office || $$ and round <> all ((select acting_recused_rounds())::uuid[]) $$);
    perform protect('submission_record_check', $$ exists (select from submission_record r where r.id = submission_record_check.record) $$);
    perform protect('vote_again', office || not_recused);
    perform protect('vote_again_check', $$ exists (select from vote_again v where v.id = vote_again_check.reopening) $$);
    perform protect('winner_proposal_check', $$ exists (select from winner_proposal p where p.id = winner_proposal_check.proposal) $$);
end
$do$;

-- Departments know the names they are asked about, once the request has reached them.
create or replace function acting_consultations() returns uuid[]
language sql stable
return (
    select coalesce(array_agg(distinct q.consultation), '{}') from consultation_request q
    where q.unit = any (acting_units('DEPARTMENT')) and q.round = any (acting_pledged())
);
select protect('consultation_request', $$ programme = (select acting_programme())
    and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER'))
         or unit = any ((select acting_units('DEPARTMENT'))::uuid[])
         or round = any ((select acting_deliberations())::uuid[])) $$);
select protect('candidate_list', $$ programme = (select acting_programme())
    and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) or round = any ((select acting_deliberations())::uuid[])) $$);
select protect('consultation', $$ programme = (select acting_programme())
    and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) or round = any ((select acting_deliberations())::uuid[])
         or exists (select from consultation_request q where q.consultation = consultation.id)) $$);
select protect('candidate', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
    and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) or round = any ((select acting_deliberations())::uuid[])
         or list in (select c.list from consultation c where c.id = any ((select acting_consultations())::uuid[]))) $$);
select protect('consultation_service', $$ exists (select from consultation_request q where q.id = consultation_service.request) $$);
-- An opinion may tell of several candidates.
select protect('consultation_answer', $$ programme = (select acting_programme())
    and not about && ((select acting_recused())::uuid[])
    and ((select acting_as('SUPERVISOR', 'CHECKER')) or round = any ((select acting_deliberations())::uuid[])
         or (round = any ((select acting_pledged())::uuid[])
             and ((select acting_as('OFFICE', 'DIRECTOR'))
                  or exists (select from consultation_request q where q.id = consultation_answer.request
                             and q.unit = any ((select acting_units('DEPARTMENT'))::uuid[]))))) $$);
select protect('consultation_answer_check', $$ exists (select from consultation_answer a where a.id = consultation_answer_check.answer) $$);
select protect('consultation_reply', $$ exists (select from consultation_answer a where a.id = consultation_reply.answer) $$);
select protect('consultation_urge', $$ exists (select from consultation_request q where q.id = consultation_urge.request) $$);
select protect('consultation_summary', $$ programme = (select acting_programme()) and round <> all ((select acting_recused_rounds())::uuid[])
    and ((select acting_as('SUPERVISOR', 'CHECKER')) or round = any ((select acting_deliberations())::uuid[])
         or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[]))) $$);

-- The government reads what was submitted to it; the public learns of decisions by their papers.
do $do$
declare
    deciders text := $$ programme = (select acting_programme())
        and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'GOVERNMENT', 'CHECKER')) or round = any ((select acting_deliberations())::uuid[])) $$;
    not_recused text := $$ and application <> all ((select acting_recused())::uuid[]) $$;
begin
    perform protect('proposed_winner', $$ programme = (select acting_programme())
        and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) or round = any ((select acting_deliberations())::uuid[])) $$ || not_recused);
    perform protect('winner_resolution', deciders);
    perform protect('approval_submission', deciders);
    perform protect('approval_submission_entry', deciders || not_recused);
    perform protect('approval', deciders);
    perform protect('approval_check', $$ exists (select from approval a where a.id = approval_check.approval) $$);
    perform protect('approval_decision', deciders);
    perform protect('approved_winner', deciders || not_recused);
end
$do$;

-- What is said in a matter of a case the committee reads once it has pledged.
create policy pledged_for_subject on matter as restrictive for select using (
    kind <> 'PROPOSE_WINNER' or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER'))
    or subject in (select w.application from winner_matter w));
-- A paper about a case, or about all of them, is not for whoever is recused, in office or committee.
create policy not_recused_from_round on paper as restrictive for select using (
    subject <> all ((select acting_recused())::uuid[])
    and (kind not in ('EVALUATION_REPORT', 'CONSULTATION_REQUEST', 'CONSULTATION_SUMMARY', 'PROPOSED_WINNERS', 'SUBMISSION_FOR_APPROVAL')
         or round <> all ((select acting_recused_rounds())::uuid[]))
    -- A leader's report is about the cases they lead.
    and (kind <> 'DOCUMENT_REPORT' or issued_by = (select acting_person()) or round <> all ((select acting_recused_rounds())::uuid[])));
create policy forwarded_together on paper as restrictive for select using (
    kind <> 'TRANSMITTAL' or exists (select from transmittal t where t.id = paper.subject));
create policy pledged_for_content on paper as restrictive for select using (
    kind not in ('DOCUMENT_REPORT', 'SITE_REPORT', 'SURVEY_REPORT', 'EVALUATION_REPORT', 'CONSULTATION_SUMMARY', 'VERIFICATION_REPORT')
    or round = any ((select acting_pledged())::uuid[]) or issued_by = (select acting_person())
    -- A complaint may be about no round.
    or round = subject and kind = 'VERIFICATION_REPORT'
    or (select acting_as('SUPERVISOR', 'CHECKER', 'TIMER')));
-- Who wrote or was given such a paper reads it as long as they hold the role they did so in.
create policy role_for_content on paper as restrictive for select using (
    kind not in ('DOCUMENT_REPORT', 'SITE_REPORT', 'SURVEY_REPORT', 'EVALUATION_REPORT', 'CONSULTATION_SUMMARY', 'VERIFICATION_REPORT')
    or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))
    or case kind
        when 'DOCUMENT_REPORT' then (select acting_as('ASSESSOR'))
        when 'SITE_REPORT' then (select acting_as('ASSESSOR'))
        when 'SURVEY_REPORT' then (select acting_as('AGENCY'))
        else (select acting_as('COMMITTEE', 'CHAIR'))
    end);
-- What is to be corrected and why an application is turned away: for its addressee, and for those who may read the reasons themselves.
create policy pledged_for_reasons on paper as restrictive for select using (
    kind not in ('RETURN_FOR_CORRECTION', 'RETURN_BY_UNIT', 'REFUSAL_INTENT', 'NOT_QUALIFIED', 'DISQUALIFICATION_INTENT', 'DISQUALIFIED')
    or round = any ((select acting_pledged())::uuid[])
    or exists (select from paper_reader r where r.paper = paper.id and r.person = (select acting_person()))
    or (select acting_as('SUPERVISOR', 'CHECKER', 'TIMER')));
-- objections: an issued notice is public. A complaint is seen by the office, the supervisor and its verifier, never by the one complained of nor by
-- anyone recused from the case; who reported it, by the verifier and the director only.
-- A verifier holds a role in which one may verify, and was not deprived of the right (article 30); else they are none any more.
create or replace function acting_verifies() returns boolean
language sql stable
return acting_as('OFFICE', 'DIRECTOR', 'DEPARTMENT', 'GOVERNMENT') and not right_withheld(acting_person(), null);
select protect('public_notice', $$ programme = (select acting_programme())
    and (issued_at is not null or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER', 'TIMER'))) $$);
select protect('notice_winner', $$ notice in (select n.id from public_notice n) $$);
select protect('notice_publication', $$ notice in (select n.id from public_notice n) $$);
select protect('complaint_counter', $$ programme = (select acting_programme()) $$);
select protect('complaint_source', $$ programme = (select acting_programme()) and (select acting_as('PUBLIC', 'ACCOUNT', 'TIMER')) $$);
select protect('complaint_kept_out', $$ programme = (select acting_programme())
    and (person = (select acting_person()) or (select acting_as('SUPERVISOR', 'CHECKER'))) $$);
create or replace function acting_kept_out() returns uuid[]
language sql stable
return (select coalesce(array_agg(k.complaint), '{}') from complaint_kept_out k where k.person = acting_person());
select protect('complaint', $$ programme = (select acting_programme())
    and (person is null or person is distinct from (select acting_person()))
    and id <> all ((select acting_kept_out())::uuid[])
    and (application is null or application <> all ((select acting_recused())::uuid[]))
    and ((select acting_as('SUPERVISOR', 'CHECKER', 'TIMER'))
         or ((select acting_as('OFFICE', 'DIRECTOR')) and (round is null or round = any ((select acting_pledged())::uuid[])))
         or (verifier = (select acting_person()) and (select acting_verifies()))) $$);
select protect('complaint_reporter', $$ complaint in (
    select c.id from complaint c
    where (c.verifier = (select acting_person()) and (select acting_verifies())) or (select acting_as('DIRECTOR'))) $$);
do $do$
declare
    name text;
begin
    foreach name in array array['complaint_intake', 'complaint_assignment', 'complaint_finding', 'complaint_report', 'complaint_answer'] loop
        perform protect(name, format('exists (select from complaint c where c.id = %I.complaint)', name));
    end loop;
end
$do$;
-- What a candidate was told and stated: for the candidate, and for whoever sees the complaint.
select protect('candidacy_hearing', $$ programme = (select acting_programme())
    and (applicant = any ((select acting_applicants())::uuid[])
         or exists (select from complaint c where c.id = candidacy_hearing.complaint)) $$);
select protect('candidacy_statement', $$ exists (select from candidacy_hearing h where h.id = candidacy_statement.hearing) $$);
select protect('candidacy_statement_check', $$ exists (select from candidacy_statement s where s.id = candidacy_statement_check.statement) $$);
select protect('candidacy_decision', $$ exists (select from candidacy_hearing h where h.id = candidacy_decision.hearing) $$);
-- Nor does whoever is kept out of a complaint see what it put before the committee.
create policy kept_out_of_complaint on matter as restrictive for select using (subject <> all ((select acting_kept_out())::uuid[]));
-- What the committee resolved a member reads as far as the matter; what a winner is told, and the resolutions too, whoever is recused from
-- anything, or kept out of a complaint, reads as far as the matter and the case.
create policy follows_its_subject on paper as restrictive for select using (
    kind not in ('RESOLUTION', 'HEARING')
    or (cardinality((select acting_recused())) = 0 and cardinality((select acting_kept_out())) = 0
        and (kind = 'HEARING' or not (select acting_as('COMMITTEE', 'CHAIR'))))
    or subject in (select m.id from matter m) or subject in (select r.id from revocation r)
    or (kind = 'HEARING' and exists (select from paper_reader r where r.paper = paper.id and r.person = (select acting_person()))));
-- The papers on a complaint are not for whoever may not see it, even in the office.
create policy complaint_papers on paper as restrictive for select using (
    kind not in ('VERIFICATION_REPORT', 'OBJECTION_ANSWER', 'CANDIDACY_INTENT', 'CANDIDACY_DECISION')
    or subject in (select c.id from complaint c)
    or exists (select from paper_reader r where r.paper = paper.id and r.person = (select acting_person())));

-- awards: once published, the award is everybody's; money is for those who report, allocate, pay and supervise, and for the winner.
do $do$
declare
    money text := $$ programme = (select acting_programme())
        and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'GOVERNMENT', 'FINANCE', 'CHECKER', 'TIMER')) $$;
    winner text := $$ or exists (select from award a where a.id = %I.award and a.applicant = any ((select acting_applicants())::uuid[])) $$;
    name text;
begin
    perform protect('award_decision', $$ programme = (select acting_programme()) and (published_at is not null
        or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'GOVERNMENT', 'FINANCE', 'COMMITTEE', 'CHAIR', 'CHECKER', 'TIMER'))) $$);
    -- Winners are told, and the list is published, before the paper is anybody's (article 23).
    create policy published_decision on paper as restrictive for select using (
        kind <> 'AWARD_DECISION'
        or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'GOVERNMENT', 'FINANCE', 'COMMITTEE', 'CHAIR', 'CHECKER', 'TIMER'))
        or exists (select from award_decision d where d.id = paper.subject));
    perform protect('award', $$ decision in (select d.id from award_decision d) $$);
    perform protect('result_told', $$ programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER')) $$);
    foreach name in array array['budget_line', 'allocation_report', 'allocation_approval', 'allocation_approval_check', 'payment_reversal'] loop
        perform protect(name, money);
    end loop;
    foreach name in array array['allocation', 'payment'] loop
        perform protect(name, money || format(winner, name));
    end loop;
    foreach name in array array['use_of_prize', 'promotion_activity', 'handover'] loop
        perform protect(name, format($$ (programme = (select acting_programme()) and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'CHECKER'))
            and exists (select from award a where a.id = %I.award and a.application <> all ((select acting_recused())::uuid[]))) $$, name)
            || format(winner, name));
    end loop;
    perform protect('use_check', $$ use_of_prize in (select u.id from use_of_prize u) $$);
    -- A reversed payment is one the winner sees reversed.
    perform protect('payment_reversal', money || $$ or exists (select from payment p where p.id = payment_reversal.payment) $$);
end
$do$;
-- revocations: the winner sees its case from the hearing on, but never who reported it; the committee from the agenda on, the government
-- from the resolution on, finance once there is something to recover. Whoever is recused from the application sees nothing of it.
select protect('revocation', $$ programme = (select acting_programme()) and application <> all ((select acting_recused())::uuid[])
    and ((select acting_as('SUPERVISOR', 'CHECKER'))
         or ((select acting_as('OFFICE', 'DIRECTOR')) and round = any ((select acting_pledged())::uuid[]))
         or (matter is not null and (select acting_as('COMMITTEE', 'CHAIR')) and round = any ((select acting_pledged())::uuid[])
             and matter <> all ((select acting_recused_matters())::uuid[]))
         or (state in ('RESOLVED', 'REVOKED', 'CLOSED', 'KEPT') and (select acting_as('GOVERNMENT')))
         or (state in ('REVOKED', 'CLOSED') and (select acting_as('FINANCE')))
         or (hearing is not null and applicant = any ((select acting_applicants())::uuid[]))) $$);
do $do$
declare
    seen text := $$ programme = (select acting_programme()) and exists (select from revocation r where r.id = %I.revocation) $$;
    winner text := $$ exists (select from revocation r where r.id = %I.revocation and r.applicant = any ((select acting_applicants())::uuid[])) $$;
begin
    perform protect('revocation_source', format(seen, 'revocation_source') || $$ and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')) $$);
    perform protect('revocation_finding', format(seen, 'revocation_finding')
        || $$ and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'COMMITTEE', 'CHAIR', 'GOVERNMENT')) $$);
    perform protect('revocation_defence', format(seen, 'revocation_defence')
        || $$ and ((select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'COMMITTEE', 'CHAIR', 'GOVERNMENT')) or $$
        || format(winner, 'revocation_defence') || ')');
    perform protect('revocation_defence_check', $$ exists (select from revocation_defence d where d.id = revocation_defence_check.defence) $$);
    perform protect('revocation_decision', format(seen, 'revocation_decision')
        || $$ and (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR', 'GOVERNMENT')) $$);
    perform protect('revocation_decision_check', $$ exists (select from revocation_decision d where d.id = revocation_decision_check.decision) $$);
    perform protect('revocation_recovery', format(seen, 'revocation_recovery'));
    perform protect('revocation_return', format(seen, 'revocation_return'));
    perform protect('revocation_move', format(seen, 'revocation_move'));
    perform protect('revocation_notice', $$ programme = (select acting_programme()) $$);
end
$do$;
-- The days for stating one's case run from the service of the paper, whoever asks.
create policy seen_by_checker on paper_service for select using (programme = (select acting_programme()) and (select acting_as('CHECKER')));

-- supervision: the inspection's own until it withdraws a right; from then on office and committee must deal with it, but never the one concerned.
select protect('supervision', $$ programme = (select acting_programme())
    and ((select acting_as('SUPERVISOR', 'CHECKER'))
         or (withdrawn_at is not null and (select acting_as('OFFICE', 'DIRECTOR', 'COMMITTEE', 'CHAIR'))
             and person is distinct from (select acting_person()))) $$);
do $do$
declare
    seen text := $$ programme = (select acting_programme()) and exists (select from supervision s where s.id = %I.supervision) $$;
begin
    perform protect('withdrawn_right', format(seen, 'withdrawn_right'));
    perform protect('touched_act', format(seen, 'touched_act'));
    perform protect('referral', $$ programme = (select acting_programme()) and (select acting_as('SUPERVISOR')) $$);
    perform protect('referral_answer', $$ programme = (select acting_programme()) and (select acting_as('SUPERVISOR')) $$);
end
$do$;

-- portal: the official text of the measures is everybody's.
select protect('official_text', 'programme = (select acting_programme())');
select protect('official_article', 'programme = (select acting_programme())');
-- notices: one's own; the log of all of them is for the office and the supervisor. It stands last because it hides from the office what
-- the discipline inspection is told.
create or replace function acting_supervisors() returns uuid[]
language sql stable
return (select coalesce(array_agg(g.person), '{}') from role_grant g
        where g.programme = acting_programme() and g.role = 'SUPERVISOR' and g.ended_at is null);

select protect('notice', $$ (select acting_as('TIMER')) or (programme = (select acting_programme())
    and (recipient = (select acting_person())
         or (((select acting_as('SUPERVISOR'))
              or ((select acting_as('OFFICE', 'DIRECTOR')) and recipient <> all ((select acting_supervisors())::uuid[])))))) $$);
-- A member of the committee who has not pledged is not told of a paper they may not read.
create policy read_as_far_as_it_leads on notice as restrictive for select using (
    (recipient = (select acting_person())
        and (url not like '/papers/%' or not (select acting_as('COMMITTEE', 'CHAIR')) or led_to_visible(url)))
    or (recipient is distinct from (select acting_person())
        and cardinality((select acting_recused())) = 0 and cardinality((select acting_kept_out())) = 0)
    or led_to_visible(url));
-- That there is an inquiry, or a question, is known to those who know it.
create policy with_the_inquiry on notice as restrictive for select using (
    recipient = (select acting_person()) or (select acting_as('TIMER'))
    or case when url ~ '^/applications/[0-9a-f-]{36}/inquiries$'
            then exists (select from inquiry i where i.application = split_part(url, '/', 3)::uuid)
            when url ~ '^/applications/[0-9a-f-]{36}/clarifications$'
            then exists (select from clarification c where c.application = split_part(url, '/', 3)::uuid)
            else true end);
-- Who drafts an application is known to nobody else: what applicants are told of a round shows it to no other reader.
create policy with_the_draft on notice as restrictive for select using (
    url not like '/applications?round=%' or recipient = (select acting_person()) or (select acting_as('TIMER')));
select protect('notice_delivery', $$ (select acting_as('TIMER')) or exists (select from notice n where n.id = notice_delivery.notice) $$);
select protect('notice_channel', $$ person = (select acting_person()) or (select acting_as('TIMER')) $$);
select protect('notice_template', $$ (select acting_as('TIMER'))
    or (programme = (select acting_programme()) and (medium = 'INBOX' or (select acting_as('OFFICE', 'DIRECTOR', 'SUPERVISOR')))) $$);
select protect('reminder', $$ (select acting_as('TIMER')) or person = (select acting_person())
    or (programme = (select acting_programme()) and (select acting_as('SUPERVISOR'))) $$);

-- What was migrated is the owner's business.
revoke all on flyway_schema_history from "${program}";

-- Whether what a file belongs to, by its purpose, is seen: the policies of that table apply, so that the files of a draft are seen
-- with the draft only. A function, because policies that ask for every table would all be planned whenever a file is looked for.
create or replace function attachment_followed(file uuid, of_programme uuid, of_purpose text, of_subject uuid) returns boolean
language plpgsql stable
set search_path from current
as $$
begin
    case of_purpose
        when 'admission' then return exists (select from assessor t where t.id = of_subject);
        when 'allocation-approval' then return exists (select from allocation_approval t where t.id = of_subject);
        when 'announcement-capture' then return exists (select from announcement_channel t where t.id = of_subject);
        when 'appointment' then return exists (select from appointment t where t.id = of_subject);
        when 'candidacy-statement' then return exists (select from candidacy_statement t where t.id = of_subject);
        when 'capture' then return exists (select from notice_publication t where t.id = of_subject);
        when 'clarification-answer' then return exists (select from clarification t where t.id = of_subject);
        when 'complaint-evidence' then return exists (select from complaint t where t.id = of_subject);
        when 'complaint-proof' then return exists (select from complaint t where t.id = of_subject);
        when 'consultation-answer' then return exists (select from consultation_answer t where t.id = of_subject);
        when 'consultation-receipt' then return exists (select from consultation_service t where t.id = of_subject);
        when 'claim-evidence' then return of_programme = acting_programme()
            and (of_subject = any (acting_applicants())
                 or (acting_as('SUPERVISOR') and exists (select from applicant t where t.id = of_subject))
                 -- Like the identity number: for those who have pledged.
                 or exists (select from applicant_secret t where t.applicant = of_subject));
        when 'cultivation-evidence' then return exists (select from cultivation t where t.id = of_subject);
        when 'departure' then return exists (select from departure t where t.id = of_subject);
        when 'handover-receipt' then return exists (select from handover t where t.id = of_subject);
        when 'import-proof' then return exists (select from register_entry t where t.scan = file)
            or exists (select from sheet_import t where t.id = of_subject);
        when 'import-sheet' then return exists (select from sheet_import t where t.id = of_subject);
        when 'inquiry-answer' then return exists (select from inquiry t where t.id = of_subject);
        when 'joint-meeting' then return exists (select from joint_meeting t where t.id = of_subject);
        when 'norm' then return exists (select from norm t where t.id = of_subject);
        when 'paper-act' then return exists (select from paper_act t where t.id = of_subject)
            -- The unit that asked reads the signed answer, once it was compared.
            or exists (select from clarification_answer t where t.act = of_subject);
        when 'paper-entry-scan' then return exists (select from paper_entry t where t.id = of_subject
            and (acting_as('SUPERVISOR')
                 or exists (select from application_version v where v.application = t.application)
                 or t.applicant = any (acting_applicants())));
        when 'paper-service-scan' then return exists (select from paper_service t where t.id = of_subject);
        when 'party-statement' then return exists (select from party_statement t where t.id = of_subject);
        -- The row tells who is recused; its paper tells of the matter.
        when 'recusal' then return exists (
            select from matter_recusal r join matter m on m.id = r.matter where r.id = of_subject);
        when 'register-scan' then return exists (select from register_entry t where t.id = of_subject);
        when 'revocation-decision' then return exists (select from revocation_decision t where t.id = of_subject);
        when 'revocation-defence' then return exists (select from revocation_defence t where t.id = of_subject);
        when 'revocation-finding' then return exists (select from revocation_finding t where t.id = of_subject);
        when 'revocation-recovery' then return exists (select from revocation_recovery t where t.id = of_subject);
        when 'revocation-source' then return exists (select from revocation_source t where t.id = of_subject);
        when 'sealed-opinion' then return exists (select from opinion t where t.id = of_subject);
        when 'signed-approval' then return exists (select from approval t where t.id = of_subject);
        when 'signed-request' then return exists (select from vote_again t where t.id = of_subject);
        when 'signed-submission' then return exists (select from submission_record t where t.id = of_subject);
        when 'signed-winners' then return exists (select from winner_proposal t where t.id = of_subject);
        when 'supervision-evidence' then return of_programme = acting_programme() and acting_as('SUPERVISOR');
        when 'survey-answers' then return exists (select from survey_delivery t where t.id = of_subject);
        when 'survey-report' then return exists (select from survey_delivery t where t.id = of_subject);
        when 'tally-scan' then return exists (select from tally t where t.id = of_subject);
        when 'use-evidence' then return exists (select from use_of_prize t where t.id = of_subject);
        -- What an applicant filed: the applicant sees all, whoever sees a submitted version the files of that version. The committee
        -- sees none.
        else return exists (select from application a where a.id = of_subject and a.applicant = any (acting_applicants()))
            or exists (select from application_version_file f where f.file = attachment_followed.file);
    end case;
end
$$;
create policy seen_with_what_it_belongs_to on attachment for select using (attachment_followed(id, programme, purpose, subject));
-- Only from a draft is anything taken.
create policy removed_from_draft on attachment for delete using (
    subject in (select a.id from application a where a.applicant = any ((select acting_applicants())::uuid[]))
    and not exists (select from application_version_file f where f.file = attachment.id));

-- For acting_applicants and acting_left, which run as the owner.
alter table application_draft no force row level security;
alter table award no force row level security;
alter table revocation no force row level security;
alter table use_of_prize no force row level security;
alter table clarification no force row level security;
alter table inquiry no force row level security;
alter table refusal_intent no force row level security;
alter table party_statement no force row level security;

-- For the pieces of text that are searched, which are kept as the owner.
alter table sheet_entry no force row level security;
alter table consensus_entry no force row level security;

-- What somebody could make as a temporary table or type is looked for last by what runs as the owner.
do $do$
declare
    named regprocedure;
begin
    for named in
        select p.oid from pg_proc p
        where p.pronamespace = current_schema()::regnamespace
          and exists (select from unnest(p.proconfig) as setting where setting like 'search\_path=%')
    loop
        execute format('alter function %s set search_path = %I, pg_temp', named, current_schema());
    end loop;
end
$do$;
