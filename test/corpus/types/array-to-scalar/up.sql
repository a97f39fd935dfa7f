-- loses all elements but the first in column a.b
alter table "a" alter column "b" type integer using (("b")[1]);
