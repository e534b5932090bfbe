-- A ranking with everything it was computed from: head and input lines make up the text that the digest covers.
create table ranking (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    scheme      uuid        not null references scoring_scheme,
    head        text        not null check (head <> ''),
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    computed_by uuid        not null references person,
    computed_at timestamptz not null,
    supersedes  uuid references ranking,
    -- The committee had a review done again.
    voided_at   timestamptz
);
create unique index ranking_current on ranking (round) where voided_at is null;
create index ranking_round on ranking (round, computed_at);

create table ranking_entry (
    ranking     uuid not null references ranking,
    application uuid not null references application,
    programme   uuid not null references programme,
    round       uuid not null references round,
    kind        text not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name        text not null check (name <> ''),
    withdrawn   boolean not null,
    document    numeric(8, 4),
    site        numeric(8, 4),
    results     numeric(8, 4),
    survey      numeric(5, 2) check (survey between 0 and 100),
    composite   numeric(8, 4),
    place       int check (place > 0),
    shared      boolean not null,
    decided_by  text check (decided_by in ('SITE_SCORE', 'RESULTS_CATEGORY', 'DOCUMENT_SCORE')),
    eligible    boolean not null,
    input       text not null check (input <> ''),
    primary key (ranking, application),
    check (withdrawn = (composite is null) and withdrawn = (place is null)),
    check (withdrawn or (document is not null and site is not null and results is not null)),
    check (not (withdrawn and eligible))
);
create index ranking_entry_list on ranking_entry (ranking, kind, place);
create index ranking_entry_application on ranking_entry (application);

-- Equals whom the scheme leaves to the committee, in the order put before it.
create table tie_break (
    id        uuid primary key,
    programme uuid        not null references programme,
    round     uuid        not null references round,
    ranking   uuid        not null references ranking,
    matter    uuid        not null unique,
    reason    text        not null check (reason <> ''),
    put_by    uuid        not null references person,
    put_at    timestamptz not null
);
create index tie_break_ranking on tie_break (ranking, put_at);

create table tie_break_place (
    tie_break   uuid not null references tie_break,
    application uuid not null references application,
    programme   uuid not null references programme,
    position    int  not null check (position > 0),
    primary key (tie_break, application),
    unique (tie_break, position)
);

create table candidate_list (
    id            uuid primary key,
    programme     uuid        not null references programme,
    round         uuid        not null references round,
    ranking       uuid        not null references ranking,
    justification text        not null,
    report        uuid        not null,
    report_number text        not null,
    fixed_by      uuid        not null references person,
    fixed_at      timestamptz not null,
    voided_at     timestamptz
);
create unique index candidate_list_current on candidate_list (round) where voided_at is null;

-- Names only: consulted departments read it, and know no scores.
create table candidate (
    list        uuid not null references candidate_list,
    application uuid not null references application,
    programme   uuid not null references programme,
    round       uuid not null references round,
    kind        text not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name        text not null check (name <> ''),
    employer    text,
    primary key (list, application)
);
create index candidate_application on candidate (application);

revoke update, delete, truncate on ranking, ranking_entry, tie_break, tie_break_place, candidate_list, candidate from "${program}";
grant update (voided_at) on ranking, candidate_list to "${program}";
