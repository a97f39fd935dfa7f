create table "event_b" partition of "event" for values from ('2026-07-01') to ('2027-01-01');
