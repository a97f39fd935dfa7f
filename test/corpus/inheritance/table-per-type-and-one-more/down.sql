-- loses the rows of table legal.contracts
drop table "legal"."contracts";
drop schema "legal";
