create table attachment (
    id              uuid primary key,
    programme       uuid,
    subject         uuid        not null,
    purpose         text        not null,
    name            text        not null check (char_length(name) between 1 and 200),
    type            text        not null check (type in ('PDF', 'DOC', 'DOCX', 'XLS', 'XLSX', 'WPS', 'ET', 'OFD', 'JPG', 'PNG')),
    size            bigint      not null check (size > 0),
    digest          text        not null check (digest ~ '^[0-9a-f]{64}$'),
    confidentiality text        not null check (confidentiality in ('CONFIDENTIAL', 'OPEN')),
    uploaded_by     uuid,
    uploaded_at     timestamptz not null
);

create index attachment_subject on attachment (subject, purpose, uploaded_at, id);
create index attachment_digest on attachment (digest);

-- What was stored is never altered: another file is another attachment.
revoke update, truncate on attachment from "${program}";
