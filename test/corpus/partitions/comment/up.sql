comment on table "event_a" is 'first half';
