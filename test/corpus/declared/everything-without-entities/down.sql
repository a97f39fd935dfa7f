-- loses the position of sequence numbers
drop sequence "numbers";
drop function "f"("pair");
drop type "pair";
drop domain "email";
drop type "floatrange";
drop type "kind";
drop extension "pg_trgm";
