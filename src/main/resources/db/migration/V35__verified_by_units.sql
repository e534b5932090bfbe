-- What was found and given on an application counts if it is later than the last time the committee had it done again, and than the
-- last time another unit had the application.
create function verified_since(of_application uuid) returns timestamptz
language sql stable
return (
    select greatest(recommended_since(r.round), coalesce(max(e.received_at), '-infinity'))
    from recommendation r left join recommendation_receipt e on e.recommendation = r.id and e.unit <> r.unit
    where r.application = of_application group by r.round
);

-- Each unit finds for itself: what the unit that had an application before found stays on record and is not the next one's.
alter table fact_check add column unit uuid references unit;
alter table fact_check no force row level security;
alter table recommendation no force row level security;
alter table recommendation_receipt no force row level security;
alter table fact_check disable trigger fact_check_is_frozen;
update fact_check f
set unit = coalesce((select e.unit from recommendation_receipt e where e.recommendation = r.id and e.received_at <= f.checked_at
                     order by e.received_at desc limit 1), r.unit)
from recommendation r where r.application = f.application and f.checker = 'UNIT';
alter table fact_check enable trigger fact_check_is_frozen;
alter table recommendation_receipt force row level security;
alter table recommendation force row level security;
alter table fact_check force row level security;
alter table fact_check drop constraint fact_check_pkey;
alter table fact_check add constraint fact_check_once unique nulls not distinct (application, checker, item, unit);
alter table fact_check add check ((checker = 'UNIT') = (unit is not null));
