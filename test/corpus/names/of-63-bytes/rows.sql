insert into a_table_name_of_exactly_sixty_three_bytes_which_is_the_limit_63 values (default, 'x');
