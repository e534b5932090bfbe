-- A decision of the government on a round, and what became of it: another follows where a winner was held back from the first.
create table award_decision (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    document     text        not null check (document <> ''),
    decided      date        not null,
    entered_at   timestamptz not null,
    published_at timestamptz,
    published_by uuid references person,
    check ((published_at is null) = (published_by is null))
);
create index award_decision_round on award_decision (round, decided);

create table award (
    id                  uuid primary key,
    programme           uuid        not null references programme,
    round               uuid        not null references round,
    decision            uuid        not null references award_decision,
    application         uuid        not null unique references application,
    applicant           uuid        not null references applicant,
    party               text        not null check (party ~ '^[0-9a-f]{64}$'),
    kind                text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name                text        not null check (name <> ''),
    employer            text,
    model               text        not null,
    edition             text        not null,
    document            text        not null,
    decided             date        not null,
    certificate         text        not null unique,
    prize_fen           bigint      not null check (prize_fen > 0),
    entered_at          timestamptz not null,
    revoked_on          date,
    revocation_document text,
    check ((revoked_on is null) = (revocation_document is null)),
    check (revoked_on is null or revoked_on >= decided)
);
create index award_round on award (round, kind);
create index award_decision_of on award (decision);
create index award_programme on award (programme, decided desc, id);
create index award_applicant on award (applicant);

-- Every applicant of the round is told the result, once.
create table result_told (
    application uuid primary key references application,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    paper       uuid        not null,
    told_at     timestamptz not null
);
create index result_told_round on result_told (round);

-- Two earmarked lines for each round; a changed budget is a new row that supersedes.
create table budget_line (
    id         uuid primary key,
    programme  uuid        not null references programme,
    round      uuid        not null references round,
    sort       text        not null check (sort in ('PRIZE', 'EXPENSES')),
    year       int         not null check (year between 2000 and 2200),
    code       text        not null check (code <> ''),
    amount_fen bigint      not null check (amount_fen > 0),
    document   text        not null check (document <> ''),
    entered_by uuid        not null references person,
    entered_at timestamptz not null,
    supersedes uuid unique references budget_line,
    unique (id, sort)
);
create unique index budget_line_first on budget_line (round, sort) where supersedes is null;

-- A report to the government asks for the prize of each winner not yet reported.
create table allocation_report (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    number      text        not null,
    reported_by uuid        not null references person,
    reported_at timestamptz not null
);
create index allocation_report_round on allocation_report (round, reported_at);

create table allocation (
    award      uuid primary key references award,
    programme  uuid   not null references programme,
    round      uuid   not null references round,
    report     uuid   not null references allocation_report,
    amount_fen bigint not null check (amount_fen > 0)
);
create index allocation_round on allocation (round);
create index allocation_of_report on allocation (report);

-- The governor's approval, given by the government or recorded by a clerk from the signed paper and then checked by another.
create table allocation_approval (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    report      uuid        not null references allocation_report,
    document    text        not null check (document <> ''),
    governor    text        not null check (governor <> ''),
    decided     date        not null,
    scan        uuid        not null,
    by_clerk    boolean     not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index allocation_approval_round on allocation_approval (round, recorded_at);
create index allocation_approval_report on allocation_approval (report);

create table allocation_approval_check (
    approval uuid primary key references allocation_approval,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null,
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);
create trigger second_person_checks before insert on allocation_approval_check for each row
    execute function second_person_checks('approval', 'select id, recorded_by from allocation_approval where by_clerk');

-- What counts: given by the government itself, or confirmed.
create view allocation_approved with (security_invoker = true) as
select a.* from allocation_approval a
where not a.by_clerk or exists (select from allocation_approval_check c where c.approval = a.id and c.outcome = 'CONFIRMED');

-- A prize is paid from the prize line to a winner, working expenses from the other line to nobody in particular.
create table payment (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    line        uuid        not null,
    sort        text        not null check (sort in ('PRIZE', 'EXPENSES')),
    award       uuid references award,
    amount_fen  bigint      not null check (amount_fen > 0),
    voucher     text        not null check (voucher <> ''),
    paid_on     date        not null,
    payee       text        not null check (payee <> ''),
    account     text        not null check (account ~ '^[*]+[0-9]{4}$'),
    what        text        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    foreign key (line, sort) references budget_line (id, sort),
    check ((sort = 'PRIZE') = (award is not null)),
    unique (programme, voucher)
);
create index payment_award on payment (award);
create index payment_round on payment (round, sort);

-- A payment entered by mistake, or returned by the bank, no longer counts.
create table payment_reversal (
    payment     uuid primary key references payment,
    programme   uuid        not null references programme,
    reason      text        not null check (reason <> ''),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);

create view payment_in_force with (security_invoker = true) as
select p.* from payment p where not exists (select from payment_reversal r where r.payment = p.id);

create table use_of_prize (
    id            uuid primary key,
    programme     uuid        not null references programme,
    award         uuid        not null references award,
    purpose       text        not null check (purpose <> ''),
    kindred       boolean     not null,
    amount_fen    bigint      not null check (amount_fen > 0),
    used_on       date        not null,
    description   text        not null check (description <> ''),
    justification text        not null,
    evidence      uuid        not null,
    declared_by   uuid        not null references person,
    declared_at   timestamptz not null,
    check (not kindred or justification <> '')
);
create index use_of_prize_award on use_of_prize (award, used_on);

create table use_check (
    use_of_prize uuid primary key references use_of_prize,
    programme    uuid        not null references programme,
    outcome      text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note         text        not null,
    given_by     uuid        not null references person,
    given_at     timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

create table promotion_activity (
    id          uuid primary key,
    programme   uuid        not null references programme,
    award       uuid        not null references award,
    held_on     date        not null,
    title       text        not null check (title <> ''),
    place       text        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index promotion_activity_award on promotion_activity (award, held_on);

-- Plaque and certificate handed to the winner, against a receipt.
create table handover (
    award       uuid primary key references award,
    id          uuid        not null unique,
    programme   uuid        not null references programme,
    handed_on   date        not null,
    place       text        not null check (place <> ''),
    receiver    text        not null check (receiver <> ''),
    receipt     uuid        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);

revoke update, delete on handover, award, award_decision, result_told, budget_line, allocation_report, allocation, allocation_approval,
    allocation_approval_check, payment, payment_reversal, use_of_prize, use_check, promotion_activity from "${program}";
grant update (published_at, published_by) on award_decision to "${program}";
grant update (revoked_on, revocation_document) on award to "${program}";
