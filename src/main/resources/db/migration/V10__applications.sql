create table applicant (
    id               uuid primary key,
    programme        uuid        not null references programme,
    kind             text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name             text        not null check (name <> ''),
    -- Keyed digest of the USCC or identity number.
    party            text        not null check (party ~ '^[0-9a-f]{64}$'),
    code_shown       text        not null,
    registered_place text,
    registered_on    date,
    legal_person     text,
    employer         text,
    employer_uscc    text,
    state            text        not null check (state in ('CLAIMED', 'CONFIRMED', 'JOINED', 'REFUSED')),
    claimed_by       uuid        not null references person,
    claimed_at       timestamptz not null,
    decided_by       uuid references person,
    decided_at       timestamptz,
    -- What the office found when it compared the claim with the licence or the identity card.
    in_county        boolean,
    is_legal_person  boolean,
    decision_note    text,
    joined_to        uuid references applicant,
    check ((kind = 'ORGANISATION') = (registered_place is not null and registered_on is not null and legal_person is not null)),
    check ((kind = 'INDIVIDUAL') = (employer is not null and employer_uscc is not null)),
    check ((state = 'CLAIMED') = (decided_at is null)),
    check (state <> 'CONFIRMED' or (in_county is not null and is_legal_person is not null)),
    check ((state = 'JOINED') = (joined_to is not null)),
    check (decided_by is null or decided_by <> claimed_by)
);
-- One confirmed applicant for each party, however many claim to act for it.
create unique index applicant_party on applicant (programme, party) where state = 'CONFIRMED';
-- The same claim sent twice is one.
create unique index applicant_claim_once on applicant (claimed_by, party) where state in ('CLAIMED', 'CONFIRMED');
create index applicant_claims on applicant (programme, state, claimed_at);
create index applicant_same_party on applicant (programme, party);

create table applicant_secret (
    applicant       uuid primary key references applicant,
    programme       uuid  not null references programme,
    identity_number bytea,
    phone           bytea not null
);

create table applicant_member (
    applicant   uuid        not null references applicant,
    person      uuid        not null references person,
    programme   uuid        not null references programme,
    responsible boolean     not null,
    state       text        not null check (state in ('CLAIMED', 'CONFIRMED', 'ENDED')),
    since       timestamptz not null,
    primary key (applicant, person)
);
create unique index applicant_member_responsible on applicant_member (applicant) where responsible and state <> 'ENDED';
create index applicant_member_person on applicant_member (person) where state <> 'ENDED';

create table application (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    applicant    uuid        not null references applicant,
    kind         text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name         text        not null check (name <> ''),
    employer     text,
    model        text        not null,
    unit         uuid references unit,
    status       text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED_BY_UNIT', 'FORWARDED', 'RETURNED_BY_OFFICE', 'QUALIFIED',
                                                        'NOT_QUALIFIED', 'SHORTLISTED', 'NOT_SHORTLISTED', 'WITHDRAWN', 'DISQUALIFIED')),
    started_by   uuid        not null references person,
    started_at   timestamptz not null,
    submitted_at timestamptz,
    version      int         not null default 0 check (version >= 0),
    receipt      text,
    receipt_paper uuid,
    withdrawal_reason text,
    check ((submitted_at is null) = (version = 0)),
    check (submitted_at is null or (unit is not null and model <> '' and receipt is not null)),
    check (status in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
    check (status <> 'DRAFT' or submitted_at is null),
    check ((status = 'WITHDRAWN') = (withdrawal_reason is not null))
);
-- A second draft, or a second submission, for the same round cannot exist; a withdrawn one leaves its place.
create unique index application_once on application (round, applicant) where status <> 'WITHDRAWN';
create unique index application_receipt on application (programme, receipt);
create index application_round on application (round, status, submitted_at);
create index application_submitted on application (round, submitted_at, receipt);
create index application_applicant on application (applicant);
create index application_unit on application (unit, status);

-- The office may know how many drafts there are, and nothing else of them.
create table application_draft (
    application uuid primary key references application,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    started_at  timestamptz not null
);
create index application_draft_round on application_draft (round);

create table application_move (
    id          uuid primary key,
    programme   uuid        not null references programme,
    application uuid        not null references application,
    move        text        not null,
    from_status text        not null,
    to_status   text        not null,
    at          timestamptz not null,
    person      uuid references person
);
create index application_move_application on application_move (application, at);

-- The working copy, which only the applicant sees; every save counts up the version of its section.
create table application_section (
    application uuid        not null references application,
    programme   uuid        not null references programme,
    section     text        not null check (section in ('FACTS', 'MODEL', 'CONDITIONS', 'PROFILE', 'REPORT', 'EVIDENCE', 'UNIT', 'SIGNATURE')),
    version     int         not null check (version > 0),
    content     text        not null,
    saved_by    uuid        not null references person,
    saved_at    timestamptz not null,
    primary key (application, section)
);

-- What was submitted, never altered: a correction is another version.
create table application_version (
    id           uuid primary key,
    programme    uuid        not null references programme,
    application  uuid        not null references application,
    number       int         not null check (number > 0),
    supersedes   uuid references application_version,
    submitted_by uuid        not null references person,
    submitted_at timestamptz not null,
    receipt      text        not null,
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    unique (application, number),
    check ((number = 1) = (supersedes is null))
);

create table application_version_section (
    version     uuid not null references application_version,
    section     text not null,
    programme   uuid not null references programme,
    application uuid not null references application,
    content     text not null,
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (version, section)
);
create index application_version_section_application on application_version_section (application);

create table application_version_file (
    version     uuid   not null references application_version,
    file        uuid   not null references attachment,
    programme   uuid   not null references programme,
    application uuid   not null references application,
    place       text   not null,
    name        text   not null,
    size        bigint not null,
    digest      text   not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (version, file)
);
create index application_version_file_file on application_version_file (file);
create index application_version_file_application on application_version_file (application);

-- A file of an earlier version that a correction goes without.
create table application_left_out (
    file        uuid primary key references attachment,
    programme   uuid        not null references programme,
    application uuid        not null references application,
    person      uuid        not null references person,
    at          timestamptz not null
);
create index application_left_out_application on application_left_out (application);

create table correction (
    id          uuid primary key,
    programme   uuid        not null references programme,
    application uuid        not null references application,
    move        text        not null check (move in ('RETURN_BY_UNIT', 'RETURN_BY_OFFICE')),
    opened_by   uuid        not null references person,
    opened_at   timestamptz not null,
    due         date        not null
);
create index correction_application on correction (application, opened_at);

create table correction_point (
    correction  uuid not null references correction,
    number      int  not null,
    programme   uuid not null references programme,
    application uuid not null references application,
    section     text not null,
    what        text not null check (what <> ''),
    primary key (correction, number)
);
create index correction_point_application on correction_point (application);

create table eligibility_finding (
    id          uuid primary key,
    programme   uuid        not null references programme,
    application uuid        not null references application,
    provision   text        not null,
    outcome     text        not null check (outcome in ('MET', 'NOT_MET')),
    reason      text        not null check (reason <> ''),
    found_by    uuid        not null references person,
    found_at    timestamptz not null,
    supersedes  uuid unique references eligibility_finding
);
create index eligibility_finding_application on eligibility_finding (application, provision, found_at);

-- A failure of the system within the application time: the only ground for receiving an application late.
create table system_failure (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    began       timestamptz not null,
    ended       timestamptz not null check (ended > began),
    what        text        not null check (what <> ''),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index system_failure_round on system_failure (round, began);

create table late_request (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null unique references application,
    applicant   uuid        not null references applicant,
    -- The draft itself stays the applicant's.
    name        text        not null,
    reason      text        not null check (reason <> ''),
    asked_by    uuid        not null references person,
    asked_at    timestamptz not null
);
create index late_request_round on late_request (round, asked_at);

create table late_decision (
    request     uuid primary key references late_request,
    programme   uuid        not null references programme,
    failure     uuid references system_failure,
    until       timestamptz,
    reason      text        not null,
    decided_by  uuid        not null references person,
    decided_at  timestamptz not null,
    check ((failure is null) = (until is null)),
    check (failure is not null or reason <> '')
);

-- The office inquires into an applicant in whatever phase; why it does is not for the applicant.
create table inquiry (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    applicant   uuid        not null references applicant,
    questions   text        not null,
    due         date,
    opened_by   uuid        not null references person,
    opened_at   timestamptz not null,
    check ((questions = '') = (due is null))
);
create index inquiry_application on inquiry (application, opened_at);
create index inquiry_applicant on inquiry (applicant, due);

create table inquiry_ground (
    inquiry     uuid primary key references inquiry,
    programme   uuid not null references programme,
    round       uuid not null references round,
    application uuid not null references application,
    reason      text not null check (reason <> '')
);

create table inquiry_answer (
    inquiry     uuid primary key references inquiry,
    programme   uuid        not null references programme,
    text        text        not null check (text <> ''),
    answered_by uuid        not null references person,
    answered_at timestamptz not null
);

create table inquiry_closing (
    inquiry   uuid primary key references inquiry,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('UNFOUNDED', 'SUBSTANTIATED')),
    finding   text        not null check (finding <> ''),
    closed_by uuid        not null references person,
    closed_at timestamptz not null
);

revoke update, delete, truncate on inquiry, inquiry_ground, inquiry_answer, inquiry_closing, system_failure, late_request, late_decision, application_move, application_version, application_version_section, application_version_file, correction, correction_point,
    eligibility_finding from "${program}";
revoke delete, truncate on applicant, applicant_secret, applicant_member, application from "${program}";
