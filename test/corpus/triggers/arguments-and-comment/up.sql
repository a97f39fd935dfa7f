drop trigger "t" on "thing";
create trigger "t" before insert on "thing" for each row execute function "touch"('a', 'it''s');
comment on trigger "t" on "thing" is 'why it''s there';
