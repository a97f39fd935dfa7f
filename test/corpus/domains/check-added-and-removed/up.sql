alter domain "email" drop constraint "short";
alter domain "email" add constraint "email_looks_right" check (value like '%@%');
