comment on type "kind" is null;
