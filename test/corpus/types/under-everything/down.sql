alter table "a" drop constraint "a_b_set";
drop index "a_lower";
alter table "a" alter column "b" drop default;
-- loses values of column a.b that varchar(255) does not hold as they are
alter table "a" alter column "b" type varchar(255);
alter table "a" alter column "b" set default 'x';
alter table "a" add constraint "a_b_set" check (b <> '');
create index a_lower on a (lower(b)) where b <> '';
