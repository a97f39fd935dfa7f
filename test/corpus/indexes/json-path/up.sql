-- expects no duplicates in a ("meta"->'a'->>'b')
-- select ("meta"->'a'->>'b'), count(*) as "rows" from "a" where ("meta"->'a'->>'b') is not null group by ("meta"->'a'->>'b') having count(*) > 1
create index "a_meta_key_index" on "a" (("meta"->>'key'));
create unique index "u" on "a" (("meta"->'a'->>'b'));
