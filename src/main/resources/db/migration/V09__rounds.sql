create table round (
    id               uuid primary key,
    programme        uuid        not null references programme,
    ordinal          int         not null check (ordinal between 1 and 999),
    year             int         not null check (year between 2000 and 2199),
    title            text        not null check (title <> ''),
    edition          text        not null check (edition <> ''),
    phase            text        not null check (phase in ('PREPARATION', 'APPLICATION', 'RECOMMENDATION', 'DOCUMENT_REVIEW', 'SHORTLIST', 'SITE_REVIEW',
                                                           'EVALUATION', 'CONSULTATION', 'DELIBERATION', 'PUBLIC_NOTICE', 'APPROVAL', 'AWARD', 'FOLLOW_UP', 'CANCELLED')),
    announced_on     date,
    opens            timestamptz,
    deadline         timestamptz,
    planned_approval date,
    created_by       uuid        not null references person,
    created_at       timestamptz not null,
    version          int         not null,
    check (deadline > opens),
    check (phase in ('PREPARATION', 'CANCELLED') or (announced_on is not null and deadline is not null))
);
-- A cancelled round leaves its number to the next.
create unique index round_ordinal on round (programme, ordinal) where phase <> 'CANCELLED';
create index round_programme on round (programme, year desc, ordinal desc);

create table round_move (
    id         uuid primary key,
    programme  uuid        not null references programme,
    round      uuid        not null references round,
    move       text        not null,
    from_phase text        not null,
    to_phase   text        not null,
    at         timestamptz not null,
    person     uuid references person
);
create index round_move_round on round_move (round, at);

-- What units and office found, and how they decided, counts if it is later than the last time the committee had it done again.
create function recommended_since(of_round uuid) returns timestamptz
language sql stable
return (select coalesce(max(m.at), '-infinity') from round_move m where m.round = of_round and m.move = 'REDO_RECOMMENDATION');

create table round_plan (
    round     uuid not null references round,
    programme uuid not null references programme,
    phase     text not null,
    starts    date not null,
    primary key (round, phase)
);

create table work_task (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    title       text        not null check (title <> ''),
    responsible text        not null check (responsible <> ''),
    due         date        not null,
    planned_by  uuid        not null references person,
    planned_at  timestamptz not null,
    done_on     date,
    dropped_on  date,
    check (done_on is null or dropped_on is null)
);
create index work_task_round on work_task (round, due);
create index work_task_open on work_task (programme, due) where done_on is null and dropped_on is null;

create table norm (
    id                uuid primary key,
    programme         uuid        not null references programme,
    round             uuid        not null references round,
    kind              text        not null check (kind in ('CRITERIA', 'GUIDE', 'INDIVIDUAL_GUIDE', 'ASSESSOR_STANDARD', 'PROCEDURE', 'MANAGEMENT')),
    version           int         not null check (version > 0),
    title             text        not null check (title <> ''),
    body              text        not null,
    attachment        uuid,
    drafted_by        uuid        not null references person,
    drafted_at        timestamptz not null,
    supersedes        uuid references norm,
    matter            uuid,
    put_at            timestamptz,
    resolution        uuid,
    resolution_number text,
    resolved_on       date,
    carried           boolean,
    unique (round, kind, version),
    check (body <> '' or attachment is not null),
    check ((resolution is null) = (carried is null)),
    check (resolution is null or matter is not null)
);
create index norm_matter on norm (matter);

create table scoring_scheme (
    id                    uuid primary key,
    programme             uuid        not null references programme,
    round                 uuid        not null references round,
    version               int         not null check (version > 0),
    organisation_document int         not null check (organisation_document between 1 and 100),
    organisation_site     int         not null check (organisation_site between 1 and 100),
    organisation_survey   int         not null check (organisation_survey between 1 and 100),
    individual_document   int         not null check (individual_document between 1 and 100),
    individual_site       int         not null check (individual_site between 1 and 100),
    individual_survey     int         not null default 0 check (individual_survey = 0),
    minimum               numeric(6, 2) check (minimum between 0 and 1000),
    spread_limit          int         not null check (spread_limit between 5 and 100),
    peers_hidden          boolean     not null,
    -- Whether who sits in a document team may not sit in a site team (article 16; reading 5).
    bodies_apart          boolean     not null default false,
    ties                  text        not null check (ties <> ''),
    -- The criteria as they were when put to the committee: a later edition of the data changes no round.
    organisation_criteria text        not null,
    individual_criteria   text        not null,
    drafted_by            uuid        not null references person,
    drafted_at            timestamptz not null,
    supersedes            uuid references scoring_scheme,
    matter                uuid,
    put_at                timestamptz,
    resolution            uuid,
    resolution_number     text,
    resolved_on           date,
    carried               boolean,
    unique (round, version),
    check (organisation_document + organisation_site + organisation_survey = 100),
    check (individual_document + individual_site + individual_survey = 100),
    check ((resolution is null) = (carried is null)),
    check (resolution is null or matter is not null)
);
create index scoring_scheme_matter on scoring_scheme (matter);

-- The announcement of the round, or a supplementary one that extends the deadline for everyone.
create table announcement (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    extends_to   timestamptz,
    how_to_apply text        not null check (how_to_apply <> ''),
    contact      text        not null check (contact <> ''),
    drafted_by   uuid        not null references person,
    drafted_at   timestamptz not null,
    issued_by    uuid references person,
    issued_at    timestamptz,
    paper        uuid,
    number       text,
    check ((issued_at is null) = (paper is null))
);
create unique index announcement_first on announcement (round) where extends_to is null;
create unique index announcement_draft on announcement (round) where issued_at is null;

create table announcement_channel (
    id           uuid primary key,
    programme    uuid        not null references programme,
    announcement uuid        not null references announcement,
    channel      text        not null,
    name         text        not null check (name <> ''),
    place        text        not null check (place <> ''),
    published_on date        not null,
    capture      uuid        not null,
    recorded_by  uuid        not null references person,
    recorded_at  timestamptz not null
);
create index announcement_channel_announcement on announcement_channel (announcement);

-- A record that no longer counts: the publication was taken back, or was wrongly entered.
create table channel_withdrawn (
    channel      uuid primary key references announcement_channel,
    programme    uuid        not null references programme,
    withdrawn_by uuid        not null references person,
    withdrawn_at timestamptz not null
);

-- Cancelling a round, or doing a stage again: proposed to the committee, carried out once resolved.
create table round_change (
    id                uuid primary key,
    programme         uuid        not null references programme,
    round             uuid        not null references round,
    move              text        not null check (move in ('CANCEL', 'REDO_RECOMMENDATION', 'REDO_DOCUMENT_REVIEW', 'REDO_SITE_REVIEW', 'REDO_EVALUATION', 'REDO_DELIBERATION')),
    reason            text        not null check (reason <> ''),
    proposed_by       uuid        not null references person,
    proposed_at       timestamptz not null,
    matter            uuid        not null unique,
    resolution        uuid,
    resolution_number text,
    resolved_on       date,
    carried           boolean,
    resolved_in       text,
    done_by           uuid references person,
    done_at           timestamptz,
    check ((resolution is null) = (carried is null)),
    check ((resolution is null) = (resolved_in is null)),
    check (done_at is null or carried)
);
create unique index round_change_open on round_change (round) where carried is null;

-- What was put to the committee is what it resolves on: the content of a version never changes, and nothing of it once resolved.
create function keeps_its_content() returns trigger language plpgsql as
$$
declare
    fate text[] := array['matter', 'put_at', 'resolution', 'resolution_number', 'resolved_on', 'carried'];
begin
    if old.resolution is not null or (to_jsonb(new) - fate) is distinct from (to_jsonb(old) - fate)
        or (old.matter is not null and new.matter is distinct from old.matter) then
        raise exception 'a version of % keeps its content', tg_table_name using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger keeps_its_content before update on norm for each row execute function keeps_its_content();
create trigger keeps_its_content before update on scoring_scheme for each row execute function keeps_its_content();

create function stays_issued() returns trigger language plpgsql as
$$
begin
    if old.issued_at is not null then
        raise exception 'an announcement that was issued stays as it is' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger stays_issued before update or delete on announcement for each row execute function stays_issued();

create function is_insert_only() returns trigger language plpgsql as
$$
begin
    raise exception '% is insert-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger is_insert_only before update or delete on round_move for each row execute function is_insert_only();
create trigger is_insert_only before update or delete on announcement_channel for each row execute function is_insert_only();
create trigger is_insert_only before update or delete on channel_withdrawn for each row execute function is_insert_only();
