-- expects every board.row converts to integer[]
-- select "id", "row" from "board" where exists (select from unnest("row") as item(element) where element not between -2147483648 and 2147483647)
alter table "board" alter column "row" drop default;
alter table "board" alter column "row" type integer[];
alter table "board" alter column "row" set default '{1,2}';
-- loses the values of column board.cells
alter table "board" drop column "cells";
-- loses the values of column board.cube
alter table "board" drop column "cube";
-- loses the values of column board.prices
alter table "board" drop column "prices";
-- loses the values of column board.words
alter table "board" drop column "words";
