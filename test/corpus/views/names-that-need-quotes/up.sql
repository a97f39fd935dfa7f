create view "The ""View""" as
select id from thing;
create view "twice" as
select id from "The ""View""";
