alter table "1" add column "2" varchar(255) default 'x' not null;
alter table "1" add column "10" varchar(255) default 'x' not null;
