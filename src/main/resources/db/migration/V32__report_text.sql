-- What is written in a report that was given in as a file, as far as it can be read, in parts that overlap by more than any word sought
-- is long; one empty part where nothing can be read, so of pages scanned.
create table report_text (
    file        uuid        not null references attachment,
    part        int         not null check (part >= 0),
    programme   uuid        not null references programme,
    application uuid        not null references application,
    content     text        not null,
    read_at     timestamptz not null,
    primary key (file, part)
);
create index report_text_application on report_text (application);
create index report_text_told on report_text using gin (bigrams(folded(content))) with (fastupdate = off);
alter index report_text_told alter column 1 set statistics 0;

-- Reports that were given in and not read yet.
create index application_version_file_report on application_version_file (file) where place = 'REPORT';

revoke update, delete, truncate on report_text from "${program}";
