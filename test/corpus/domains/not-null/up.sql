alter domain "email" set not null;
