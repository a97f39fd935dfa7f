alter domain "email" drop constraint "short";
alter domain "email" add constraint "short" check (length(value) < 100);
