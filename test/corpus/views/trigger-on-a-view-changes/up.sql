drop trigger "t" on "sized";
create trigger "t" instead of insert or delete on "sized" for each row execute function "touch"();
comment on trigger "t" on "sized" is 'both';
