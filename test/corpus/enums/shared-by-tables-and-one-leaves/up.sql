alter type "state" add value 'late';
-- loses the values of column b.state
alter table "b" drop column "state";
