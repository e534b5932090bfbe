-- A file left out of the next version may have been replaced by another; until the submission either can be taken back.
alter table application_left_out add column replaced_by uuid references attachment;
create index application_left_out_replaced_by on application_left_out (replaced_by);
