create table survey_commission (
    id              uuid primary key,
    programme       uuid        not null references programme,
    round           uuid        not null references round,
    application     uuid        not null references application,
    name            text        not null check (name <> ''),
    agency          uuid        not null references unit,
    contract        text        not null check (contract <> ''),
    due             date        not null,
    commissioned_by uuid        not null references person,
    commissioned_at timestamptz not null,
    ended_by        uuid references person,
    ended_at        timestamptz,
    end_reason      text,
    check ((ended_at is null) = (end_reason is null) and (ended_at is null) = (ended_by is null))
);
-- One agency for each organisation at a time.
create unique index survey_commission_once on survey_commission (application) where ended_at is null;
create index survey_commission_round on survey_commission (round, name);
create index survey_commission_agency on survey_commission (agency, due);

create table survey_delivery (
    id             uuid primary key,
    programme      uuid          not null references programme,
    round          uuid          not null references round,
    commission     uuid          not null references survey_commission,
    application    uuid          not null references application,
    index          numeric(5, 2) not null check (index between 0 and 100),
    cross_check    numeric(5, 2) check (cross_check between 0 and 100),
    method         text          not null check (method <> ''),
    sample         int           not null check (sample > 0),
    fieldwork_from date          not null,
    fieldwork_to   date          not null check (fieldwork_to >= fieldwork_from),
    delivered_by   uuid          not null references person,
    delivered_at   timestamptz   not null,
    supersedes     uuid unique references survey_delivery
);
create unique index survey_delivery_first on survey_delivery (commission) where supersedes is null;
create index survey_delivery_round on survey_delivery (round);

create table survey_decision (
    delivery   uuid primary key references survey_delivery,
    programme  uuid        not null references programme,
    outcome    text        not null check (outcome in ('ACCEPTED', 'REJECTED')),
    reason     text        not null,
    paper      uuid,
    decided_by uuid        not null references person,
    decided_at timestamptz not null,
    check (outcome = 'ACCEPTED' or reason <> ''),
    check ((outcome = 'ACCEPTED') = (paper is not null))
);

create function follows_a_rejected_delivery() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    if new.supersedes is not null
        and not exists (select from survey_decision d where d.delivery = new.supersedes and d.outcome = 'REJECTED') then
        raise exception 'a delivery is replaced only after it was rejected' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger follows_a_rejected_delivery before insert on survey_delivery for each row execute function follows_a_rejected_delivery();

revoke delete, truncate on survey_commission from "${program}";
revoke update, delete, truncate on survey_delivery, survey_decision from "${program}";
