alter table "item" add column "standard" varchar(18) not null;
alter table "item" add column "long" varchar(40) not null;
alter table "item" add column "flags" bit(3) not null;
