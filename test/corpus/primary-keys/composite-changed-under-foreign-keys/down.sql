-- expects no duplicates in a (x, y)
-- select "x", "y", count(*) as "rows" from "a" where "x" is not null and "y" is not null group by "x", "y" having count(*) > 1
-- expects no orphans in b (a_x, a_y)
-- select child."id", child."a_x", child."a_y" from "b" child where child."a_x" is not null and child."a_y" is not null and not exists (select from "a" parent where parent."x" = child."a_x" and parent."y" = child."a_y")
alter table "b" drop constraint "b_a_x_a_y_a_z_foreign";
alter table "a" drop constraint "a_pkey";
-- loses the values of column a.z
alter table "a" drop column "z";
-- loses the values of column b.a_z
alter table "b" drop column "a_z";
alter table "a" add constraint "a_pkey" primary key ("x", "y");
alter table "b" add constraint "b_a_x_a_y_foreign" foreign key ("a_x", "a_y") references "a" ("x", "y") on update cascade on delete set null;
