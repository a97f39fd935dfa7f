-- loses the rows of table My "Shop".select
drop table "My ""Shop"""."select";
drop schema "My ""Shop""";
