-- loses the rows of partition event_b
drop table "event_b";
