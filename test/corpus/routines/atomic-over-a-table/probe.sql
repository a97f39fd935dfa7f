select 1 / count_things();
