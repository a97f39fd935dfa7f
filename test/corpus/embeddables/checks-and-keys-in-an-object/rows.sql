insert into "user" (settings) values ('{"theme": "dark", "size": 12, "font": {"face": "serif"}}');
