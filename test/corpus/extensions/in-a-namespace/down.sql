drop extension "unaccent";
drop schema "ext";
