create table programme (
    id               uuid primary key,
    award_name       text        not null check (award_name <> ''),
    county           text        not null check (county <> ''),
    edition          text        not null,
    zone             text        not null,
    created_at       timestamptz not null,
    version          int         not null default 0
);

create table unit (
    id         uuid primary key,
    programme  uuid        not null references programme,
    name       text        not null check (name <> ''),
    created_at timestamptz not null,
    closed_at  timestamptz
);
create unique index unit_name on unit (programme, name) where closed_at is null;

create table unit_part (
    unit uuid not null references unit,
    part text not null check (part in ('OFFICE', 'RECOMMENDING', 'DEPARTMENT', 'AGENCY', 'FINANCE', 'GOVERNMENT', 'DISCIPLINE', 'COMMITTEE')),
    primary key (unit, part)
);

create table person (
    id         uuid primary key,
    programme  uuid        not null references programme,
    name       text        not null check (name <> ''),
    created_at timestamptz not null,
    closed_at  timestamptz
);

-- Apart from the person, because a name is shown to many and what is here to few.
create table account (
    person               uuid primary key references person,
    programme            uuid        not null references programme,
    sign_in_name         text        not null,
    -- Encrypted, as is the secret.
    phone                text,
    email                text        not null default '',
    password_hash        text        not null,
    must_change_password boolean     not null,
    password_set_at      timestamptz not null,
    totp_secret          text,
    totp_step            bigint      not null default 0,
    -- A session is worth something only while it carries this stamp.
    stamp                uuid        not null,
    last_sign_in_at      timestamptz
);
create unique index account_sign_in_name on account (lower(sign_in_name));
create index account_programme on account (programme);

-- What a person was called and reached by before it was corrected.
create table person_correction (
    id            uuid primary key,
    person        uuid        not null references person,
    programme     uuid        not null references programme,
    former_name   text        not null,
    -- Encrypted.
    former_phone  text,
    former_email  text        not null,
    reason        text        not null check (reason <> ''),
    corrected_by  uuid        not null references person check (corrected_by <> person),
    corrected_at  timestamptz not null
);
create index person_correction_person on person_correction (person, corrected_at desc);
revoke update, delete, truncate on person_correction from "${program}";

create table former_password (
    person        uuid        not null references person,
    password_hash text        not null,
    replaced_at   timestamptz not null,
    primary key (person, replaced_at)
);

create table recovery_code (
    person  uuid not null references person,
    digest  text not null,
    used_at timestamptz,
    primary key (person, digest)
);

create table role_grant (
    id           uuid primary key,
    person       uuid        not null references person,
    programme    uuid        not null references programme,
    role         text        not null check (role in ('APPLICANT', 'RECOMMENDER', 'OFFICE', 'DIRECTOR', 'ASSESSOR', 'AGENCY', 'DEPARTMENT',
                                                      'COMMITTEE', 'CHAIR', 'GOVERNMENT', 'FINANCE', 'SUPERVISOR', 'ADMINISTRATOR')),
    unit         uuid references unit,
    proposed_by  uuid references person,
    proposed_at  timestamptz not null,
    confirmed_by uuid references person,
    confirmed_at timestamptz,
    ended_by     uuid references person,
    ended_at     timestamptz,
    end_reason   text,
    check ((ended_at is null) = (end_reason is null)),
    check (confirmed_by is null or confirmed_by <> person),
    check (proposed_by is null or proposed_by <> person)
);
create unique index role_grant_once on role_grant (person, programme, role, unit) nulls not distinct where ended_at is null;
create index role_grant_programme on role_grant (programme, role) where ended_at is null;
create index role_grant_unit on role_grant (unit) where ended_at is null;

-- Whom the discipline inspection has taken the right to recommend and to assess, until it gives it back.
create table withheld_right (
    id             uuid primary key,
    programme      uuid        not null references programme,
    person         uuid references person,
    unit           uuid references unit,
    reason         text        not null check (reason <> ''),
    withheld_by    uuid        not null references person,
    withheld_at    timestamptz not null,
    restored_by    uuid references person,
    restored_at    timestamptz,
    restore_reason text,
    check ((person is null) <> (unit is null)),
    check (withheld_by is distinct from person),
    check ((restored_at is null) = (restored_by is null) and (restored_at is null) = (restore_reason is null))
);
create index withheld_right_person on withheld_right (person) where restored_at is null;
create index withheld_right_unit on withheld_right (unit) where restored_at is null;
revoke delete, truncate on withheld_right from "${program}";

-- Asked by rules whoever acts: runs as the owner, for whom the table is not forced.
create function right_withheld(of_person uuid, of_unit uuid) returns boolean
language sql stable security definer
begin atomic
    select exists (select from withheld_right w where w.restored_at is null and (w.person = of_person or w.unit = of_unit));
end;

-- Where people hold roles in a unit, another name or other parts wait for their confirmation.
create table unit_change (
    id           uuid primary key,
    programme    uuid        not null references programme,
    unit         uuid        not null references unit,
    name         text        not null check (name <> ''),
    parts        text[]      not null check (cardinality(parts) > 0),
    proposed_by  uuid        not null references person,
    proposed_at  timestamptz not null,
    confirmed_by uuid references person,
    confirmed_at timestamptz,
    dropped_at   timestamptz,
    check (confirmed_by <> proposed_by),
    check ((confirmed_by is null) = (confirmed_at is null))
);
create unique index unit_change_open on unit_change (unit) where confirmed_at is null and dropped_at is null;

-- A password or second factor given anew, waiting for the second person.
create table credential_reset (
    id            uuid primary key,
    person        uuid        not null references person,
    programme     uuid        not null references programme,
    kind          text        not null check (kind in ('PASSWORD', 'FACTOR')),
    password_hash text,
    proposed_by   uuid        not null references person,
    proposed_at   timestamptz not null,
    confirmed_by  uuid references person,
    confirmed_at  timestamptz,
    dropped_at    timestamptz,
    check (confirmed_by is null or (confirmed_by <> person and confirmed_by <> proposed_by)),
    check (proposed_by <> person),
    check ((kind = 'PASSWORD') or password_hash is null)
);
create unique index credential_reset_open on credential_reset (person, kind) where confirmed_at is null and dropped_at is null;

-- Keyed by digests of what was typed, never by the account: an unknown name is slowed down just like a known one.
create table sign_in_attempt (
    subject    text        not null,
    address    text        not null,
    failures   int         not null,
    not_before timestamptz not null,
    last_at    timestamptz not null,
    primary key (subject, address)
);
create index sign_in_attempt_last_at on sign_in_attempt (last_at);

create table one_time_code (
    purpose    text primary key check (purpose in ('SET_UP')),
    digest     text        not null,
    issued_at  timestamptz not null,
    used_at    timestamptz
);

create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_session_id on spring_session (session_id);
create index spring_session_expiry_time on spring_session (expiry_time);
create index spring_session_principal_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
