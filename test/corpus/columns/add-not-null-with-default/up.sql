alter table "user" add column "language" varchar(2) default 'de' not null;
comment on column "user"."language" is 'ISO 639';
