drop function "app"."take"("positive", "kind"[], varchar);
drop type "kind";
drop domain "positive";
drop schema "app";
