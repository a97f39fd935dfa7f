drop trigger "t" on "thing";
create constraint trigger "t" after insert on "thing" deferrable initially deferred for each row execute function "touch"();
