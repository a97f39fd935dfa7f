insert into constructor ("toString") values ('x');
