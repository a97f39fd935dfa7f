drop index "i";
create unique index "i" on "thing" ("name") nulls not distinct where size > 0;
comment on index "i" is 'one null';
