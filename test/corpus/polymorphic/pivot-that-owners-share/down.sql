-- loses the rows of table clips_labels
drop table "clips_labels";
-- loses the rows of table taggables
drop table "taggables";
