comment on view "sized" is null;
