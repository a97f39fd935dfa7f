create index "a_meta_key_index" on "a" (("meta"->>'key'));
create unique index "u" on "a" (("meta"->'a'->>'b'));
