comment on sequence "numbers" is 'a';
