create table calendar_year (
    id uuid primary key,
    year int not null check (year between 2000 and 2100),
    source text not null check (source <> ''),
    recorded_at timestamptz not null,
    superseded_at timestamptz
);

-- An amended arrangement takes the place of the former, which deadlines already computed may still name.
create unique index calendar_year_in_force on calendar_year (year) where superseded_at is null;

create table calendar_day (
    calendar_year uuid not null references calendar_year,
    day date not null,
    kind text not null check (kind in ('OFF', 'WORK')),
    name text not null default '',
    primary key (calendar_year, day)
);

-- One row: by how many seconds the demonstration is ahead of the real time, or behind it. It begins in the past in which it
-- is played; from then on never back: nothing may lie in the future.
create table clock_offset (
    only_row boolean primary key default true check (only_row),
    seconds bigint not null
);

insert into clock_offset (seconds) values (0);

with added as (
    insert into calendar_year (id, year, source, recorded_at)
    values (gen_random_uuid(), 2024, '国办发明电〔2023〕7号 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm', now())
    returning id
)
insert into calendar_day (calendar_year, day, kind)
select added.id, days.day, days.kind
from added,
    (
        select unnest(array[
            '2024-01-01', '2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13', '2024-02-14', '2024-02-15', '2024-02-16',
            '2024-02-17', '2024-04-04', '2024-04-05', '2024-04-06', '2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04',
            '2024-05-05', '2024-06-10', '2024-09-15', '2024-09-16', '2024-09-17', '2024-10-01', '2024-10-02', '2024-10-03',
            '2024-10-04', '2024-10-05', '2024-10-06', '2024-10-07'
        ]::date[]) as day, 'OFF' as kind
        union all
        select unnest(array[
            '2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'
        ]::date[]), 'WORK'
    ) as days;

with added as (
    insert into calendar_year (id, year, source, recorded_at)
    values (gen_random_uuid(), 2025, '国办发明电〔2024〕12号 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm', now())
    returning id
)
insert into calendar_day (calendar_year, day, kind)
select added.id, days.day, days.kind
from added,
    (
        select unnest(array[
            '2025-01-01', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02', '2025-02-03',
            '2025-02-04', '2025-04-04', '2025-04-05', '2025-04-06', '2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04',
            '2025-05-05', '2025-05-31', '2025-06-01', '2025-06-02', '2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04',
            '2025-10-05', '2025-10-06', '2025-10-07', '2025-10-08'
        ]::date[]) as day, 'OFF' as kind
        union all
        select unnest(array[
            '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'
        ]::date[]), 'WORK'
    ) as days;

with added as (
    insert into calendar_year (id, year, source, recorded_at)
    values (gen_random_uuid(), 2026, 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm', now())
    returning id
)
insert into calendar_day (calendar_year, day, kind)
select added.id, days.day, days.kind
from added,
    (
        select unnest(array[
            '2026-01-01', '2026-01-02', '2026-01-03', '2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19',
            '2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23', '2026-04-04', '2026-04-05', '2026-04-06', '2026-05-01',
            '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05', '2026-06-19', '2026-06-20', '2026-06-21', '2026-09-25',
            '2026-09-26', '2026-09-27', '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06',
            '2026-10-07'
        ]::date[]) as day, 'OFF' as kind
        union all
        select unnest(array[
            '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'
        ]::date[]), 'WORK'
    ) as days;
