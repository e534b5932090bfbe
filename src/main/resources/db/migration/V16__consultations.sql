create table consultation (
    id        uuid primary key,
    programme uuid        not null references programme,
    round     uuid        not null references round,
    list      uuid        not null references candidate_list,
    -- Day from which the time for the requests counts.
    fixed_on  date        not null,
    sent_by   uuid        not null references person,
    sent_at   timestamptz not null,
    late      boolean     not null,
    voided_at timestamptz
);
create unique index consultation_current on consultation (round) where voided_at is null;

create table consultation_request (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    consultation uuid        not null references consultation,
    unit         uuid        not null references unit,
    -- Code of the department in the edition; none for those added by the office.
    code         text,
    name         text        not null check (name <> ''),
    channel      text        not null check (channel in ('SYSTEM', 'PAPER')),
    paper        uuid        not null,
    number       text        not null,
    sent_by      uuid        not null references person,
    sent_at      timestamptz not null,
    unique (consultation, unit),
    unique (consultation, code)
);
create index consultation_request_unit on consultation_request (unit, sent_at);

-- When the request reached the department: at once in the system, by a signed receipt on paper.
create table consultation_service (
    request     uuid primary key references consultation_request,
    programme   uuid        not null references programme,
    id          uuid        not null unique,
    received_on date        not null,
    receipt     uuid,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);

create table consultation_answer (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    request     uuid        not null references consultation_request,
    outcome     text        not null check (outcome in ('NO_OBJECTION', 'OBJECTION', 'MORE_NEEDED')),
    about       uuid[]      not null,
    facts       text        not null,
    scan        uuid        not null,
    answered_on date        not null,
    on_paper    boolean     not null,
    given_by    uuid        not null references person,
    given_at    timestamptz not null,
    supersedes  uuid unique references consultation_answer,
    check (outcome = 'NO_OBJECTION' or facts <> ''),
    check ((outcome = 'NO_OBJECTION') = (cardinality(about) = 0))
);
create index consultation_answer_request on consultation_answer (request, given_at);

-- An answer taken from paper is worth nothing until a second person has compared it.
create table consultation_answer_check (
    answer    uuid primary key references consultation_answer,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null,
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

-- How the office deals with an objection, or what it supplies.
create table consultation_reply (
    id        uuid primary key,
    answer    uuid        not null references consultation_answer,
    programme uuid        not null references programme,
    text      text        not null check (text <> ''),
    given_by  uuid        not null references person,
    given_at  timestamptz not null
);
create index consultation_reply_answer on consultation_reply (answer, given_at);

create table consultation_urge (
    id        uuid primary key,
    request   uuid        not null references consultation_request,
    programme uuid        not null references programme,
    urged_by  uuid        not null references person,
    urged_at  timestamptz not null
);
create index consultation_urge_request on consultation_urge (request);

create table consultation_summary (
    consultation uuid primary key references consultation,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    conclusion   text        not null check (conclusion <> ''),
    paper        uuid        not null,
    number       text        not null,
    closed_by    uuid        not null references person,
    closed_at    timestamptz not null
);

create trigger second_person_checks before insert on consultation_answer_check for each row
    execute function second_person_checks('answer', 'select id, given_by from consultation_answer where on_paper');

create function is_under_way() returns trigger language plpgsql as
$$
begin
    if not exists (select from round r where r.id = new.round and r.phase = 'CONSULTATION') then
        raise exception 'the consultation is closed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger is_under_way before insert on consultation_answer for each row execute function is_under_way();

revoke update, delete, truncate on consultation, consultation_request, consultation_service, consultation_answer, consultation_answer_check,
    consultation_reply, consultation_urge, consultation_summary from "${program}";
grant update (voided_at) on consultation to "${program}";
