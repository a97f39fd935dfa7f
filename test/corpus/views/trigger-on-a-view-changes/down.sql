drop trigger "t" on "sized";
create trigger "t" instead of insert on "sized" for each row execute function "touch"();
