-- The committee may have a review done again: what was given before stays on record under its run.
create table review_run (
    id         uuid primary key,
    programme  uuid        not null references programme,
    round      uuid        not null references round,
    stage      text        not null check (stage in ('DOCUMENT', 'SITE')),
    number     int         not null check (number > 1),
    started_at timestamptz not null,
    unique (round, stage, number)
);

create function review_run_of(reviewed uuid, reviewed_stage text) returns int
language sql stable
return (select coalesce(max(r.number), 1) from review_run r where r.round = reviewed and r.stage = reviewed_stage);

create table sheet (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    stage       text        not null check (stage in ('DOCUMENT', 'SITE')),
    run         int         not null check (run > 0),
    person      uuid        not null references person,
    opened_at   timestamptz not null,
    given_at    timestamptz,
    total       numeric(6, 2) check (total between 0 and 1000),
    supersedes  uuid unique references sheet,
    -- Why, and by whose leave, a given sheet is corrected.
    reason      text        not null default '',
    leave_by    uuid references person,
    check ((given_at is null) = (total is null)),
    check ((supersedes is null) = (leave_by is null) and (supersedes is null) = (reason = '')),
    check (leave_by is null or leave_by <> person)
);
create unique index sheet_first on sheet (application, stage, run, person) where supersedes is null;
create index sheet_case on sheet (application, stage, run);
create index sheet_person on sheet (person, round);
create index sheet_round on sheet (round, stage, run);

create table sheet_entry (
    sheet        uuid        not null references sheet,
    item         text        not null check (item <> ''),
    programme    uuid        not null references programme,
    percent      int check (percent between 0 and 100 and percent % 5 = 0),
    strengths    text        not null,
    improvements text        not null,
    question     text        not null,
    reason       text        not null,
    version      int         not null check (version > 0),
    saved_at     timestamptz not null,
    primary key (sheet, item)
);

create table consensus (
    id               uuid primary key,
    programme        uuid        not null references programme,
    round            uuid        not null references round,
    application      uuid        not null references application,
    stage            text        not null check (stage in ('DOCUMENT', 'SITE')),
    run              int         not null check (run > 0),
    leader           uuid        not null references person,
    opened_at        timestamptz not null,
    version          int         not null check (version > 0),
    closed_at        timestamptz,
    total            numeric(6, 2) check (total between 0 and 1000),
    results          numeric(6, 2) check (results between 0 and 1000),
    independent_mean numeric(6, 2) check (independent_mean between 0 and 1000),
    unique (application, stage, run),
    check ((closed_at is null) = (total is null) and (closed_at is null) = (results is null)
        and (closed_at is null) = (independent_mean is null))
);
create index consensus_round on consensus (round, stage, run);

create table consensus_entry (
    consensus uuid not null references consensus,
    item      text not null check (item <> ''),
    programme uuid not null references programme,
    percent   int check (percent between 0 and 100 and percent % 5 = 0),
    reason    text not null,
    -- What the scorers want looked into on site; taken from their sheets when the consensus is closed.
    questions text not null default '',
    primary key (consensus, item)
);

-- A recusal that comes after the consensus was closed leaves it standing only if the committee lets it.
create table consensus_review (
    id         uuid primary key,
    programme  uuid        not null references programme,
    round      uuid        not null references round,
    consensus  uuid        not null references consensus,
    matter     uuid        not null unique,
    reason     text        not null check (reason <> ''),
    put_by     uuid        not null references person,
    put_at     timestamptz not null,
    resolution text,
    stands     boolean,
    check ((resolution is null) = (stands is null))
);
create unique index consensus_review_open on consensus_review (consensus) where resolution is null;
create index consensus_review_round on consensus_review (round);

create table team_report (
    id        uuid primary key,
    programme uuid        not null references programme,
    round     uuid        not null references round,
    stage     text        not null check (stage in ('DOCUMENT', 'SITE')),
    run       int         not null check (run > 0),
    leader    uuid        not null references person,
    paper     uuid        not null,
    given_at  timestamptz not null
);
create index team_report_round on team_report (round, stage, run);

create table team_report_case (
    report      uuid    not null references team_report,
    application uuid    not null references application,
    stage       text    not null check (stage in ('DOCUMENT', 'SITE')),
    run         int     not null check (run > 0),
    programme   uuid    not null references programme,
    proposed    boolean not null,
    primary key (application, stage, run)
);
create index team_report_case_report on team_report_case (report);

-- Several document teams of a kind settle their list in a joint meeting, with the mean of each team before them.
create table joint_meeting (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    run         int         not null check (run > 0),
    kind        text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    held_on     date        not null,
    attended    text        not null check (attended <> ''),
    outcome     text        not null check (outcome <> ''),
    scan        uuid        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    unique (round, run, kind)
);

create table joint_meeting_mean (
    meeting   uuid          not null references joint_meeting,
    team      uuid          not null references team,
    programme uuid          not null references programme,
    cases     int           not null check (cases > 0),
    mean      numeric(6, 2) not null check (mean between 0 and 1000),
    primary key (meeting, team)
);

create table shortlist (
    id            uuid primary key,
    programme     uuid        not null references programme,
    round         uuid        not null references round,
    run           int         not null check (run > 0),
    justification text        not null,
    fixed_by      uuid        not null references person,
    fixed_at      timestamptz not null,
    unique (round, run)
);

create table shortlist_case (
    shortlist   uuid          not null references shortlist,
    application uuid          not null references application,
    programme   uuid          not null references programme,
    total       numeric(6, 2) not null,
    place       int           not null check (place > 0),
    listed      boolean       not null,
    paper       uuid,
    electronic  boolean       not null,
    primary key (shortlist, application),
    check (listed = (paper is null))
);
create index shortlist_case_application on shortlist_case (application);

create table site_visit (
    id            uuid primary key,
    programme     uuid        not null references programme,
    round         uuid        not null references round,
    application   uuid        not null references application,
    run           int         not null check (run > 0),
    starts        date        not null,
    ends          date        not null check (ends >= starts),
    places        text        not null check (places <> ''),
    agenda        text        not null check (agenda <> ''),
    justification text        not null,
    planned_by    uuid        not null references person,
    planned_at    timestamptz not null,
    supersedes    uuid unique references site_visit
);
create unique index site_visit_first on site_visit (application, run) where supersedes is null;
create index site_visit_round on site_visit (round, run);

create table site_finding (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    run         int         not null check (run > 0),
    item        text        not null check (item <> ''),
    question    text        not null check (question <> ''),
    evidence    text        not null check (evidence <> ''),
    finding     text        not null check (finding <> ''),
    person      uuid        not null references person,
    found_at    timestamptz not null
);
create index site_finding_case on site_finding (application, run, found_at);

-- What was given or closed stays as it is, whatever the program asks for.
create function given_sheet_stays() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    if tg_table_name = 'sheet' then
        if old.given_at is not null then
            raise exception 'a sheet that was given is not changed' using errcode = 'check_violation';
        end if;
    elsif exists (select from sheet s where s.id = new.sheet and s.given_at is not null) then
        raise exception 'a sheet that was given is not changed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger given_sheet_stays before update on sheet for each row execute function given_sheet_stays();
create trigger given_sheet_stays before insert or update on sheet_entry for each row execute function given_sheet_stays();

create function closed_consensus_stays() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    if tg_table_name = 'consensus' then
        if old.closed_at is not null then
            raise exception 'a consensus that was closed is not changed' using errcode = 'check_violation';
        end if;
    elsif exists (select from consensus c where c.id = new.consensus and c.closed_at is not null) then
        raise exception 'a consensus that was closed is not changed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger closed_consensus_stays before update on consensus for each row execute function closed_consensus_stays();
create trigger closed_consensus_stays before insert or update on consensus_entry for each row execute function closed_consensus_stays();

revoke delete, truncate on consensus_review, sheet, sheet_entry, consensus, consensus_entry from "${program}";
revoke update, delete, truncate on joint_meeting, joint_meeting_mean, review_run, team_report, team_report_case, shortlist, shortlist_case, site_visit, site_finding from "${program}";
