create constraint trigger "t" after insert or delete on "thing" deferrable initially immediate for each row execute function "touch"();
