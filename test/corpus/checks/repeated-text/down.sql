alter table "a" drop constraint "c";
alter table "a" add constraint "c" check (a <> 'foofoo');
