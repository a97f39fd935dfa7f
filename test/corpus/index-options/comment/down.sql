comment on index "i" is null;
