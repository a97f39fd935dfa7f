-- loses the rows of partition event_rest
drop table "event_rest";
