alter table "event" detach partition "event_b";
alter table "event" attach partition "event_b" for values from ('2026-07-01') to ('2027-01-01');
