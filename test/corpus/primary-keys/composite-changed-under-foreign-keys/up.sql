-- expects no rows in a, which would have no z
-- select "x", "y" from "a"
alter table "b" drop constraint "b_a_x_a_y_foreign";
alter table "a" drop constraint "a_pkey";
alter table "a" add column "z" integer not null;
alter table "b" add column "a_z" integer null;
alter table "a" add constraint "a_pkey" primary key ("x", "y", "z");
alter table "b" add constraint "b_a_x_a_y_a_z_foreign" foreign key ("a_x", "a_y", "a_z") references "a" ("x", "y", "z") on update cascade on delete set null;
