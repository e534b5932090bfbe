-- Answers of second and later entries were kept under names the rules do not read: incident-kind-1-2 for incident-kind-2. What is being
-- written is put right; what was given in stays as it was given in.
alter table application_section no force row level security;
update application_section
set content = regexp_replace(content, '"((?:predecessor|incident|award)-[a-z]+)-1-([2-5])":', '"\1-\2":', 'g')
where content ~ '"(?:predecessor|incident|award)-[a-z]+-1-[2-5]":';
alter table application_section force row level security;
