-- Lets an installation grow: what was played is kept beside and copied as often as is wanted.

create schema if not exists played;

-- What there is now is what the copies are made of.
create or replace function testing.keep_played() returns void language plpgsql as $$
declare
    name text;
    filled boolean;
begin
    drop schema played cascade;
    create schema played;
    for name in select * from testing.tables() loop
        execute format('select exists (select from award.%I)', name) into filled;
        if filled then
            execute format('create table played.%I as table award.%I', name, name);
        end if;
    end loop;
end
$$;

-- The tables with rows, those others refer to first, and last those that refer to anything.
create or replace function testing.played_tables() returns table (name text) language sql as $$
    with recursive depth (tab, n) as (
        select to_regclass('award.' || quote_ident(t.relname))::oid, 0
        from pg_class t where t.relnamespace = 'played'::regnamespace and t.relkind = 'r'
        union
        select k.conrelid, d.n + 1
        from depth d join pg_constraint k on k.confrelid = d.tab and k.contype = 'f' and k.conrelid <> k.confrelid
        where d.n < 12
    )
    select c.relname::text from depth d join pg_class c on c.oid = d.tab
    where to_regclass('played.' || quote_ident(c.relname)) is not null
      and c.relname !~ '^(spring_session|calendar_|flyway)'
      and c.relname not in ('installation', 'key_fingerprint', 'programme', 'journal_seal', 'journal_anchor', 'clock_offset',
                            'sign_in_attempt', 'one_time_code', 'scheduled_tasks', 'demonstration', 'paper_counter',
                            'complaint_counter', 'reminder_day',
                            -- One of these stands in a round, and at most four of the last (article 4).
                            'winner_proposal', 'consultation_answer', 'proposed_winner')
    group by c.relname
    order by max(d.n) + case when c.relname in ('attachment', 'scan', 'transfer', 'journal_entry') then 100 else 0 end, c.relname
$$;

-- What must differ in a copy beside identifiers: $c is the column, $t the mark of the copy, $n a number of its own, $s a small one.
create or replace function testing.distinguished(of_table text, of_column text) returns text language sql immutable as $$
    select case of_table || '.' || of_column
        when 'unit.name' then '$c || $t'
        when 'account.sign_in_name' then '$c || $t'
        when 'round.ordinal' then '$c + $s'
        when 'applicant.party' then 'md5($c || $t) || md5($t || $c)'
        when 'applicant_invitation.code' then 'md5($c || $t) || md5($t || $c)'
        when 'application.receipt' then '$c || $t'
        when 'correction_point.number' then '$c + $n'
        when 'team.name' then '$c || $t'
        when 'norm.version' then '$c + $n'
        when 'form_version.number' then '$c + $n'
        when 'application_section_earlier.version' then '$c + $n'
        when 'consultation_request.code' then 'null'
        when 'agenda_item.position' then '$c + $n'
        when 'resolution.number' then '$c || $t'
        when 'approval_decision.document' then '$c || $t'
        when 'complaint.number' then '$c + $n'
        when 'complaint.code_digest' then 'md5($c || $t) || md5($t || $c)'
        when 'award.certificate' then '$c || $t'
        when 'payment.voucher' then '$c || $t'
        when 'paper.number' then '$c + $n'
        when 'referral.document' then '$c || $t'
        when 'notice_template.version' then '$c + $n'
        when 'journal_entry.seq' then '$c + $n * 1000'
        when 'touched_act.seq' then '$c + $n * 1000'
    end
$$;

-- Copies all that was played once, with identifiers of its own that refer to one another as the originals do. What is in
-- "kept" is not copied but referred to by the copies; so is what there can be only one of.
create or replace function testing.grow(way text, number int, kept uuid[]) returns void language plpgsql as $$
declare
    mark text := way || number;
    ordinal int := (ascii(way) % 10 + 1) * 100000 + number * 1000;
    tab text;
    names text;
    expressions text;
    identified boolean;
begin
    set local session_replication_role = replica;
    create temp table copied (old uuid primary key, new uuid not null) on commit drop;
    for tab in select * from testing.played_tables() loop
        select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
               string_agg(case
                   when testing.distinguished(tab, a.attname) is not null
                       then replace(replace(replace(replace(testing.distinguished(tab, a.attname), '$c', 't.' || quote_ident(a.attname)),
                                                    '$t', quote_literal(mark)), '$n', ordinal::text), '$s', number::text)
                   when a.attname = 'id' and a.atttypid = 'uuid'::regtype
                       then format('case when t.id = any($1) then t.id else md5(t.id::text || %L)::uuid end', mark)
                   when a.atttypid = 'uuid'::regtype
                       then format('coalesce((select c.new from copied c where c.old = t.%1$I), t.%1$I)', a.attname)
                   when a.atttypid = 'uuid[]'::regtype
                       then format('coalesce((select array_agg(coalesce(c.new, x) order by n) from unnest(t.%1$I) with ordinality u (x, n)
                                             left join copied c on c.old = x), t.%1$I)', a.attname)
                   else 't.' || quote_ident(a.attname)
               end, ', ' order by a.attnum),
               bool_or(a.attname = 'id' and a.atttypid = 'uuid'::regtype)
        into names, expressions, identified
        from pg_attribute a
        where a.attrelid = format('award.%I', tab)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
        begin
            execute format('insert into award.%1$I (%2$s) overriding system value select %3$s from played.%1$I t on conflict do nothing',
                           tab, names, expressions) using kept;
        exception when check_violation or not_null_violation then
            -- What a rule of the table forbids a copy is left as it is; a page that shows it then does not grow.
            raise warning '% is not copied: %', tab, sqlerrm;
        end;
        if identified then
            execute format('insert into copied select t.id, x.id from played.%1$I t join award.%1$I x on x.id = md5(t.id::text || %2$L)::uuid
                            on conflict do nothing', tab, mark);
        end if;
    end loop;
    drop table copied;
end
$$;
