call clean(1);
