-- Who of the office enters papers for an applicant, and why somebody acts for one no more.
alter table applicant_member
    add on_behalf  boolean not null default false,
    add ended_by   uuid references person,
    add ended_at   timestamptz,
    add end_reason text,
    add check ((ended_at is null) = (ended_by is null)),
    add check (state = 'ENDED' or ended_at is null);

create index applicant_member_ever on applicant_member (person);

-- Of the link only a digest is kept.
create table applicant_invitation (
    id           uuid primary key,
    programme    uuid        not null references programme,
    applicant    uuid        not null references applicant,
    name         text        not null check (name <> ''),
    code         text        not null unique check (code ~ '^[0-9a-f]{64}$'),
    invited_by   uuid        not null references person,
    invited_at   timestamptz not null,
    until        timestamptz not null,
    accepted_by  uuid references person,
    accepted_at  timestamptz,
    withdrawn_at timestamptz,
    check ((accepted_at is null) = (accepted_by is null)),
    check (accepted_at is null or withdrawn_at is null),
    check (until > invited_at)
);
create index applicant_invitation_applicant on applicant_invitation (applicant, invited_at);

revoke delete, truncate on applicant_invitation from "${program}";

-- An application handed in on paper: when the office received it, under which number of its register. It may be entered later.
create table paper_entry (
    id          uuid primary key,
    application uuid        not null unique references application,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    applicant   uuid        not null references applicant,
    name        text        not null check (name <> ''),
    number      text        not null check (number <> ''),
    received_by uuid        not null references person,
    received_at timestamptz not null,
    unique (programme, number)
);
create index paper_entry_round on paper_entry (round, received_at);

revoke update, delete, truncate on paper_entry from "${program}";

-- Who enters papers for an applicant is none of its own, and can be kept out of its case.
create or replace function keeps_out_none_such() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    if exists (select from role_grant g where g.person = new.person and g.programme = new.programme and g.role = 'SUPERVISOR'
               and g.confirmed_at is not null and g.ended_at is null) then
        raise exception 'a supervisor is kept out of nothing' using errcode = 'check_violation';
    end if;
    if exists (select from application a join applicant_member m on m.applicant = a.applicant
               where a.id = new.application and m.person = new.person and m.state = 'CONFIRMED' and not m.on_behalf) then
        raise exception 'an applicant is not kept out of its own case' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
