-- An appointment as a clerk took it from its document; in effect once a second person has compared it.
create table appointment (
    id          uuid primary key,
    programme   uuid        not null references programme,
    name        text        not null check (name <> ''),
    post        text        not null check (post <> ''),
    capacity    text        not null check (capacity in ('CHAIR', 'DEPUTY', 'MEMBER')),
    person      uuid references person,
    since       date        not null,
    document    text        not null check (document <> ''),
    scan        uuid        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index appointment_programme on appointment (programme, since);

-- The end of a membership, taken from its document and compared in the same way. Until is the last day in office.
create table departure (
    id          uuid primary key,
    programme   uuid        not null references programme,
    member      uuid        not null references appointment,
    until       date        not null,
    document    text        not null check (document <> ''),
    scan        uuid        not null,
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index departure_member on departure (member);

-- What the second person found on comparing an appointment, a departure or a recusal with its paper.
create table committee_check (
    subject   uuid primary key,
    programme uuid        not null references programme,
    outcome   text        not null check (outcome in ('CONFIRMED', 'REJECTED')),
    note      text        not null default '',
    given_by  uuid        not null references person,
    given_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or note <> '')
);

create view committee_member with (security_invoker = true) as
select a.*, d.until, d.document as end_document
from appointment a
join committee_check c on c.subject = a.id and c.outcome = 'CONFIRMED'
left join (departure d join committee_check e on e.subject = d.id and e.outcome = 'CONFIRMED') on d.member = a.id;

create table matter (
    id         uuid primary key,
    programme  uuid        not null references programme,
    kind       text        not null,
    round      uuid,
    subject    uuid        not null,
    title      text        not null check (title <> ''),
    proposal   text        not null check (proposal <> ''),
    put_by     uuid references person,
    put_at     timestamptz not null,
    -- Matters put together keep the order they were put in.
    put_no     bigint generated always as identity
);
create index matter_subject on matter (kind, subject);
create index matter_programme on matter (programme, put_at);

-- The cases a matter is about: whoever is recused from one of them is recused from the matter.
create table matter_case (
    matter      uuid not null references matter,
    application uuid not null,
    programme   uuid not null references programme,
    primary key (matter, application)
);
create index matter_case_application on matter_case (application);

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

-- The committee as it stood when the meeting was opened, and who came; nothing that changes later changes it.
create table attendance (
    meeting   uuid    not null references meeting,
    member    uuid    not null references appointment,
    programme uuid    not null references programme,
    present   boolean not null,
    primary key (meeting, member)
);

-- Recorded by the member or by whoever presides; one taken from paper by a clerk waits for its check.
create table matter_recusal (
    id          uuid primary key,
    matter      uuid        not null references matter,
    member      uuid        not null references appointment,
    programme   uuid        not null references programme,
    ground      text        not null check (ground <> ''),
    scan        uuid,
    recorded_by uuid references person,
    recorded_at timestamptz not null
);
create unique index matter_recusal_once on matter_recusal (matter, member) where scan is null;
create index matter_recusal_member on matter_recusal (member);
create index matter_recusal_matter on matter_recusal (matter);

create view recused_member with (security_invoker = true) as
select distinct r.matter, r.member from matter_recusal r
where r.scan is null or exists (select from committee_check c where c.subject = r.id and c.outcome = 'CONFIRMED');

create table vote (
    meeting   uuid        not null,
    matter    uuid        not null,
    member    uuid        not null references appointment,
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
    presided_by   uuid        not null references appointment,
    tally         uuid references tally,
    justification text,
    paper         uuid        not null references paper,
    resolved_by   uuid        not null references person,
    resolved_at   timestamptz not null,
    unique (programme, number),
    check (in_favour + against + abstained = present and present <= entitled)
);
create index resolution_programme on resolution (programme, resolved_at desc);

create trigger second_person_checks before insert on committee_check for each row
    execute function second_person_checks('subject', 'select id, recorded_by from appointment union all select id, recorded_by from departure union all select id, recorded_by from matter_recusal where scan is not null');
create trigger second_person_checks before insert on tally_check for each row
    execute function second_person_checks('tally', 'select id, recorded_by from tally');

revoke update, delete on appointment, departure, committee_check, matter, matter_case, attendance, matter_recusal, vote, tally, tally_check,
    resolution from "${program}";
revoke update, delete on meeting from "${program}";
grant update (title, day, place, state, opened_at, closed_at) on meeting to "${program}";
