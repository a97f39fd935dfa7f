alter type "address" rename to "address__old";
create type "address" as ("zip" varchar(5), "street" text);
alter table "thing" alter column "home" type "address" using (case when "home" is distinct from null then row(("home")."zip", ("home")."street")::"address" end);
drop type "address__old";
