create table revocation (
    id           uuid primary key,
    programme    uuid        not null references programme,
    award        uuid        not null references award,
    round        uuid        not null references round,
    application  uuid        not null references application,
    applicant    uuid        not null references applicant,
    party        text        not null check (party <> ''),
    kind         text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    award_title  text        not null check (award_title <> ''),
    certificate  text        not null,
    edition      text        not null,
    awarded_on   date        not null,
    ground       text        not null check (ground in ('FRAUD', 'ACCIDENT', 'QUALITY_FAILURE', 'CONSUMER_FRAUD', 'TAX_OFFENCE', 'IP_CRIME',
                                                        'OPERATING_LOSS', 'OTHER_GRAVE_MATTER')),
    happened     date,
    found        date,
    facts        text        not null check (facts <> ''),
    state        text        not null check (state in ('REPORTED', 'VERIFIED', 'TOLD', 'BEFORE_COMMITTEE', 'RESOLVED', 'REVOKED', 'CLOSED',
                                                       'DROPPED', 'DECLINED', 'KEPT')),
    reported_by  uuid        not null references person,
    reported_at  timestamptz not null,
    hearing      uuid references paper,
    matter       uuid references matter,
    resolution   text,
    resolved_on  date,
    document     text,
    revoked_on   date,
    due_fen      bigint      check (due_fen >= 0),
    barred_until date,
    check (state not in ('TOLD', 'BEFORE_COMMITTEE', 'RESOLVED', 'REVOKED', 'CLOSED', 'DECLINED', 'KEPT') or hearing is not null),
    check ((state in ('REVOKED', 'CLOSED')) = (revoked_on is not null and document is not null and due_fen is not null)),
    check (barred_until is null or ground = 'FRAUD')
);
-- One award is revoked once, and one case about it is open at a time.
create unique index revocation_award on revocation (award) where state not in ('DROPPED', 'DECLINED', 'KEPT');
create index revocation_list on revocation (programme, reported_at desc, id);
create index revocation_applicant on revocation (applicant);
create index revocation_matter on revocation (matter);

-- Who reported it stays apart from the case: the winner reads the case.
create table revocation_source (
    id         uuid primary key,
    revocation uuid        not null unique references revocation,
    programme  uuid        not null references programme,
    source     text        not null check (source <> ''),
    entered_by uuid        not null references person,
    entered_at timestamptz not null
);

create table revocation_finding (
    id          uuid primary key,
    revocation  uuid        not null unique references revocation,
    programme   uuid        not null references programme,
    report      text        not null check (report <> ''),
    verified_by uuid        not null references person,
    verified_at timestamptz not null
);

-- Stated at first and supplemented, as long as the days run.
create table revocation_defence (
    id          uuid primary key,
    revocation  uuid        not null references revocation,
    programme   uuid        not null references programme,
    way         text        not null check (way in ('SYSTEM', 'ON_PAPER')),
    statement   text        not null check (statement <> ''),
    stated_on   date        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);

create index revocation_defence_revocation on revocation_defence (revocation, recorded_at);

-- What was taken from paper is worth nothing until a second person has compared it.
create table revocation_defence_check (
    defence   uuid primary key references revocation_defence,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null default '',
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

create trigger second_person_checks before insert on revocation_defence_check for each row
    execute function second_person_checks('defence', 'select id, recorded_by from revocation_defence where way = ''ON_PAPER''');

create table revocation_decision (
    id          uuid primary key,
    revocation  uuid        not null references revocation,
    programme   uuid        not null references programme,
    outcome     text        not null check (outcome in ('REVOKE', 'KEEP')),
    document    text        not null check (document <> ''),
    met_on      date        not null,
    decided     date        not null check (decided >= met_on),
    origin      text        not null check (origin in ('GOVERNMENT', 'RECORDED')),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index revocation_decision_revocation on revocation_decision (revocation, recorded_at);

create table revocation_decision_check (
    decision  uuid primary key references revocation_decision,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null default '',
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

create trigger second_person_checks before insert on revocation_decision_check for each row
    execute function second_person_checks('decision', 'select id, recorded_by from revocation_decision where origin = ''RECORDED''');

create table revocation_recovery (
    id          uuid primary key,
    revocation  uuid        not null references revocation,
    programme   uuid        not null references programme,
    fen         bigint      not null check (fen > 0),
    paid_on     date        not null,
    voucher     text        not null check (voucher <> ''),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    unique (revocation, voucher)
);

create table revocation_return (
    revocation  uuid        not null references revocation,
    item        text        not null check (item in ('CERTIFICATE', 'PLAQUE')),
    programme   uuid        not null references programme,
    fate        text        not null check (fate in ('RETURNED', 'DECLARED_VOID')),
    day         date        not null,
    note        text        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    primary key (revocation, item),
    check (fate = 'RETURNED' or note <> '')
);

create table revocation_move (
    id         uuid primary key,
    revocation uuid        not null references revocation,
    programme  uuid        not null references programme,
    move       text        not null,
    from_state text        not null,
    to_state   text        not null,
    note       text        not null,
    person     uuid references person,
    at         timestamptz not null
);
create index revocation_move_revocation on revocation_move (revocation, at);

-- What everybody may read of a revocation.
create table revocation_notice (
    revocation   uuid primary key references revocation,
    programme    uuid        not null references programme,
    award        uuid        not null references award,
    party        text        not null,
    kind         text        not null,
    award_title  text        not null,
    certificate  text        not null,
    ground       text        not null,
    document     text        not null,
    revoked_on   date        not null,
    barred_until date,
    published_at timestamptz not null
);
create index revocation_notice_list on revocation_notice (programme, published_at desc);

revoke delete on revocation from "${program}";
revoke update, delete on revocation_source, revocation_finding, revocation_defence, revocation_defence_check, revocation_decision, revocation_decision_check,
    revocation_recovery, revocation_return, revocation_move, revocation_notice from "${program}";
