drop view "report"."other";
drop view "app"."sized";
drop schema "app";
drop schema "report";
