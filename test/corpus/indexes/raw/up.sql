drop index "a_lower";
create index a_lower on a (upper(b));
create index "a_ops" on "a" ("b" text_pattern_ops);
