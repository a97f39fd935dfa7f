drop view "sized";
