-- loses the values of column price.note
alter table "price" drop column "note";
