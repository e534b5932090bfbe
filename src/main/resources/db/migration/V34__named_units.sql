-- The recommending unit as a version names it: a unit may be called otherwise later, or be closed.
alter table application_version add column unit_name text;
