-- loses the rows of partition event_2026
drop table "event_2026";
