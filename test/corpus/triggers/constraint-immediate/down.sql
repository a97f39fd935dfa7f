drop trigger "t" on "thing";
