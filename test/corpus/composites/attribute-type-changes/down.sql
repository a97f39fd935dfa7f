alter type "address" rename to "address__old";
create type "address" as ("street" text, "zip" varchar(5));
alter table "thing" alter column "home" type "address" using (case when "home" is distinct from null then row(("home")."street", ("home")."zip")::"address" end);
drop type "address__old";
