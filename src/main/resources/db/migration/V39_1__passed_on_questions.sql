-- That the office passed a unit's question on to an applicant for whom nobody of its own acts: when, to whom and how.
create table clarification_passed (
    clarification uuid primary key references clarification,
    programme     uuid        not null references programme,
    passed_on     date        not null,
    told          text        not null check (told <> ''),
    passed_by     uuid        not null references person,
    recorded_at   timestamptz not null
);
revoke update, delete, truncate on clarification_passed from "${program}";
