create table installation (
    id boolean primary key default true check (id),
    kind text not null check (kind in ('real', 'demo')),
    created_at timestamptz not null default now()
);

insert into installation (kind) values ('${kind}');

revoke insert, update, delete on installation from "${program}";
