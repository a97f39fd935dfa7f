alter table "menu" add column "root" jsonb null;
create index "menu_root_next_title_index" on "menu" (("root"->'next'->>'title'));
create index "menu_root_title_index" on "menu" (("root"->>'title'));
