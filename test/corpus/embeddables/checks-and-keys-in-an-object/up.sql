-- expects no duplicates in user ("settings"->>'theme')
-- select ("settings"->>'theme'), count(*) as "rows" from "user" where (("settings"->>'size')::integer > 20) and ("settings"->>'theme') is not null group by ("settings"->>'theme') having count(*) > 1
-- expects no rows in user that violate big_and_dark
-- select "id", "settings" from "user" where not ("settings" ->> 'theme' = 'dark' or 1 = 1)
-- expects no rows in user that violate sizes
-- select "id", "settings" from "user" where not (("settings"->>'size')::integer between 1 and 99)
-- expects no rows in user that violate user_settings_theme_check
-- select "id", "settings" from "user" where not (("settings"->>'theme') <> '')
alter table "user" add constraint "big_and_dark" check ("settings" ->> 'theme' = 'dark' or 1 = 1);
alter table "user" add constraint "sizes" check (("settings"->>'size')::integer between 1 and 99);
alter table "user" add constraint "user_settings_theme_check" check (("settings"->>'theme') <> '');
create index "user_settings_font_face_index" on "user" (("settings"->'font'->>'face'));
create index "user_settings_theme_settings_size_index" on "user" (("settings"->>'theme'), ("settings"->>'size'));
create unique index "user_settings_theme_unique" on "user" (("settings"->>'theme')) where ("settings"->>'size')::integer > 20;
