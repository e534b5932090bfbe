-- A file that arrives in pieces; what has arrived lies in the folder under the transfer's identifier.
create table transfer (
    id        uuid primary key,
    programme uuid        not null,
    person    uuid        not null,
    subject   uuid        not null,
    purpose   text        not null,
    name      text        not null check (char_length(name) between 1 and 200),
    size      bigint      not null check (size > 0),
    digest    text check (digest ~ '^[0-9a-f]{64}$'),
    begun_at  timestamptz not null
);

create index transfer_subject on transfer (subject, begun_at, id);
create index transfer_begun on transfer (begun_at);
revoke update, truncate on transfer from "${program}";

-- What the virus scanner said; an attachment stored while none was configured has no row.
create table scan (
    attachment uuid primary key references attachment on delete cascade,
    digest     text        not null check (digest ~ '^[0-9a-f]{64}$'),
    outcome    text        not null check (outcome in ('WAITING', 'CLEAN', 'INFECTED')),
    virus      text,
    at         timestamptz not null,
    check ((outcome = 'INFECTED') = (virus is not null))
);

create index scan_waiting on scan (at, attachment) where outcome = 'WAITING';
create index scan_digest on scan (digest);
revoke truncate on scan from "${program}";
