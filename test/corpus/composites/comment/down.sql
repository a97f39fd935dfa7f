comment on type "address" is null;
