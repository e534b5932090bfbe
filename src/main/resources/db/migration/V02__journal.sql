create table journal_entry (
    seq            bigint generated always as identity primary key,
    at             timestamptz not null,
    recorded_at    timestamptz not null,
    programme      uuid,
    actor          uuid,
    actor_role     text        not null,
    kind           text        not null check (kind in ('ACT', 'READ')),
    act            text        not null,
    basis          text        not null,
    subject        uuid,
    content_digest bytea       not null check (octet_length(content_digest) = 32)
);

create index journal_entry_subject on journal_entry (subject, seq);
create index journal_entry_programme on journal_entry (programme, seq);
create index journal_entry_time on journal_entry (programme, at);
create index journal_entry_actor on journal_entry (actor, seq);

-- No foreign key to journal_entry: a chain that names a removed entry is what gives the removal away.
create table journal_seal (
    position     bigint primary key check (position > 0),
    seq          bigint not null unique,
    entry_digest bytea  not null check (octet_length(entry_digest) = 32),
    link         bytea  not null check (octet_length(link) = 32)
);

create table journal_anchor (
    day       date primary key,
    position  bigint      not null,
    link      bytea       not null check (octet_length(link) = 32),
    signed_at timestamptz not null,
    signature text        not null
);

create function journal_is_insert_only() returns trigger language plpgsql as
$$
begin
    raise exception 'the journal is insert-only: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger insert_only before update or delete or truncate on journal_entry
    for each statement execute function journal_is_insert_only();
create trigger insert_only before update or delete or truncate on journal_seal
    for each statement execute function journal_is_insert_only();
create trigger insert_only before update or delete or truncate on journal_anchor
    for each statement execute function journal_is_insert_only();

revoke update, delete, truncate on journal_entry, journal_seal, journal_anchor from "${program}";
