comment on trigger "t" on "sized" is 'a';
