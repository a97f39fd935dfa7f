create table "größenänderungsverfolgungsdatensätze" (
  "id" serial not null,
  "überprüfungsergebnis" varchar(255) not null,
  "prüfer" varchar(255) not null,
  constraint "größenänderungsverfolgungsdatensätze_pkey" primary key ("id")
);
create index "größenänderungsverfolgungsdatensätze_überprüf_da8a3_index" on "größenänderungsverfolgungsdatensätze" ("überprüfungsergebnis", "prüfer");
