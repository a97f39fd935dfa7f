insert into product (type) values ('product');
