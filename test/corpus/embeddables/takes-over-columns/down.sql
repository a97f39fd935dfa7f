-- loses the values of column person.home_zip
alter table "person" drop column "home_zip";
