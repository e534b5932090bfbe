create table supervision (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    person       uuid references person,
    unit         uuid references unit,
    subject_name text        not null check (subject_name <> ''),
    ground       text        not null check (ground in ('ABUSE_OF_POWER', 'NEGLECT_OF_DUTY', 'FAVOURITISM')),
    facts        text        not null check (facts <> ''),
    opened_by    uuid        not null references person,
    opened_at    timestamptz not null,
    withdrawn_at timestamptz,
    reason       text,
    matter       uuid references matter,
    proposed     text        check (proposed in ('STANDS', 'ANEW')),
    -- The stage from which what was given is given anew.
    anew         text        check (anew in ('REDO_RECOMMENDATION', 'REDO_DOCUMENT_REVIEW', 'REDO_SITE_REVIEW', 'REDO_EVALUATION',
                                             'REDO_DELIBERATION', 'CANCEL')),
    fate         text        check (fate in ('STANDS', 'ANEW')),
    resolution   text,
    redone_by    uuid references person,
    redone_at    timestamptz,
    closing      text,
    closed_by    uuid references person,
    closed_at    timestamptz,
    check ((person is null) <> (unit is null)),
    check ((withdrawn_at is null) = (reason is null)),
    check (matter is null or (withdrawn_at is not null and proposed is not null)),
    check (fate is null or resolution is not null),
    check ((redone_at is null) = (redone_by is null)),
    check (anew is null or proposed = 'ANEW'),
    check (redone_at is null or fate = 'ANEW'),
    check ((closed_at is null) = (closing is null))
);
create index supervision_list on supervision (programme, opened_at desc, id);
create index supervision_round on supervision (round);
create unique index supervision_person on supervision (round, person) where closed_at is null;
create unique index supervision_unit on supervision (round, unit) where closed_at is null;

create table withdrawn_right (
    role_grant  uuid not null,
    supervision uuid not null references supervision,
    programme   uuid not null references programme,
    person      uuid not null references person,
    role        text not null,
    unit_name   text,
    primary key (supervision, role_grant)
);

-- What the person had done in the round when the right was withdrawn, as the journal had it.
create table touched_act (
    supervision uuid        not null references supervision,
    seq         bigint      not null,
    programme   uuid        not null references programme,
    person      uuid        not null references person,
    act         text        not null,
    basis       text        not null,
    subject     uuid,
    about       text,
    phase       text        not null,
    at          timestamptz not null,
    primary key (supervision, seq)
);

create table referral (
    id          uuid primary key,
    supervision uuid        not null references supervision,
    programme   uuid        not null references programme,
    addressee   text        not null check (addressee <> ''),
    request     text        not null check (request <> ''),
    document    text        not null check (document <> ''),
    sent_on     date        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    unique (supervision, document)
);

create table referral_answer (
    referral    uuid primary key references referral,
    programme   uuid        not null references programme,
    answer      text        not null check (answer <> ''),
    answered_on date        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);

revoke delete on supervision from "${program}";
revoke update, delete on withdrawn_right, touched_act, referral, referral_answer from "${program}";
