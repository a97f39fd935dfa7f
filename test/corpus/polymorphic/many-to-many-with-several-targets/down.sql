-- loses the rows of table album_extra
drop table "album_extra";
-- loses the rows of table album_items
drop table "album_items";
