alter table "b" drop constraint "b_a_code_foreign";
-- loses values of column a.code that varchar(20) does not hold as they are
alter table "a" alter column "code" type varchar(20);
-- loses values of column b.a_code that varchar(20) does not hold as they are
alter table "b" alter column "a_code" type varchar(20);
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
