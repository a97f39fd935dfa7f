drop index "menu_root_next_title_index";
drop index "menu_root_title_index";
-- loses the values of column menu.root
alter table "menu" drop column "root";
