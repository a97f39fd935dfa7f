-- expects no two rows in thing that thing_excl excludes
-- select * from (select "id", "during", "size", during as "range", lag(during) over (partition by size order by during) as "overlaps" from "thing" where size is not null and during is not null and (size > 0) and not isempty(during)) as candidate where "range" && "overlaps"
alter table "thing" add constraint "thing_excl" exclude using gist (size with =, during with &&) where (size > 0);
