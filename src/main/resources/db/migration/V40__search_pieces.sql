-- What is searched: pieces of text as they are compared, kept whenever what they are told of changes, so that nothing is folded or
-- unpacked while somebody waits.
drop function if exists search_hits(text[]);
drop index application_version_section_told;
drop index application_told;
drop index report_text_told;

-- By what an application is known, the sections given in last, the parts of a report given in as a file, what is commented on a sheet that
-- was given and what is written of a consensus that was closed: a row for each that is seen or not as a whole.
create table search_piece (
    application uuid   not null references application,
    source      text   not null check (source in ('KNOWN', 'FORM', 'REPORT', 'SHEET', 'CONSENSUS')),
    -- The application, version, file, sheet or consensus.
    origin      uuid   not null,
    programme   uuid   not null references programme,
    -- For each text the section it stands in, or that it is a comment.
    parts       text[] not null,
    told        text[] not null check (cardinality(told) = cardinality(parts)),
    primary key (application, source, origin)
);

-- The pairs of all pieces of an application: one look into one index, however many pieces a word stands in. What was replaced leaves its
-- pairs behind; whether a word is there, the pieces say.
create table search_pairs (
    application  uuid        primary key references application,
    programme    uuid        not null references programme,
    round        uuid        not null references round,
    kind         text        not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    submitted_at timestamptz not null,
    pairs        text[]      not null
);
-- Entered at once, not by whoever searches next; what could be known of the pairs takes longer to find out than it ever saves.
create index search_pairs_pairs on search_pairs using gin (pairs) with (fastupdate = off);
alter table search_pairs alter column pairs set statistics 0;

create function search_pairs_are_added() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    insert into search_pairs as known (application, programme, round, kind, submitted_at, pairs)
    select a.id, a.programme, a.round, a.kind, a.submitted_at, array_agg(distinct told.pair collate "C")
    from piece p join application a on a.id = p.application
    cross join lateral unnest(p.told) as text (told) cross join lateral unnest(bigrams(text.told)) as told (pair)
    group by a.id order by a.id
    on conflict (application) do update
    set pairs = (select array_agg(distinct each.pair collate "C") from unnest(known.pairs || excluded.pairs) as each (pair));
    return null;
end
$$;
create trigger search_pairs_are_added after insert on search_piece referencing new table as piece
    for each statement execute function search_pairs_are_added();

-- What is told of an application by what it is known by and in the version given in last.
create function application_pieces(of_application uuid) returns setof search_piece
language sql stable
begin atomic
    select a.id, 'KNOWN', a.id, a.programme, array[''], array[application_told(a.name, a.employer, a.model, a.receipt)]
    from application a where a.id = of_application and a.submitted_at is not null
    union all
    select a.id, 'FORM', v.id, a.programme, array_agg(s.section order by s.section),
           array_agg(answers_told(s.content) order by s.section)
    from application a join application_version v on v.application = a.id and v.number = a.version
    join application_version_section s on s.version = v.id
    where a.id = of_application group by a.id, v.id
    union all
    select a.id, 'REPORT', t.file, a.programme, array_agg('REPORT'::text order by t.part), array_agg(folded(t.content) order by t.part)
    from application a join application_version v on v.application = a.id and v.number = a.version
    join application_version_file f on f.version = v.id and f.place = 'REPORT' join report_text t on t.file = f.file
    where a.id = of_application group by a.id, t.file;
end;

-- What is commented on a sheet that was given, unless one given later replaces it.
create function sheet_pieces(of_sheet uuid) returns setof search_piece
language sql stable
begin atomic
    select s.application, 'SHEET', s.id, s.programme, array['COMMENTS'],
           array[string_agg(folded(e.strengths) || ' ' || folded(e.improvements) || ' ' || folded(e.question) || ' ' || folded(e.reason),
                            ' ' order by e.item)]
    from sheet s join sheet_entry e on e.sheet = s.id
    where s.id = of_sheet and s.given_at is not null
      and not exists (select from sheet later where later.supersedes = s.id and later.given_at is not null)
    group by s.id;
end;

-- What a team wrote of the consensus it closed. What it wants looked into on site is taken from the sheets and found there.
create function consensus_pieces(of_consensus uuid) returns setof search_piece
language sql stable
begin atomic
    select c.application, 'CONSENSUS', c.id, c.programme, array['COMMENTS'], array[string_agg(folded(e.reason), ' ' order by e.item)]
    from consensus c join consensus_entry e on e.consensus = c.id
    where c.id = of_consensus and c.closed_at is not null
    group by c.id;
end;

create function every_piece() returns setof search_piece
language sql stable
begin atomic
    select p.* from application a cross join lateral application_pieces(a.id) p where a.submitted_at is not null
    union all
    select p.* from sheet s cross join lateral sheet_pieces(s.id) p where s.given_at is not null
    union all
    select p.* from consensus c cross join lateral consensus_pieces(c.id) p where c.closed_at is not null;
end;

create function application_is_searched() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    delete from search_piece p where p.application = new.id and p.source in ('KNOWN', 'FORM', 'REPORT');
    insert into search_piece select * from application_pieces(new.id);
    return null;
end
$$;
-- With the version: everything else of it is there by then.
create trigger application_is_searched after insert or update of name, employer, model, receipt, version on application
    for each row when (new.submitted_at is not null) execute function application_is_searched();

create function report_is_searched() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    -- Not while another version is given in, whose pieces these are not.
    perform from application a where a.id in (select r.application from read r) order by a.id for no key update;
    insert into search_piece
    select p.* from (select distinct r.application, r.file from read r) r
    cross join lateral application_pieces(r.application) p
    where p.source = 'REPORT' and p.origin = r.file;
    return null;
end
$$;
create trigger report_is_searched after insert on report_text referencing new table as read
    for each statement execute function report_is_searched();

create function sheet_is_searched() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    delete from search_piece p where p.application = new.application and p.source = 'SHEET' and p.origin = new.supersedes;
    insert into search_piece select * from sheet_pieces(new.id);
    return null;
end
$$;
create trigger sheet_is_searched after update of given_at on sheet
    for each row when (new.given_at is not null) execute function sheet_is_searched();

create function consensus_is_searched() returns trigger language plpgsql security definer set search_path from current as
$$
begin
    insert into search_piece select * from consensus_pieces(new.id);
    return null;
end
$$;
create trigger consensus_is_searched after update of closed_at on consensus
    for each row when (new.closed_at is not null) execute function consensus_is_searched();

-- What was there before. Nothing of it is kept from the owner, who enters it; the policies come after.
do $$
declare
    name text;
begin
    foreach name in array array['application', 'application_version', 'application_version_section', 'application_version_file', 'report_text',
                                'sheet', 'sheet_entry', 'consensus', 'consensus_entry'] loop
        execute format('alter table %I no force row level security', name);
    end loop;
end
$$;
insert into search_piece select * from every_piece();

revoke insert, update, delete, truncate on search_piece from "${program}";
revoke all on search_pairs from "${program}";
