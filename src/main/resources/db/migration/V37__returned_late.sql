-- Whether the unit gave an application back for correction only after its own working days had run out (article 15).
alter table recommendation add returned_late boolean not null default false;
