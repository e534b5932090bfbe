-- The last of its working days where the unit gave an application back for correction only after it (article 15).
alter table recommendation add missed date;
