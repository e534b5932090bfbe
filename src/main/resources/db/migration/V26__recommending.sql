-- What a recommending unit is competent for: proposed by one, confirmed by another; the one confirmed last is in force.
create table unit_scope (
    id           uuid primary key,
    programme    uuid        not null references programme,
    unit         uuid        not null references unit,
    -- Code of the edition's kind of recommending unit.
    kind         text        not null check (kind <> ''),
    areas        text[]      not null,
    systems      text[]      not null,
    trades       text[]      not null,
    proposed_by  uuid        not null references person,
    proposed_at  timestamptz not null,
    confirmed_by uuid references person,
    confirmed_at timestamptz,
    dropped_by   uuid references person,
    dropped_at   timestamptz,
    check (cardinality(areas) + cardinality(systems) + cardinality(trades) > 0),
    check ((confirmed_at is null) = (confirmed_by is null)),
    check ((dropped_at is null) = (dropped_by is null)),
    check (confirmed_at is null or dropped_at is null),
    check (confirmed_by is null or confirmed_by <> proposed_by)
);
create index unit_scope_unit on unit_scope (unit, confirmed_at);
create index unit_scope_programme on unit_scope (programme, proposed_at);
create unique index unit_scope_waiting on unit_scope (unit) where confirmed_at is null and dropped_at is null;

-- Where an applicant says it belongs when it chooses its unit; said again, the latest counts.
create table unit_choice (
    id          uuid primary key,
    number      bigint generated always as identity,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    applicant   uuid        not null references applicant,
    unit        uuid        not null references unit,
    area        text        not null,
    system      text        not null,
    trade       text        not null,
    -- The scope it was weighed against, and whether the unit was competent by it.
    scope       uuid references unit_scope,
    within      boolean     not null,
    reason      text        not null,
    declared_by uuid        not null references person,
    declared_at timestamptz not null,
    check (within or reason <> '')
);
create index unit_choice_application on unit_choice (application, number);

revoke delete, truncate on unit_scope from "${program}";
revoke update, delete, truncate on unit_choice from "${program}";

-- What a unit asks an applicant while it verifies. The unit's working days go on.
create table clarification (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    applicant   uuid        not null references applicant,
    unit        uuid        not null references unit,
    question    text        not null check (question <> ''),
    due         date        not null,
    asked_by    uuid        not null references person,
    asked_at    timestamptz not null
);
create index clarification_application on clarification (application, asked_at);
create index clarification_applicant on clarification (applicant, due);
create index clarification_unit on clarification (unit, due);

create table clarification_answer (
    clarification uuid primary key references clarification,
    programme     uuid        not null references programme,
    text          text        not null check (text <> ''),
    answered_by   uuid        not null references person,
    answered_at   timestamptz not null
);

revoke update, delete, truncate on clarification, clarification_answer from "${program}";

-- Applications a unit forwarded together, with the list that goes with them.
create table transmittal (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    unit         uuid        not null references unit,
    applications uuid[]      not null check (cardinality(applications) > 0),
    paper        uuid        not null,
    forwarded_by uuid        not null references person,
    forwarded_at timestamptz not null
);
create index transmittal_unit on transmittal (unit, forwarded_at);
create index transmittal_round on transmittal (round, forwarded_at);

revoke update, delete, truncate on transmittal from "${program}";

-- What a unit did besides recommending; changed until its year is over, later supplemented.
create table cultivation (
    id          uuid primary key,
    programme   uuid        not null references programme,
    unit        uuid        not null references unit,
    version     int         not null default 1,
    kind        text        not null check (kind in ('NURTURE', 'CALL', 'SPREAD')),
    done_on     date        not null,
    what        text        not null check (what <> ''),
    concerned   text        not null check (concerned <> ''),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    changed_by  uuid references person,
    changed_at  timestamptz,
    check ((changed_at is null) = (changed_by is null))
);
create index cultivation_list on cultivation (programme, done_on desc, id);
create index cultivation_unit on cultivation (unit, done_on desc, id);

create table cultivation_supplement (
    id          uuid primary key,
    programme   uuid        not null references programme,
    cultivation uuid        not null references cultivation,
    text        text        not null check (text <> ''),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index cultivation_supplement_cultivation on cultivation_supplement (cultivation, recorded_at);

revoke delete, truncate on cultivation from "${program}";
revoke update, delete, truncate on cultivation_supplement from "${program}";
