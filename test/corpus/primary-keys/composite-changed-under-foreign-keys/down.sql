alter table "b" drop constraint "b_a_x_a_y_a_z_foreign";
alter table "a" drop constraint "a_pkey";
-- loses the values of column a.z
alter table "a" drop column "z";
-- loses the values of column b.a_z
alter table "b" drop column "a_z";
alter table "a" add constraint "a_pkey" primary key ("x", "y");
alter table "b" add constraint "b_a_x_a_y_foreign" foreign key ("a_x", "a_y") references "a" ("x", "y") on update cascade on delete set null;
