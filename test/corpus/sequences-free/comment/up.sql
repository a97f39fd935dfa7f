comment on sequence "numbers" is null;
