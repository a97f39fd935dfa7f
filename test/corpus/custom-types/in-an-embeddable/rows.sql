insert into item (price_currency) values ('EUR');
