-- The official text of the measures, as the office loaded it; the newest of an edition is shown beside the summaries.
create table official_text (
    id         uuid primary key,
    programme  uuid        not null references programme,
    edition    text        not null check (edition <> ''),
    source     text        not null check (source <> ''),
    loaded_by  uuid        not null references person,
    loaded_at  timestamptz not null
);
create index official_text_newest on official_text (programme, edition, loaded_at desc);

create table official_article (
    text      uuid not null references official_text,
    programme uuid not null references programme,
    article   int  not null check (article > 0),
    body      text not null check (body <> ''),
    primary key (text, article)
);

revoke update, delete, truncate on official_text, official_article from "${program}";
