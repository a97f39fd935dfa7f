alter type "kind" rename to "kind__old";
create type "kind" as enum ('b', 'a');
alter table "thing" alter column "kind" type "kind" using ("kind"::text::"kind");
comment on type "kind" is 'kinds';
drop type "kind__old";
