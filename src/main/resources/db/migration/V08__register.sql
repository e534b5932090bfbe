-- One row for each statement of the register. Nothing is changed: a correction is a row that supersedes another.
create table register_entry (
    id           uuid primary key,
    programme    uuid        not null references programme,
    sort         text        not null check (sort in ('ROUND', 'AWARD', 'BAR', 'REVOCATION', 'CANCELLATION')),
    origin       text        not null check (origin in ('BY_HAND', 'PROGRAM')),
    title        text        not null check (title <> ''),
    document     text        not null,
    decided      date,
    year         int         check (year between 1990 and 2200),
    level        text        check (level in ('OWN', 'CITY', 'PROVINCE', 'NATIONAL')),
    standing     text        check (standing in ('WON', 'NOMINATED')),
    party_kind   text        check (party_kind in ('ORGANISATION', 'INDIVIDUAL')),
    party_digest text        check (party_digest ~ '^[0-9a-f]{64}$'),
    party_masked text,
    party_name   text,
    model        text,
    edition      text        not null,
    until        date,
    award        uuid,
    scan         uuid,
    supersedes   uuid references register_entry,
    reason       text,
    entered_by   uuid references person,
    entered_at   timestamptz not null,
    check ((sort = 'ROUND') <= (year is not null)),
    check ((sort in ('AWARD', 'BAR')) <= (party_kind is not null and party_digest is not null and party_name is not null and decided is not null)),
    check ((sort = 'AWARD') <= (level is not null and standing is not null)),
    check ((sort = 'AWARD' and level = 'OWN') <= (model is not null and standing = 'WON')),
    check ((sort = 'BAR') <= (until is not null and until >= decided)),
    check ((sort = 'REVOCATION') <= (award is not null and decided is not null)),
    check ((sort = 'CANCELLATION') <= (supersedes is not null)),
    check ((supersedes is null) = (reason is null)),
    check ((origin = 'BY_HAND') <= (scan is not null and document <> '' and entered_by is not null))
);
create index register_entry_list on register_entry (programme, sort, entered_at desc, id);
create index register_entry_party on register_entry (party_digest);
create index register_entry_award on register_entry (award);
create index register_entry_supersedes on register_entry (supersedes);
create unique index register_entry_revoked_once on register_entry (award) where sort = 'REVOCATION' and supersedes is null and origin = 'PROGRAM';

create table register_confirmation (
    entry     uuid primary key references register_entry,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null default '',
    given_by  uuid references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);
-- Who entered what by hand; nobody, what the program entered. Runs as the owner, for whom register_entry is not forced: whoever's
-- act the program enters need not see the register.
create function register_entered() returns table (id uuid, by uuid) language sql stable security definer
begin atomic
    select e.id, case e.origin when 'BY_HAND' then e.entered_by end from register_entry e;
end;
create trigger second_person_checks before insert on register_confirmation for each row
    execute function second_person_checks('entry', 'select id, by from register_entered()');

revoke update, delete on register_entry, register_confirmation from "${program}";

-- What counts: confirmed, and not superseded by something confirmed.
create view register_in_force with (security_invoker = true) as
select e.*
from register_entry e
join register_confirmation c on c.entry = e.id and c.outcome = 'CONFIRMED'
where e.sort <> 'CANCELLATION'
  and not exists (select from register_entry s join register_confirmation sc on sc.entry = s.id and sc.outcome = 'CONFIRMED'
                  where s.supersedes = e.id);
