-- What a party states in the system it may prove by a file of its own.
alter table party_statement drop constraint party_statement_check;
alter table party_statement add constraint party_statement_on_paper check (way <> 'ON_PAPER' or scan is not null);
