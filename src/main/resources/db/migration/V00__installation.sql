create table installation (
    id boolean primary key default true check (id),
    kind text not null check (kind in ('real', 'demo')),
    created_at timestamptz not null default now()
);

insert into installation (kind) values ('${kind}');

revoke insert, update, delete on installation from "${program}";

-- Of the keys kept outside: what they are is not said, only whether they are the right ones.
create table key_fingerprint (
    name        text primary key,
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    created_at  timestamptz not null default now()
);

revoke update, delete on key_fingerprint from "${program}";
