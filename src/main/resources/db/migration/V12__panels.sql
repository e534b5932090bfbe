-- The pool of experts: admitted by the office against the assessor standard.
create table assessor (
    id             uuid primary key,
    programme      uuid        not null references programme,
    person         uuid        not null references person,
    employer       text        not null check (employer <> ''),
    post           text        not null check (post <> ''),
    specialties    text        not null check (specialties <> ''),
    qualifications text        not null check (qualifications <> ''),
    document       text        not null check (document <> ''),
    scan           uuid        not null,
    admitted_by    uuid        not null references person,
    admitted_at    timestamptz not null,
    removed_by     uuid references person,
    removed_at     timestamptz,
    removal_reason text,
    check ((removed_at is null) = (removal_reason is null) and (removed_at is null) = (removed_by is null)),
    check (admitted_by <> person)
);
create unique index assessor_in_pool on assessor (programme, person) where removed_at is null;
create index assessor_programme on assessor (programme, admitted_at);

create table former_employer (
    id        uuid primary key,
    programme uuid not null references programme,
    assessor  uuid not null references assessor,
    employer  text not null check (employer <> ''),
    until     date not null
);
create index former_employer_assessor on former_employer (assessor);

create table pledge (
    id        uuid primary key,
    programme uuid        not null references programme,
    round     uuid        not null references round,
    person    uuid        not null references person,
    wording   text        not null check (wording <> ''),
    given_at  timestamptz not null,
    unique (round, person)
);
create index pledge_person on pledge (person);

-- Chosen from the pool for one round.
create table selection (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    person      uuid        not null references person,
    selected_by uuid        not null references person,
    selected_at timestamptz not null,
    ended_by    uuid references person,
    ended_at    timestamptz,
    end_reason  text,
    check ((ended_at is null) = (end_reason is null) and (ended_at is null) = (ended_by is null))
);
create unique index selection_once on selection (round, person) where ended_at is null;
create index selection_person on selection (person) where ended_at is null;

-- Names only: those chosen declare their interests on this list before they see anything else of a case.
create table conflict_case (
    application uuid primary key references application,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    kind        text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name        text        not null check (name <> ''),
    employer    text,
    listed_at   timestamptz not null
);
create index conflict_case_round on conflict_case (round, kind, name);

create table declaration (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references conflict_case,
    person      uuid        not null references person,
    statement   text        not null check (statement in ('NONE', 'INTEREST')),
    ground      text        not null,
    declared_at timestamptz not null,
    supersedes  uuid unique references declaration,
    check ((statement = 'INTEREST') = (ground <> ''))
);
create unique index declaration_first on declaration (application, person) where supersedes is null;
create index declaration_round on declaration (round, person);

create table interest_decision (
    declaration uuid primary key references declaration,
    programme   uuid        not null references programme,
    outcome     text        not null check (outcome in ('RECUSED', 'NO_CONFLICT')),
    reason      text        not null check (reason <> ''),
    decided_by  uuid        not null references person,
    decided_at  timestamptz not null
);

-- Whom it concerns is known to all who count on it; why, only to those who decide on it.
create table recusal (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    person      uuid        not null references person,
    recused_at  timestamptz not null,
    unique (person, application)
);
create index recusal_application on recusal (application);
create index recusal_round on recusal (round);

-- Whoever oversees the award is kept out of nothing, nor an applicant of its own case, by whatever way it came about.
create function keeps_out_none_such() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    if exists (select from role_grant g where g.person = new.person and g.programme = new.programme and g.role = 'SUPERVISOR'
               and g.confirmed_at is not null and g.ended_at is null) then
        raise exception 'a supervisor is kept out of nothing' using errcode = 'check_violation';
    end if;
    if exists (select from application a join applicant_member m on m.applicant = a.applicant
               where a.id = new.application and m.person = new.person and m.state = 'CONFIRMED') then
        raise exception 'an applicant is not kept out of its own case' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger keeps_out_none_such before insert on recusal for each row execute function keeps_out_none_such();

create table recusal_ground (
    recusal    uuid primary key references recusal,
    programme  uuid not null references programme,
    ground     text not null check (ground <> ''),
    entered_by uuid not null references person
);

create table team (
    id            uuid primary key,
    programme     uuid        not null references programme,
    round         uuid        not null references round,
    stage         text        not null check (stage in ('DOCUMENT', 'SITE')),
    kind          text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name          text        not null check (name <> ''),
    justification text        not null,
    formed_by     uuid        not null references person,
    formed_at     timestamptz not null,
    dissolved_by  uuid references person,
    dissolved_at  timestamptz,
    check ((dissolved_at is null) = (dissolved_by is null))
);
create unique index team_name on team (round, stage, name) where dissolved_at is null;
create index team_round on team (round, stage, kind);

create table team_member (
    id         uuid primary key,
    programme  uuid        not null references programme,
    round      uuid        not null references round,
    team       uuid        not null references team,
    person     uuid        not null references person,
    leader     boolean     not null,
    joined_at  timestamptz not null,
    left_at    timestamptz,
    reason     text        not null,
    check (left_at is null or reason <> '')
);
create unique index team_member_once on team_member (team, person) where left_at is null;
create unique index team_member_leader on team_member (team) where leader and left_at is null;
create index team_member_person on team_member (person) where left_at is null;

create table assignment (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    stage       text        not null check (stage in ('DOCUMENT', 'SITE')),
    application uuid        not null references application,
    team        uuid        not null references team,
    assigned_at timestamptz not null,
    ended_at    timestamptz
);
create unique index assignment_once on assignment (application, stage) where ended_at is null;
create index assignment_team on assignment (team) where ended_at is null;

-- For one case only: who leads instead of a recused leader, or scores where recusals leave too few.
create table case_duty (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    stage       text        not null check (stage in ('DOCUMENT', 'SITE')),
    application uuid        not null references application,
    person      uuid        not null references person,
    duty        text        not null check (duty in ('LEADER', 'SUBSTITUTE')),
    reason      text        not null check (reason <> ''),
    given_by    uuid        not null references person,
    given_at    timestamptz not null,
    ended_at    timestamptz
);
create unique index case_duty_leader on case_duty (application, stage) where duty = 'LEADER' and ended_at is null;
create unique index case_duty_once on case_duty (application, stage, person, duty) where ended_at is null;
create index case_duty_person on case_duty (person) where ended_at is null;

-- Who scores which case: the team's members and the case's substitutes, less those recused from it and those who have lost the right.
create view scorer with (security_invoker = true) as
with seat as (
    select a.application, a.stage, a.round, a.programme, m.person, m.leader
    from assignment a join team_member m on m.team = a.team and m.left_at is null
    where a.ended_at is null
    union
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
  and not right_withheld(s.person, null)
group by s.application, s.stage, s.round, s.programme, s.person;

create function decides_what_was_declared() returns trigger language plpgsql as
$$
begin
    if not exists (select from declaration d where d.id = new.declaration and d.statement = 'INTEREST' and d.person <> new.decided_by) then
        raise exception 'nobody decides on an interest of their own' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger decides_what_was_declared before insert on interest_decision for each row execute function decides_what_was_declared();

revoke update, delete, truncate on pledge, declaration, interest_decision, recusal, recusal_ground, former_employer, conflict_case from "${program}";
revoke delete, truncate on assessor, selection, team, team_member, assignment, case_duty from "${program}";
