alter domain "a" set default 1;
alter domain "b" set default current_user;
alter domain "email" drop default;
