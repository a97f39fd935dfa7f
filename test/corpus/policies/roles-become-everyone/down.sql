alter policy "p" on "thing" to "pg_monitor";
