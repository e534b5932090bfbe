-- Who of the office enters papers for an applicant, and why somebody acts for one no more.
alter table applicant_member
    add on_behalf  boolean not null default false,
    add ended_by   uuid references person,
    add ended_at   timestamptz,
    add end_reason text,
    add check ((ended_at is null) = (ended_by is null)),
    add check (state = 'ENDED' or ended_at is null);

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
    application uuid primary key references application,
    programme   uuid        not null references programme,
    round       uuid        not null references round,
    name        text        not null check (name <> ''),
    number      text        not null check (number <> ''),
    received_by uuid        not null references person,
    received_at timestamptz not null
);
create index paper_entry_round on paper_entry (round, received_at);

revoke update, delete, truncate on paper_entry from "${program}";
