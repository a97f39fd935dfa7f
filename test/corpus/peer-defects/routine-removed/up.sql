drop function "base_price"();
