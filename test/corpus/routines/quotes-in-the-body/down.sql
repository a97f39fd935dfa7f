drop function "quotes"();
