alter table "a" alter column "m" drop default;
drop sequence "a_m_seq";
alter table "a" alter column "m" drop not null;
alter table "a" alter column "m" set default 3;
alter table "a" alter column "n" drop identity;
alter table "a" alter column "n" set default 3;
