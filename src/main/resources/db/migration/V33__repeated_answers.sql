-- Answers of second and later entries were kept under names the rules do not read: incident-kind-1-2 for incident-kind-2. What is being
-- written, and what it said before, is put right; what was given in stays as it was given in.
do $$
declare
    name text;
begin
    foreach name in array array['application_section', 'application_section_earlier'] loop
        execute format('alter table %I no force row level security', name);
        execute format($update$
            update %I set content = regexp_replace(content, '"((?:predecessor|incident|award)-[a-z]+)-1-([2-5])":', '"\1-\2":', 'g')
            where content ~ '"(?:predecessor|incident|award)-[a-z]+-1-[2-5]":'
            $update$, name);
        execute format('alter table %I force row level security', name);
    end loop;
end
$$;
