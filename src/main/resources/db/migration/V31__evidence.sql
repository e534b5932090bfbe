-- Which items of the criteria a file of the working copy proves: codes, as the round's criteria name them.
create table application_evidence (
    file        uuid primary key references attachment,
    programme   uuid        not null references programme,
    application uuid        not null references application,
    items       text[]      not null check (cardinality(items) > 0),
    person      uuid        not null references person,
    at          timestamptz not null
);
create index application_evidence_application on application_evidence (application);

-- The same of a file that was submitted.
alter table application_version_file add column items text[] not null default '{}';

revoke truncate on application_evidence from "${program}";
