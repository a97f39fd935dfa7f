insert into a values ('6f1b1b0e-0000-4000-8000-000000000003');
