-- What was found and given on an application counts if it is later than the last time the committee had it done again, and than the
-- last time another unit had the application.
create function verified_since(of_application uuid) returns timestamptz
language sql stable
return (
    select greatest(recommended_since(r.round), coalesce(max(e.received_at), '-infinity'))
    from recommendation r left join recommendation_receipt e on e.recommendation = r.id and e.unit <> r.unit
    where r.application = of_application group by r.round
);
