-- What an applicant for which nobody of its own acts declared on a signed paper, on the day the office received it; worth nothing until a
-- second person has compared it.
create table paper_act (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    applicant   uuid        not null references applicant,
    what        text        not null check (what in ('WITHDRAWAL', 'INQUIRY_ANSWER', 'UNIT_ANSWER')),
    -- The inquiry or the question that is answered.
    target      uuid,
    text        text        not null check (text <> ''),
    note        text        not null,
    received_on date        not null,
    scan        uuid        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    check ((what = 'WITHDRAWAL') = (target is null))
);
create index paper_act_application on paper_act (application, recorded_at);
create index paper_act_target on paper_act (target);

create table paper_act_check (
    act        uuid primary key references paper_act,
    programme  uuid        not null references programme,
    outcome    text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    reason     text        not null,
    checked_by uuid        not null references person,
    checked_at timestamptz not null,
    check (outcome = 'CONFIRMED' or reason <> '')
);

create trigger second_person_checks before insert on paper_act_check for each row
    execute function second_person_checks('act', 'select id, recorded_by from paper_act', 'checked_by');

create view paper_act_waiting with (security_invoker = true) as
select a.* from paper_act a where not exists (select from paper_act_check k where k.act = a.id);

revoke update, delete, truncate on paper_act, paper_act_check from "${program}";

-- What took effect says itself that it was taken from paper: not everybody who reads it reads the paper.
alter table inquiry_answer
    add act         uuid references paper_act,
    add received_on date,
    add check ((act is null) = (received_on is null));
alter table clarification_answer
    add act         uuid references paper_act,
    add received_on date,
    add check ((act is null) = (received_on is null));
create index clarification_answer_act on clarification_answer (act);
alter table application_move
    add recorded_by uuid references person,
    add received_on date,
    add check ((recorded_by is null) = (received_on is null));
