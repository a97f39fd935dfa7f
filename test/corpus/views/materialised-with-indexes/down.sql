drop materialized view "sized";
