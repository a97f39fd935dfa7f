-- loses the values of column a.alpha
alter table "a" drop column "alpha";
-- loses the values of column a.mid
alter table "a" drop column "mid";
-- loses the values of column a.zeta
alter table "a" drop column "zeta";
