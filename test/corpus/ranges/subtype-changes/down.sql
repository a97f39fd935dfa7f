alter type "floatrange" rename to "floatrange__old";
alter function "floatrange"(numeric, numeric) rename to "floatrange__old";
alter function "floatrange"(numeric, numeric, text) rename to "floatrange__old";
alter type "floatmultirange" rename to "floatmultirange__old";
alter function "floatmultirange"() rename to "floatmultirange__old";
alter function "floatmultirange"("floatrange__old") rename to "floatmultirange__old";
alter function "floatmultirange"(variadic "floatrange__old"[]) rename to "floatmultirange__old";
create type "floatrange" as range (subtype = double precision);
-- loses the last digits of long numbers in column thing.span
alter table "thing" alter column "span" type "floatrange" using ("span"::text::"floatrange");
drop type "floatrange__old";
