alter type "address" add attribute "zip" varchar(5);
