-- What lies on a recommending unit's desk. Whether it is late is computed from received_at when looked at; only what it was when forwarded is kept.
create table recommendation (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    application  uuid        not null unique references application,
    applicant    uuid        not null references applicant,
    unit         uuid        not null references unit,
    received_at  timestamptz not null,
    -- Last day of the unit's own return for correction: the working days count anew from it.
    returned_until date,
    forwarded_at timestamptz,
    due          date,
    late         boolean,
    check ((forwarded_at is null) = (due is null) and (forwarded_at is null) = (late is null))
);
create index recommendation_unit on recommendation (unit, received_at);
create index recommendation_round on recommendation (round, received_at);

-- Every receipt starts the working days anew.
create table recommendation_receipt (
    id             uuid primary key,
    programme      uuid        not null references programme,
    recommendation uuid        not null references recommendation,
    unit           uuid        not null references unit,
    cause          text        not null check (cause in ('SUBMITTED', 'CORRECTED', 'REASSIGNED', 'ANEW')),
    reason         text        not null,
    received_at    timestamptz not null,
    person         uuid references person,
    check (cause <> 'REASSIGNED' or reason <> '')
);
create index recommendation_receipt_recommendation on recommendation_receipt (recommendation, received_at);

create table urge (
    id             uuid primary key,
    programme      uuid        not null references programme,
    recommendation uuid        not null references recommendation,
    unit           uuid        not null references unit,
    due            date        not null,
    sent_by        uuid        not null references person,
    sent_at        timestamptz not null
);
create index urge_recommendation on urge (recommendation, sent_at);

-- The unit and the office each check every condition of their own; frozen by what they decide on it.
create table fact_check (
    application uuid        not null references application,
    checker     text        not null check (checker in ('UNIT', 'OFFICE')),
    item        text        not null,
    programme   uuid        not null references programme,
    finding     text        not null check (finding in ('TRUE', 'NOT_TRUE', 'NOT_CHECKED')),
    note        text        not null,
    person      uuid        not null references person,
    checked_at  timestamptz not null,
    primary key (application, checker, item),
    check (finding = 'TRUE' or note <> '')
);

create table opinion (
    id             uuid primary key,
    programme      uuid        not null references programme,
    round          uuid        not null references round,
    application    uuid        not null references application,
    unit           uuid        not null references unit,
    outcome        text        not null check (outcome in ('RECOMMENDED', 'NOT_RECOMMENDED')),
    reasons        text        not null check (reasons <> ''),
    signed_by      text        not null check (signed_by <> ''),
    signed_on      date        not null,
    scan           uuid        not null,
    -- The findings as they were when the opinion was given.
    findings       jsonb       not null,
    origin         text        not null check (origin in ('UNIT', 'RECORDED')),
    given_by       uuid        not null references person,
    given_at       timestamptz not null
);
create index opinion_application on opinion (application, given_at);

-- An opinion recorded from a signed paper stands once a second person has compared the two.
create table opinion_check (
    opinion    uuid primary key references opinion,
    programme  uuid        not null references programme,
    outcome    text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    reason     text        not null,
    checked_by uuid        not null references person,
    checked_at timestamptz not null,
    check (outcome = 'CONFIRMED' or reason <> '')
);
create trigger second_person_checks before insert on opinion_check for each row
    execute function second_person_checks('opinion', 'select id, given_by from opinion where origin = ''RECORDED''', 'checked_by');

-- The party learns the facts and may state its case before it is refused; another ground is told anew and supersedes.
create table refusal_intent (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    applicant   uuid        not null references applicant,
    reasons     text        not null check (reasons <> ''),
    provisions  text[]      not null check (cardinality(provisions) > 0),
    paper       uuid        not null,
    told_by     uuid        not null references person,
    told_at     timestamptz not null,
    supersedes  uuid unique references refusal_intent
);
create index refusal_intent_application on refusal_intent (application, told_at);

-- Once by the party itself in the system; whatever it stated on paper or orally, on the day it did, as the office recorded it.
create table party_statement (
    id          uuid primary key,
    intent      uuid        not null references refusal_intent,
    programme   uuid        not null references programme,
    way         text        not null check (way in ('SYSTEM', 'ON_PAPER')),
    text        text        not null check (text <> ''),
    stated_on   date        not null,
    scan        uuid,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    check ((way = 'ON_PAPER') = (scan is not null))
);
create unique index party_statement_own on party_statement (intent) where way = 'SYSTEM';
create index party_statement_intent on party_statement (intent, recorded_at);

-- What was taken from paper is worth nothing until a second person has compared it.
create table party_statement_check (
    statement  uuid primary key references party_statement,
    programme  uuid        not null references programme,
    outcome    text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    reason     text        not null,
    checked_by uuid        not null references person,
    checked_at timestamptz not null,
    check (outcome = 'CONFIRMED' or reason <> '')
);

create trigger second_person_checks before insert on party_statement_check for each row
    execute function second_person_checks('statement', 'select id, recorded_by from party_statement where way = ''ON_PAPER''', 'checked_by');

create table qualification (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    applicant   uuid        not null references applicant,
    outcome     text        not null check (outcome in ('QUALIFIED', 'NOT_QUALIFIED')),
    reasons     text        not null,
    findings    jsonb       not null,
    paper       uuid,
    decided_by  uuid        not null references person,
    decided_at  timestamptz not null,
    check ((outcome = 'NOT_QUALIFIED') = (paper is not null))
);
create index qualification_round on qualification (round, decided_at);
create index qualification_application on qualification (application, decided_at);

-- Whoever was found qualified and no longer meets a condition leaves the round, after a hearing like that before a refusal.
create table disqualification (
    id          uuid primary key,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    application uuid        not null references application,
    applicant   uuid        not null references applicant,
    intent      uuid        not null unique references refusal_intent,
    answer      text        not null,
    paper       uuid        not null,
    decided_by  uuid        not null references person,
    decided_at  timestamptz not null
);
create index disqualification_application on disqualification (application);

create function fact_check_is_frozen() returns trigger language plpgsql as
$$
begin
    if (new.checker = 'UNIT' and exists (select from recommendation r where r.application = new.application and r.forwarded_at is not null))
        or (new.checker = 'OFFICE' and exists (select from qualification q where q.application = new.application
            and q.decided_at > recommended_since(q.round))) then
        raise exception 'the findings are frozen' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger fact_check_is_frozen before insert or update on fact_check for each row execute function fact_check_is_frozen();

revoke update, delete, truncate on recommendation_receipt, urge, opinion, opinion_check, refusal_intent, party_statement, party_statement_check, qualification, disqualification from "${program}";
revoke delete, truncate on recommendation, fact_check from "${program}";
