create table "a" (
  "id" serial not null,
  "a" varchar(255) default 'it''s' not null,
  "b" varchar(255) default E'back\\slash' not null,
  "c" varchar(255) default '' not null,
  "d" varchar(255) default 'line
break' not null,
  "e" varchar(255) default '"quoted"' not null,
  "f" varchar(255) default '$$ ; -- `tick` ${x}' not null,
  "g" varchar(255) default 'ünïcode 🐘' not null,
  constraint "a_pkey" primary key ("id")
);
