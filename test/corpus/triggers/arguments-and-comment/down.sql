drop trigger "t" on "thing";
create trigger "t" before insert on "thing" for each row execute function "touch"('a', 'b');
