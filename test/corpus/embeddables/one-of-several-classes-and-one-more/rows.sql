insert into owner (pet_type, pet_name, pet_barks) values ('dog', 'Rex', true);
