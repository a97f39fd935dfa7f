drop index "a_lower";
drop index "a_ops";
create index a_lower on a (lower(b));
