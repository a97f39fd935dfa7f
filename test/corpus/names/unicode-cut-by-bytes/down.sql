-- loses the rows of table größenänderungsverfolgungsdatensätze
drop table "größenänderungsverfolgungsdatensätze";
