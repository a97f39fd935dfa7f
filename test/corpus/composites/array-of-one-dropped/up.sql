-- loses the values of column thing.home
alter table "thing" drop column "home";
drop type "address";
