insert into "user" (phone, fax, name) values ('1', '2', 'Ada'), ('3', '4', 'Bob');
