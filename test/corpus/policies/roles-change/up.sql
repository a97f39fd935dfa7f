alter policy "p" on "thing" to "pg_read_all_data", session_user;
