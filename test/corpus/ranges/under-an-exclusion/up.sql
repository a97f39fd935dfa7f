alter table "thing" drop constraint "e";
alter type "floatrange" rename to "floatrange__old";
alter function "floatrange"(double precision, double precision) rename to "floatrange__old";
alter function "floatrange"(double precision, double precision, text) rename to "floatrange__old";
alter type "floatmultirange" rename to "floatmultirange__old";
alter function "floatmultirange"() rename to "floatmultirange__old";
alter function "floatmultirange"("floatrange__old") rename to "floatmultirange__old";
alter function "floatmultirange"(variadic "floatrange__old"[]) rename to "floatmultirange__old";
create type "floatrange" as range (subtype = numeric);
-- loses values of column thing.span that "floatrange" does not hold as they are
alter table "thing" alter column "span" type "floatrange" using ("span"::text::"floatrange");
alter table "thing" add constraint "e" exclude using gist (span with &&);
drop type "floatrange__old";
