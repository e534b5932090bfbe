-- Who scores what is asked of by every page of a review: whose right is withheld is found once and not for each seat, and a seat is told
-- from another only once.
create function withheld_people() returns uuid[]
language sql stable security definer
begin atomic
    select coalesce(array_agg(w.person), '{}') from withheld_right w where w.restored_at is null and w.person is not null;
end;

create or replace view scorer with (security_invoker = true) as
with seat as (
    select a.application, a.stage, a.round, a.programme, m.person, m.leader
    from assignment a join team_member m on m.team = a.team and m.left_at is null
    where a.ended_at is null
    union all
    select d.application, d.stage, d.round, d.programme, d.person, false
    from case_duty d
    where d.duty = 'SUBSTITUTE' and d.ended_at is null
)
select s.application, s.stage, s.round, s.programme, s.person,
       bool_or(s.leader) or exists (
           select from case_duty d
           where d.application = s.application and d.stage = s.stage and d.person = s.person and d.duty = 'LEADER' and d.ended_at is null
       ) as leader
from seat s
where not exists (select from recusal r where r.application = s.application and r.person = s.person)
  and s.person <> all ((select withheld_people())::uuid[])
group by s.application, s.stage, s.round, s.programme, s.person;

-- Corrections are few.
create index sheet_correction on sheet (round, stage) where supersedes is not null;
