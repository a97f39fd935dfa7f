alter type "floatrange" rename to "floatrange__old";
alter function "floatrange"(double precision, double precision) rename to "floatrange__old";
alter function "floatrange"(double precision, double precision, text) rename to "floatrange__old";
alter type "floats" rename to "floats__old";
alter function "floats"() rename to "floats__old";
alter function "floats"("floatrange__old") rename to "floats__old";
alter function "floats"(variadic "floatrange__old"[]) rename to "floats__old";
create type "floatrange" as range (subtype = double precision);
drop type "floatrange__old";
