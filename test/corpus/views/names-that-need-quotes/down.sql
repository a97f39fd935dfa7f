drop view "twice";
drop view "The ""View""";
