-- expects no rows in event_b that do not belong there
-- select "id", "day" from "event_b" where not (("day" >= '2026-07-01' and "day" < '2027-01-01') is true)
alter table "event" detach partition "event_b";
alter table "event" attach partition "event_b" for values from ('2026-07-01') to ('2027-01-01');
