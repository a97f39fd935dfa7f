alter domain "email" add constraint "short" check (length(value) < 2);
