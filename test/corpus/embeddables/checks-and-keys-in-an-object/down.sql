alter table "user" drop constraint "big_and_dark";
alter table "user" drop constraint "sizes";
drop index "user_settings_font_face_index";
alter table "user" drop constraint "user_settings_theme_check";
drop index "user_settings_theme_settings_size_index";
drop index "user_settings_theme_unique";
