alter type "floatrange" rename to "floatrange__old";
alter function "floatrange"(double precision, double precision) rename to "floatrange__old";
alter function "floatrange"(double precision, double precision, text) rename to "floatrange__old";
alter type "floatmultirange" rename to "floatmultirange__old";
alter function "floatmultirange"() rename to "floatmultirange__old";
alter function "floatmultirange"("floatrange__old") rename to "floatmultirange__old";
alter function "floatmultirange"(variadic "floatrange__old"[]) rename to "floatmultirange__old";
create type "floatrange" as range (subtype = double precision, multirange_type_name = "floats");
drop type "floatrange__old";
