drop trigger "t" on "thing";
create constraint trigger "t" after insert on "thing" for each row execute function "touch"();
