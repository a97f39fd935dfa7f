drop index "i";
create index "i" on "thing" ("name" collate "C" text_pattern_ops desc nulls last);
