-- Who prints the message, and who has to change; empty when the article does not say.
alter table article add column raised_by varchar(200) default '' not null;
alter table article add column at_fault varchar(200) default '' not null;
