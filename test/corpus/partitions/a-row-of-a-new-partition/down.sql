-- loses the rows of partition event_2
drop table "event_2";
