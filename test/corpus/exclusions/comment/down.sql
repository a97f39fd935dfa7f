comment on constraint "e" on "thing" is null;
