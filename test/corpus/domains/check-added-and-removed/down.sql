alter domain "email" drop constraint "email_looks_right";
alter domain "email" add constraint "short" check (length(value) < 100);
