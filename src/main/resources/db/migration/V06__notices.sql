create table notice (
    id         uuid primary key,
    programme  uuid        not null references programme,
    recipient  uuid        not null references person,
    key        text        not null check (key <> ''),
    arguments  text[]      not null,
    url        text        not null check (url ~ '^/([^/\\]|$)'),
    sent_by    uuid references person,
    sent_at    timestamptz not null,
    read_at    timestamptz check (read_at >= sent_at)
);
create index notice_inbox on notice (recipient, programme, sent_at desc, id);
create index notice_unread on notice (recipient, programme) where read_at is null;
create index notice_log on notice (programme, sent_at desc, id);

-- What was said stays said; only that it was read is added.
revoke update, delete on notice from "${program}";
grant update (read_at) on notice to "${program}";
