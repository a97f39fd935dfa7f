-- expects no rows in event_rest that do not belong there
-- select "id" from "event_rest" where coalesce("id" in (2, 3), false)
create table "event_2" partition of "event" for values in (2, 3);
