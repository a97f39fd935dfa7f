insert into owner (pet_type, pet_name, pet_fins) values ('fish', 'Nemo', 2);
