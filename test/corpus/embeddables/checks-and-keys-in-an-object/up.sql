alter table "user" add constraint "big_and_dark" check ("settings" ->> 'theme' = 'dark' or 1 = 1);
alter table "user" add constraint "sizes" check (("settings"->>'size')::integer between 1 and 99);
alter table "user" add constraint "user_settings_theme_check" check (("settings"->>'theme') <> '');
create index "user_settings_font_face_index" on "user" (("settings"->'font'->>'face'));
create index "user_settings_theme_settings_size_index" on "user" (("settings"->>'theme'), ("settings"->>'size'));
create unique index "user_settings_theme_unique" on "user" (("settings"->>'theme')) where ("settings"->>'size')::integer > 20;
