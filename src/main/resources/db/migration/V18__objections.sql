-- A notice is drafted, issued with its frozen list, and voided only when the committee deliberates anew or the round is cancelled.
create table public_notice (
    id         uuid primary key,
    programme  uuid        not null references programme,
    round      uuid        not null references round,
    contact    text        not null check (contact <> ''),
    drafted_by uuid        not null references person,
    drafted_at timestamptz not null,
    issued_by  uuid references person,
    issued_at  timestamptz,
    paper      uuid,
    number     text,
    voided_at  timestamptz,
    check ((issued_at is null) = (issued_by is null) and (issued_at is null) = (paper is null) and (issued_at is null) = (number is null)),
    check (issued_by is null or issued_by <> drafted_by)
);
create unique index public_notice_current on public_notice (round) where voided_at is null;
create index public_notice_issued on public_notice (programme, issued_at desc);

create table notice_winner (
    notice      uuid not null references public_notice,
    programme   uuid not null references programme,
    application uuid not null references application,
    kind        text not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name        text not null check (name <> ''),
    employer    text,
    primary key (notice, application),
    check (kind = 'INDIVIDUAL' or employer is null)
);
create index notice_winner_application on notice_winner (application);

-- The proof from which the days count; a wrong one is superseded by another, never changed.
create table notice_publication (
    id           uuid primary key,
    programme    uuid        not null references programme,
    notice       uuid        not null references public_notice,
    address      text        not null check (address <> ''),
    published_at timestamptz not null,
    capture      uuid        not null,
    recorded_by  uuid        not null references person,
    recorded_at  timestamptz not null,
    supersedes   uuid unique references notice_publication,
    reason       text        not null,
    check ((supersedes is null) = (reason = ''))
);
create unique index notice_publication_first on notice_publication (notice) where supersedes is null;
create index notice_publication_notice on notice_publication (notice);

create table complaint_counter (
    programme uuid not null references programme,
    year      int  not null,
    last      int  not null check (last > 0),
    primary key (programme, year)
);

-- What was reported, and how far the office has come with it.
create table complaint (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid references round,
    year         int         not null,
    number       int         not null check (number > 0),
    sort         text        not null check (sort in ('COMPLAINT', 'OBJECTION')),
    about        text        not null check (about in ('CANDIDATE', 'PROCEDURE', 'PERSON')),
    concerned    text        not null check (concerned <> ''),
    facts        text        not null check (facts <> ''),
    leads        text        not null,
    anonymous    boolean     not null,
    way          text        not null check (way in ('WEB', 'LETTER', 'PHONE', 'VISIT')),
    received_at  timestamptz not null,
    code_digest  text        not null unique check (code_digest ~ '^[0-9a-f]{64}$'),
    entered_by   uuid references person,
    entered_at   timestamptz not null,
    state        text        not null check (state in ('RECEIVED', 'DECLINED', 'TAKEN_UP', 'VERIFYING', 'FOUND', 'REPORTED')),
    application  uuid references application,
    person       uuid references person,
    verifier     uuid references person,
    matter       uuid,
    unique (programme, year, number),
    check ((way = 'WEB') or entered_by is not null),
    check (anonymous <= (leads <> '')),
    check (verifier is null or person is null or verifier <> person),
    check ((state in ('VERIFYING', 'FOUND', 'REPORTED')) <= (verifier is not null))
);
-- Whoever may be the one complained of, where a name fits several or stands within what was written.
create table complaint_kept_out (
    complaint uuid not null references complaint,
    person    uuid not null references person,
    programme uuid not null references programme,
    primary key (complaint, person)
);
create index complaint_list on complaint (programme, received_at desc, id);
create index complaint_round on complaint (round, state);
create index complaint_application on complaint (application);
create index complaint_verifier on complaint (verifier, state);

-- Apart from the complaint, so that who sees the one does not see the other.
create table complaint_reporter (
    complaint uuid primary key references complaint,
    programme uuid  not null references programme,
    name      bytea not null,
    contact   bytea not null
);

-- Only the keyed digest of the address is kept, to slow down whoever floods.
create table complaint_source (
    id        uuid primary key,
    programme uuid        not null references programme,
    address   text        not null check (address ~ '^[0-9a-f]{64}$'),
    at        timestamptz not null
);
create index complaint_source_address on complaint_source (address, at);

create table complaint_intake (
    complaint  uuid primary key references complaint,
    programme  uuid        not null references programme,
    taken_up   boolean     not null,
    ground     text        check (ground in ('NOT_CHECKABLE', 'OUTSIDE_AWARD', 'REPEATED')),
    reason     text        not null,
    decided_by uuid        not null references person,
    decided_at timestamptz not null,
    check (taken_up = (ground is null)),
    check (taken_up or reason <> '')
);

create table complaint_assignment (
    id          uuid primary key,
    programme   uuid        not null references programme,
    complaint   uuid        not null references complaint,
    verifier    uuid        not null references person,
    outside     boolean     not null,
    reason      text        not null,
    assigned_by uuid        not null references person,
    assigned_at timestamptz not null,
    supersedes  uuid unique references complaint_assignment,
    check (not outside or reason <> ''),
    check (supersedes is null or reason <> '')
);
create unique index complaint_assignment_first on complaint_assignment (complaint) where supersedes is null;

create table complaint_finding (
    complaint  uuid primary key references complaint,
    programme  uuid        not null references programme,
    outcome    text        not null check (outcome in ('BORNE_OUT', 'PARTLY_BORNE_OUT', 'NOT_BORNE_OUT')),
    allegation text        not null check (allegation <> ''),
    findings   text        not null check (findings <> ''),
    given_by   uuid        not null references person,
    given_at   timestamptz not null
);

create table complaint_report (
    complaint   uuid primary key references complaint,
    programme   uuid        not null references programme,
    paper       uuid        not null,
    number      text        not null,
    reported_by uuid        not null references person,
    reported_at timestamptz not null
);

create table complaint_answer (
    complaint   uuid primary key references complaint,
    programme   uuid        not null references programme,
    answer      text        not null check (answer <> ''),
    paper       uuid        not null,
    number      text        not null,
    answered_by uuid        not null references person,
    answered_at timestamptz not null
);

-- Before the committee is asked to take a candidate from the list, the candidate is told and may state its case.
create table candidacy_hearing (
    id          uuid primary key,
    programme   uuid        not null references programme,
    complaint   uuid        not null references complaint,
    application uuid        not null references application,
    applicant   uuid        not null references applicant,
    facts       text        not null check (facts <> ''),
    ground      text        not null,
    paper       uuid        not null unique,
    told_by     uuid        not null references person,
    told_at     timestamptz not null,
    supersedes  uuid unique references candidacy_hearing
);
create unique index candidacy_hearing_first on candidacy_hearing (complaint) where supersedes is null;
create index candidacy_hearing_applicant on candidacy_hearing (applicant);

-- What the candidate stated: once in the system; what it stated otherwise the office takes from paper, and it is worth nothing until a
-- second person has compared it.
create table candidacy_statement (
    id          uuid primary key,
    hearing     uuid        not null references candidacy_hearing,
    programme   uuid        not null references programme,
    text        text        not null check (text <> ''),
    stated_on   date        not null,
    scan        uuid,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create unique index candidacy_statement_own on candidacy_statement (hearing) where scan is null;
create index candidacy_statement_hearing on candidacy_statement (hearing, recorded_at);

create table candidacy_statement_check (
    statement uuid primary key references candidacy_statement,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null,
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

create trigger second_person_checks before insert on candidacy_statement_check for each row
    execute function second_person_checks('statement', 'select id, recorded_by from candidacy_statement where scan is not null');

-- How the committee resolved, told to the candidate with the remedies.
create table candidacy_decision (
    complaint uuid primary key references complaint,
    programme uuid        not null references programme,
    hearing   uuid        not null unique references candidacy_hearing,
    dropped   boolean     not null,
    paper     uuid        not null unique,
    number    text        not null,
    told_by   uuid        not null references person,
    told_at   timestamptz not null
);

revoke update, delete on candidacy_hearing, candidacy_statement, candidacy_statement_check, candidacy_decision, complaint_kept_out, notice_winner, notice_publication, complaint_reporter, complaint_source, complaint_intake, complaint_assignment,
    complaint_finding, complaint_report, complaint_answer from "${program}";
revoke delete on public_notice, complaint_counter from "${program}";
-- What was reported stays as it was reported.
revoke update, delete on complaint from "${program}";
grant update (state, application, person, verifier, matter, round) on complaint to "${program}";
