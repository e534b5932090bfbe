-- What applicants of a kind are asked in a round, never altered: a change is another version.
create table form_version (
    id           uuid primary key,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    kind         text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    number       int         not null check (number > 0),
    content      text        not null check (content <> ''),
    published_by uuid        not null references person,
    published_at timestamptz not null,
    unique (round, kind, number)
);

-- What the office works at before it publishes it.
create table form_draft (
    round     uuid        not null references round,
    kind      text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    programme uuid        not null references programme,
    version   int         not null check (version > 0),
    content   text        not null check (content <> ''),
    saved_by  uuid        not null references person,
    saved_at  timestamptz not null,
    primary key (round, kind)
);

-- The version an application was begun on; none for those begun before forms were data of the round.
alter table application add column form uuid references form_version;
create index application_form on application (form);

-- Which steps there are is known to the program.
alter table application_section drop constraint application_section_section_check;

-- What a section of a working copy said before.
create table application_section_earlier (
    application uuid        not null references application,
    section     text        not null,
    version     int         not null check (version > 0),
    programme   uuid        not null references programme,
    content     text        not null,
    saved_by    uuid        not null references person,
    saved_at    timestamptz not null,
    primary key (application, section, version)
);

revoke update, truncate on application_section_earlier from "${program}";
revoke update, delete, truncate on form_version from "${program}";
revoke truncate on form_draft from "${program}";
