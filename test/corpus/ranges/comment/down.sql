comment on type "floatrange" is null;
