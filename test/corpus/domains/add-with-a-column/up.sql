create domain "email" as text constraint "email_looks_right" check (value like '%@%');
alter table "thing" add column "mail" "email" null;
comment on domain "email" is 'an address';
