create table committee_member (
    id             uuid primary key,
    programme      uuid        not null references programme,
    name           text        not null check (name <> ''),
    post           text        not null check (post <> ''),
    capacity       text        not null check (capacity in ('CHAIR', 'DEPUTY', 'MEMBER')),
    person         uuid references person,
    since          date        not null,
    document       text        not null check (document <> ''),
    entered_by     uuid        not null references person,
    entered_at     timestamptz not null,
    -- The last day in office.
    until          date        check (until >= since),
    end_document   text        check (end_document <> ''),
    ended_by       uuid references person,
    check ((until is null) = (end_document is null) and (until is null) = (ended_by is null))
);
create index committee_member_programme on committee_member (programme, since);
create unique index committee_member_account on committee_member (programme, person) where until is null;
create unique index committee_member_chair on committee_member (programme) where capacity = 'CHAIR' and until is null;

create table matter (
    id         uuid primary key,
    programme  uuid        not null references programme,
    kind       text        not null,
    subject    uuid        not null,
    title      text        not null check (title <> ''),
    proposal   text        not null check (proposal <> ''),
    put_by     uuid references person,
    put_at     timestamptz not null
);
create index matter_subject on matter (kind, subject);
create index matter_programme on matter (programme, put_at);

create table meeting (
    id          uuid primary key,
    programme   uuid        not null references programme,
    title       text        not null check (title <> ''),
    day         date        not null,
    place       text        not null check (place <> ''),
    state       text        not null default 'PLANNED' check (state in ('PLANNED', 'OPEN', 'CLOSED')),
    prepared_by uuid        not null references person,
    prepared_at timestamptz not null,
    opened_at   timestamptz,
    closed_at   timestamptz,
    check ((state = 'PLANNED') = (opened_at is null) and (state = 'CLOSED') = (closed_at is not null))
);
create index meeting_programme on meeting (programme, day desc, id);

create table agenda_item (
    meeting   uuid not null references meeting,
    matter    uuid not null references matter,
    programme uuid not null references programme,
    position  int  not null check (position > 0),
    primary key (meeting, matter),
    unique (meeting, position)
);
create index agenda_item_matter on agenda_item (matter);

create table attendance (
    meeting   uuid not null references meeting,
    member    uuid not null references committee_member,
    programme uuid not null references programme,
    primary key (meeting, member)
);

create table matter_recusal (
    matter      uuid        not null references matter,
    member      uuid        not null references committee_member,
    programme   uuid        not null references programme,
    ground      text        not null check (ground <> ''),
    recorded_by uuid references person,
    recorded_at timestamptz not null,
    primary key (matter, member)
);
create index matter_recusal_member on matter_recusal (member);

create table vote (
    meeting   uuid        not null,
    matter    uuid        not null,
    member    uuid        not null references committee_member,
    programme uuid        not null references programme,
    choice    text        not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    cast_by   uuid        not null references person,
    cast_at   timestamptz not null,
    primary key (meeting, matter, member),
    foreign key (meeting, matter) references agenda_item
);

-- A tally taken from a signed paper, worth nothing until a second person has confirmed it.
create table tally (
    id           uuid primary key,
    meeting      uuid        not null,
    matter       uuid        not null,
    programme    uuid        not null references programme,
    in_favour    int         not null check (in_favour >= 0),
    against      int         not null check (against >= 0),
    abstained    int         not null check (abstained >= 0),
    teller_one   text        not null check (teller_one <> ''),
    teller_two   text        not null check (teller_two <> '' and teller_two <> teller_one),
    scan         uuid        not null,
    recorded_by  uuid        not null references person,
    recorded_at  timestamptz not null,
    foreign key (meeting, matter) references agenda_item
);
create index tally_matter on tally (matter);

create table tally_check (
    tally     uuid primary key references tally,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null default '',
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

create table resolution (
    id            uuid primary key,
    programme     uuid        not null references programme,
    matter        uuid        not null unique references matter,
    meeting       uuid        not null references meeting,
    number        text        not null,
    day           date        not null,
    carried       boolean     not null,
    in_favour     int         not null,
    against       int         not null,
    abstained     int         not null,
    present       int         not null,
    entitled      int         not null,
    presided_by   uuid        not null references committee_member,
    tally         uuid references tally,
    justification text,
    paper         uuid        not null references paper,
    resolved_by   uuid        not null references person,
    resolved_at   timestamptz not null,
    unique (programme, number),
    check (in_favour + against + abstained = present and present <= entitled)
);
create index resolution_programme on resolution (programme, resolved_at desc);

revoke update, delete on matter, attendance, matter_recusal, vote, tally, tally_check, resolution from "${program}";
revoke update, delete on committee_member, meeting from "${program}";
grant update (until, end_document, ended_by) on committee_member to "${program}";
grant update (title, day, place, state, opened_at, closed_at) on meeting to "${program}";
