comment on domain "email" is null;
