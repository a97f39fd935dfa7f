alter table "a" add column "position" serial not null;
alter table "a" add constraint "a_position_unique" unique ("position");
