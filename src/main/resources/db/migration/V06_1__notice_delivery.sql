-- By which channels a person wishes to be told beyond the inbox. An address is encrypted, and used only once its code came back.
create table notice_channel (
    person       uuid        not null references person,
    programme    uuid        not null references programme,
    channel      text        not null check (channel in ('EMAIL', 'SMS')),
    address      text,
    verified_at  timestamptz,
    stopped_at   timestamptz,
    pending      text,
    code_digest  bytea,
    code_sent_at timestamptz,
    code_tries   int         not null default 0 check (code_tries >= 0),
    -- Codes sent on the day of code_sent_at: nobody's mailbox is filled through this page.
    codes_sent   int         not null default 0 check (codes_sent >= 0),
    primary key (person, channel),
    check ((address is null) = (verified_at is null)),
    check ((pending is null) = (code_digest is null))
);

-- The wording the office chose for one kind of message. Never changed: a new wording is a new row, and a row without a body
-- goes back to the program's own.
create table notice_template (
    id         uuid primary key,
    programme  uuid        not null references programme,
    kind       text        not null check (kind <> ''),
    channel    text        not null check (channel in ('EMAIL', 'SMS')),
    version    int         not null check (version > 0),
    subject    text,
    body       text,
    written_by uuid        not null references person,
    written_at timestamptz not null,
    unique (programme, kind, channel, version)
);
revoke update, delete on notice_template from "${program}";

-- What is to leave the system, put here in the transaction of the act that causes it.
create table notice_delivery (
    id          uuid primary key,
    programme   uuid        not null references programme,
    notice      uuid        not null references notice,
    recipient   uuid        not null references person,
    channel     text        not null check (channel in ('EMAIL', 'SMS')),
    state       text        not null default 'WAITING'
                check (state in ('WAITING', 'SENDING', 'SENT', 'UNDELIVERABLE', 'UNCERTAIN', 'DROPPED')),
    attempts    int         not null default 0 check (attempts >= 0),
    next_at     timestamptz not null,
    -- A reminder is not worth sending after its day.
    until       timestamptz,
    claimed_at  timestamptz,
    finished_at timestamptz,
    fault       text,
    -- What makes it once for each channel, whoever sends.
    unique (notice, channel),
    check ((finished_at is null) = (state in ('WAITING', 'SENDING')))
);
create index notice_delivery_due on notice_delivery (next_at, id) where state = 'WAITING';
create index notice_delivery_sending on notice_delivery (claimed_at) where state = 'SENDING';
create index notice_delivery_failed on notice_delivery (programme, notice) where state in ('UNDELIVERABLE', 'UNCERTAIN');
revoke update, delete on notice_delivery from "${program}";
grant update (state, attempts, next_at, claimed_at, finished_at, fault) on notice_delivery to "${program}";

-- That a person was reminded of a thing on a day: at most once.
create table reminder (
    person    uuid not null references person,
    programme uuid not null references programme,
    thing     text not null check (thing <> ''),
    on_day    date not null,
    due       date not null,
    primary key (person, thing, on_day)
);
revoke update, delete on reminder from "${program}";

-- The last business day on which everybody was looked at.
create table reminder_day (
    programme uuid primary key references programme,
    day       date not null
);

-- The table of db-scheduler, as its documentation gives it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
