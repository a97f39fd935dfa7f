select setval('"numbers"', greatest(last_value, 1), is_called and last_value >= 1) from "numbers";
alter sequence "numbers" no minvalue start with 1;
