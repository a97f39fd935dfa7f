create domain "email" as text constraint "ok" check (value <> '');
alter table "thing" add column "mails" "email"[] default '{}' not null;
