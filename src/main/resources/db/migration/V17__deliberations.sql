-- A candidate put before the committee; the newest for a candidate counts.
create table winner_matter (
    matter      uuid primary key references matter,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    put_by      uuid        not null references person,
    put_at      timestamptz not null,
    voided_at   timestamptz
);
create index winner_matter_round on winner_matter (round, put_at);
create index winner_matter_application on winner_matter (application);

-- The committee's request to vote on a candidate again, and on which vote; one taken from paper waits for its check.
create table vote_again (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    matter      uuid        not null references matter,
    reason      text        not null check (reason <> ''),
    scan        uuid,
    given_by    uuid        not null references person,
    given_at    timestamptz not null
);
create index vote_again_round on vote_again (round, given_at);
create unique index vote_again_once on vote_again (matter) where scan is null;

create table vote_again_check (
    reopening uuid primary key references vote_again,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null,
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

-- What the committee's votes on the candidates come to.
create table winner_proposal (
    id             uuid primary key,
    programme      uuid        not null references programme,
    round          uuid        not null references round,
    justification  text        not null,
    vacancy_reason text        not null,
    on_paper       boolean     not null,
    scan           uuid,
    given_by       uuid        not null references person,
    given_at       timestamptz not null,
    voided_at      timestamptz,
    check (on_paper = (scan is not null))
);
create index winner_proposal_round on winner_proposal (round, given_at);

create table winner_proposal_check (
    proposal  uuid primary key references winner_proposal,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null,
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

-- The proposal once it is in effect, with its winners.
create table winner_resolution (
    proposal    uuid primary key references winner_proposal,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    paper       uuid        not null,
    number      text        not null,
    resolved_at timestamptz not null,
    voided_at   timestamptz
);
create unique index winner_resolution_current on winner_resolution (round) where voided_at is null;

create table proposed_winner (
    proposal    uuid not null references winner_proposal,
    application uuid not null references application,
    programme   uuid not null references programme,
    round       uuid not null references round,
    kind        text not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name        text not null check (name <> ''),
    place       int  not null check (place > 0),
    resolution  text not null check (resolution <> ''),
    primary key (proposal, application)
);
create index proposed_winner_application on proposed_winner (application);

-- A submission asks the government to decide, unless all it tells is that those held back before are out.
create table approval_submission (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    proposal     uuid        not null references winner_proposal,
    paper        uuid        not null,
    number       text        not null,
    on_paper     boolean     not null,
    to_decide    boolean     not null,
    submitted_by uuid        not null references person,
    submitted_at timestamptz not null,
    voided_at    timestamptz
);
create index approval_submission_round on approval_submission (round, submitted_at);

-- What the committee submits as a clerk took it from its signed paper; confirmed, it becomes the submission of the same id.
create table submission_record (
    id        uuid primary key,
    programme uuid        not null references programme,
    round     uuid        not null references round,
    submitted uuid[]      not null,
    scan      uuid        not null,
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    voided_at timestamptz
);
create index submission_record_round on submission_record (round, given_at);

create table submission_record_check (
    record    uuid primary key references submission_record,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null,
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

create table approval_submission_entry (
    submission  uuid not null references approval_submission,
    application uuid not null references application,
    programme   uuid not null references programme,
    round       uuid not null references round,
    kind        text not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    name        text not null check (name <> ''),
    fate        text not null check (fate in ('SUBMITTED', 'HELD_BACK', 'DROPPED', 'WITHDRAWN', 'DISQUALIFIED')),
    primary key (submission, application)
);
create index approval_submission_entry_application on approval_submission_entry (application);

create table approval (
    id             uuid primary key,
    programme      uuid        not null references programme,
    round          uuid        not null references round,
    submission     uuid        not null references approval_submission,
    meeting_name   text        not null check (meeting_name <> ''),
    meeting_number text        not null check (meeting_number <> ''),
    meeting_day    date        not null,
    signed_on      date        not null check (signed_on >= meeting_day),
    document       text        not null check (document <> ''),
    decided        date        not null check (decided >= signed_on),
    note           text        not null,
    approved       uuid[]      not null,
    scan           uuid        not null,
    on_paper       boolean     not null,
    given_by       uuid        not null references person,
    given_at       timestamptz not null
);
create index approval_submission_once on approval (submission);

create table approval_check (
    approval  uuid primary key references approval,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null,
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

-- The approval once it is in effect. One decision to a submission, one document number to a decision.
create table approval_decision (
    approval    uuid primary key references approval,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    submission  uuid        not null unique references approval_submission,
    document    text        not null,
    decided     date        not null,
    paper       uuid        not null,
    number      text        not null,
    approved_at timestamptz not null,
    unique (programme, document)
);
create index approval_decision_round on approval_decision (round);

create table approved_winner (
    approval    uuid not null references approval,
    application uuid not null unique references application,
    programme   uuid not null references programme,
    round       uuid not null references round,
    kind        text not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    primary key (approval, application)
);
create index approved_winner_round on approved_winner (round, kind);

create trigger second_person_checks before insert on winner_proposal_check for each row
    execute function second_person_checks('proposal', 'select id, given_by from winner_proposal where on_paper');

create trigger second_person_checks before insert on vote_again_check for each row
    execute function second_person_checks('reopening', 'select id, given_by from vote_again where scan is not null');

create trigger second_person_checks before insert on submission_record_check for each row
    execute function second_person_checks('record', 'select id, given_by from submission_record');

create trigger second_person_checks before insert on approval_check for each row
    execute function second_person_checks('approval', 'select id, given_by from approval where on_paper');

revoke update, delete, truncate on winner_matter, vote_again, vote_again_check, winner_proposal, winner_proposal_check, winner_resolution, proposed_winner, submission_record, submission_record_check, approval_submission,
    approval_submission_entry, approval, approval_check, approval_decision, approved_winner from "${program}";
grant update (voided_at) on winner_matter, winner_proposal, winner_resolution, submission_record, approval_submission to "${program}";
