alter table "a" alter column "b" drop default;
-- loses values of column a.b that varchar(255) does not hold as they are
alter table "a" alter column "b" type varchar(255);
alter table "a" alter column "b" set default 'it''s';
