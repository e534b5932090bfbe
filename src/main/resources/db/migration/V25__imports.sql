-- A file on its way into a register: the file itself and the scan that proves it are attachments of it. Rows stay as long as the journal.
create table sheet_import (
    id          uuid primary key,
    programme   uuid        not null references programme,
    target      text        not null check (target ~ '^[a-z]{1,20}$'),
    uploaded_by uuid        not null references person,
    uploaded_at timestamptz not null,
    expires_at  timestamptz not null check (expires_at > uploaded_at),
    row_count   int         check (row_count > 0),
    done_at     timestamptz,
    dropped_at  timestamptz,
    check ((done_at is null) = (row_count is null)),
    check (done_at is null or dropped_at is null)
);
create index sheet_import_list on sheet_import (programme, target, uploaded_at desc, id);
create index sheet_import_waiting on sheet_import (expires_at) where done_at is null and dropped_at is null;
create index sheet_import_own on sheet_import (uploaded_by) where done_at is null and dropped_at is null;
revoke delete, truncate on sheet_import from "${program}";

-- One scan proves all entries of a file; rows of a file are compared with the register by their documents.
create index register_entry_scan on register_entry (scan);
create index register_entry_document on register_entry (document, sort);
