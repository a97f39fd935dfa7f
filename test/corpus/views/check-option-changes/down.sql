alter view "sized" set (check_option = 'local');
