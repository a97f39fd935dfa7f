alter table "thing" drop constraint "c";
alter table "thing" add constraint "c" check (size > 0) no inherit;
comment on constraint "c" on "thing" is 'it''s big';
