-- The office also chooses what stands around the sentence of a message in the inbox.
alter table notice_template rename channel to medium;
alter table notice_template drop constraint notice_template_channel_check;
alter table notice_template add constraint notice_template_medium_check check (medium in ('INBOX', 'EMAIL', 'SMS'));
