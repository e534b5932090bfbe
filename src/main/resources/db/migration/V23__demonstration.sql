-- One row once the demonstration was begun. Without a row, or in a real installation, nothing is played.
create table demonstration (
    only_row  boolean primary key default true check (only_row),
    begun_at  timestamptz not null,
    played_at timestamptz check (played_at >= begun_at)
);
