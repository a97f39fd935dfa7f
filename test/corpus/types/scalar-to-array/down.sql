-- expects every a.c converts to varchar(255)
-- select "id", "c" from "a" where char_length(("c")[1]) > 255 or ("c")[1] is null
-- loses all elements but the first in column a.b
alter table "a" alter column "b" type integer using (("b")[1]);
alter table "a" alter column "c" drop default;
-- loses all elements but the first in column a.c
alter table "a" alter column "c" type varchar(255) using (("c")[1]);
alter table "a" alter column "c" set default 'x';
