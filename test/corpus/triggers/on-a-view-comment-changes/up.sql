comment on trigger "t" on "sized" is 'b';
