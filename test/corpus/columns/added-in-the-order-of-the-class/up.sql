alter table "a" add column "zeta" varchar(255) null;
alter table "a" add column "alpha" varchar(255) null;
alter table "a" add column "mid" varchar(255) null;
