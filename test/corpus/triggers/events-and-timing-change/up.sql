drop trigger "t" on "thing";
create trigger "t" after update or delete on "thing" for each row execute function "touch"();
