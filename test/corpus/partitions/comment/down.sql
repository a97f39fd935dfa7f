comment on table "event_a" is null;
