-- Who acts is kept for the transaction only; without it nobody acts, and policies show nothing.

create function act_as(person uuid, programme uuid, roles text[], units uuid[]) returns void
language sql volatile
begin atomic
    select set_config('award.person', coalesce(person::text, ''), true),
           set_config('award.programme', coalesce(programme::text, ''), true),
           set_config('award.roles', roles::text, true),
           set_config('award.units', units::text, true);
end;

create function acting_person() returns uuid
language sql stable parallel safe
return nullif(current_setting('award.person', true), '')::uuid;

create function acting_programme() returns uuid
language sql stable parallel safe
return nullif(current_setting('award.programme', true), '')::uuid;

create function acting_as(variadic wanted text[]) returns boolean
language sql stable parallel safe
return coalesce(nullif(current_setting('award.roles', true), '')::text[] && wanted, false);

-- The units within which any role is held.
create function acting_units() returns uuid[]
language sql stable parallel safe
return coalesce(array_remove(nullif(current_setting('award.units', true), '')::uuid[], null), '{}');

-- The units within which one of these roles is held: roles and units stand side by side, one pair for each grant.
create function acting_units(variadic wanted text[]) returns uuid[]
language sql stable parallel safe
return (
    select coalesce(array_agg(held.unit), '{}')
    from unnest(nullif(current_setting('award.roles', true), '')::text[],
                nullif(current_setting('award.units', true), '')::uuid[]) as held (role, unit)
    where held.role = any (wanted) and held.unit is not null
);

-- What a clerk took from a signed paper is confirmed by somebody else. The trigger names the column of the check that says what
-- is checked, a query for who took what from paper (nobody, where there was no paper), and the column that says who checks.
create function second_person_checks() returns trigger language plpgsql as
$$
declare
    right_person boolean;
begin
    execute format('select exists (select from (%s) as recorded (id, by) where id = $1 and (by is null or by <> $2))', tg_argv[1])
        into right_person
        using (to_jsonb(new) ->> tg_argv[0])::uuid, (to_jsonb(new) ->> coalesce(tg_argv[2], 'given_by'))::uuid;
    if not right_person then
        raise exception 'only what another person took from paper is confirmed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
