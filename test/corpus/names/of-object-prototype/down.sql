-- expects every constructor.toString converts to varchar(255)
-- select "id", "toString" from "constructor" where char_length("toString") > 255
drop index "__proto__";
create table "__proto__" (
  "id" serial not null,
  "hasOwnProperty" varchar(255) not null,
  constraint "__proto___pkey" primary key ("id")
);
alter table "constructor" alter column "toString" type varchar(255);
-- loses the values of column constructor.__proto__
alter table "constructor" drop column "__proto__";
-- loses the rows of table valueOf
drop table "valueOf";
