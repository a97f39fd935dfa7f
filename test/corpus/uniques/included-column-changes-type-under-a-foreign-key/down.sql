alter table "b" drop constraint "b_a_code_foreign";
-- loses values of column a.label that varchar(20) does not hold as they are
alter table "a" alter column "label" type varchar(20);
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
