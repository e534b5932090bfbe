create table paper (
    id         uuid primary key,
    programme  uuid        not null references programme,
    kind       text        not null,
    basis      text        not null,
    round      uuid        not null,
    subject    uuid        not null,
    series     text        not null check (series <> ''),
    year       int         not null,
    number     int         not null check (number > 0),
    title      text        not null check (title <> ''),
    addressee  text        check (addressee <> ''),
    html       text        not null,
    digest     text        not null check (digest ~ '^[0-9a-f]{64}$'),
    issued_by  uuid references person,
    issued_at  timestamptz not null,
    unique (programme, series, year, number)
);
create index paper_list on paper (programme, issued_at desc, id);
create index paper_subject on paper (subject);

create table paper_reader (
    paper     uuid not null references paper,
    person    uuid not null references person,
    programme uuid not null references programme,
    -- Whether it is served on the reader by opening it in the system; otherwise on paper alone.
    served_by_opening boolean not null,
    primary key (paper, person)
);
create index paper_reader_person on paper_reader (person);

create table paper_service (
    id          uuid primary key,
    paper       uuid        not null references paper,
    programme   uuid        not null references programme,
    way         text        not null check (way in ('SYSTEM', 'ON_PAPER')),
    person      uuid references person,
    recipient   text        not null check (recipient <> ''),
    served_on   date        not null,
    scan        uuid,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null,
    unique (paper, person),
    check ((way = 'SYSTEM') = (person is not null)),
    check ((way = 'ON_PAPER') = (scan is not null))
);
create index paper_service_paper on paper_service (paper);

-- One row for each series and year: whoever issues holds it until the transaction ends, so no number is left out or given twice.
create table paper_counter (
    programme uuid not null references programme,
    series    text not null,
    year      int  not null,
    last      int  not null check (last > 0),
    primary key (programme, series, year)
);

revoke update, delete on paper, paper_reader, paper_service from "${program}";
revoke delete on paper_counter from "${program}";
