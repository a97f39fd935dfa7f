select 1 / count(*) from sized;
