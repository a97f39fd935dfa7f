import type { Pair } from './pair.ts';

/** Queries of views over `item` and `person`. */
export const VIEWS: readonly Pair[] = [
  ['select id, name from item', 'select id, label as name from item'],
  ['select * from item', 'select id, name from item'],
  ['SELECT item.id,item.name FROM item WHERE active', 'SELECT item.id,item.name FROM item WHERE NOT active'],
  ['select i.id from item i where i.qty > 3', 'select i.id from item i where i.qty > 4'],
  ['select distinct label from item', 'select label from item'],
  [
    'select distinct on (label) label, name from item order by label, day desc',
    'select distinct on (label) label, name from item order by label, day',
  ],
  [
    'select id from item order by name desc nulls last limit 10 offset 5',
    'select id from item order by name desc nulls last limit 10 offset 6',
  ],
  ['select id from item fetch first 3 rows only', 'select id from item fetch first 4 rows only'],
  ['select count(*) as n from item', 'select count(note) as n from item'],
  [
    'select label, sum(price) as total from item group by label having sum(price) > 10',
    'select label, sum(price) as total from item group by label having sum(price) > 11',
  ],
  [
    'select label, count(*) filter (where active) as n from item group by 1',
    'select label, count(*) filter (where not active) as n from item group by 1',
  ],
  [
    "select string_agg(name, ', ' order by name) as names from item",
    "select string_agg(name, '; ' order by name) as names from item",
  ],
  ['select array_agg(distinct label) as labels from item', 'select array_agg(label) as labels from item'],
  [
    'select percentile_cont(0.5) within group (order by price) as middle from item',
    'select percentile_cont(0.6) within group (order by price) as middle from item',
  ],
  [
    'select label, state, sum(qty) as n from item group by grouping sets ((label), (state), ())',
    'select label, state, sum(qty) as n from item group by grouping sets ((label), (state))',
  ],
  [
    'select label, state, count(*) as n from item group by rollup (label, state)',
    'select label, state, count(*) as n from item group by cube (label, state)',
  ],
  ['select id, name, price from item group by id', 'select id, name, cost as price from item group by id'],
  [
    'select p.name, i.name as item from person p join item i on i.id = p.item',
    'select p.name, i.name as item from person p left join item i on i.id = p.item',
  ],
  ['select p.id from person p, item i where p.item = i.id', 'select p.id from person p, item i where p.item <> i.id'],
  ['select id from person join item using (id)', 'select id from person left join item using (id)'],
  [
    'select p.id from person p natural join (select id from item) i',
    'select p.id from person p cross join (select id from item) i',
  ],
  [
    'select p.id, b.name as boss from person p full outer join person b on b.id = p.boss',
    'select p.id, b.name as boss from person p right outer join person b on b.id = p.boss',
  ],
  [
    'select i.id, t.tag from item i cross join unnest(i.tags) as t(tag)',
    'select i.id, t.tag from item i cross join unnest(i.tags || i.name) as t(tag)',
  ],
  [
    'select i.id, t.n from item i, unnest(i.tags) with ordinality as t(tag, n)',
    'select i.id, t.n + 1 as n from item i, unnest(i.tags) with ordinality as t(tag, n)',
  ],
  [
    'select p.id, l.name from person p left join lateral (select name from item i where i.id = p.item limit 1) l on true',
    'select p.id, l.name from person p left join lateral (select name from item i where i.id = p.item limit 2) l on true',
  ],
  [
    'select id, (select count(*) from person p where p.item = i.id) as n from item i',
    'select id, (select max(p.id) from person p where p.item = i.id) as n from item i',
  ],
  [
    'select id from item where exists (select 1 from person where person.item = item.id)',
    'select id from item where not exists (select 1 from person where person.item = item.id)',
  ],
  [
    'select id from item where id in (select item from person)',
    'select id from item where id not in (select item from person)',
  ],
  [
    'select id from item where price > all (select cost from item)',
    'select id from item where price > any (select cost from item)',
  ],
  [
    'select id from item where (qty, rank) = (select qty, rank from item where id = 1)',
    'select id from item where (qty, rank) = (select qty, rank from item where id = 2)',
  ],
  ['select array(select name from person) as names', 'select array(select distinct name from person) as names'],
  ['select id from item union select id from person', 'select id from item union all select id from person'],
  ['select id from item intersect select id from person', 'select id from item except select id from person'],
  [
    '(select id from item order by id limit 1) union all (select id from person)',
    '(select id from item order by id limit 2) union all (select id from person)',
  ],
  [
    'with big as (select id from item where qty > 10) select id from big',
    'with big as (select id from item where qty > 11) select id from big',
  ],
  [
    'with a as materialized (select 1 as x), b as (select x + 1 as y from a) select y from b',
    'with a as not materialized (select 1 as x), b as (select x + 1 as y from a) select y from b',
  ],
  [
    'with recursive up as (select id, boss from person where boss is null union all select p.id, p.boss from person p join up on p.boss = up.id) select id from up',
    'with recursive up as (select id, boss from person where boss is not null union all select p.id, p.boss from person p join up on p.boss = up.id) select id from up',
  ],
  [
    'select id, row_number() over (partition by label order by price desc) as n from item',
    'select id, rank() over (partition by label order by price desc) as n from item',
  ],
  [
    'select id, sum(qty) over w as n from item window w as (order by id rows between 1 preceding and current row)',
    'select id, sum(qty) over w as n from item window w as (order by id rows between 2 preceding and current row)',
  ],
  [
    "select lag(price, 1, 0) over (order by day range between interval '1 day' preceding and current row) as p from item",
    "select lag(price, 2, 0) over (order by day range between interval '1 day' preceding and current row) as p from item",
  ],
  [
    "select case when qty > 1 then 'many' when qty = 1 then 'one' else 'none' end as how from item",
    "select case when qty > 1 then 'many' when qty = 1 then 'One' else 'none' end as how from item",
  ],
  ['select name as "Full ""Name""" from item', 'select name as "Full ""name""" from item'],
  ["select 'a'::text as a, null::integer as b, 1.50 as c", "select 'a'::text as a, null::integer as b, 1.5 as c"],
  ["values (1, 'a'), (2, 'b')", "values (1, 'a'), (2, 'c')"],
  ['select g from generate_series(1, 10, 2) as g', 'select g from generate_series(1, 10, 3) as g'],
  [
    "select x.a from jsonb_to_recordset('[]'::jsonb) as x(a integer, b text)",
    "select x.a from jsonb_to_recordset('[]'::jsonb) as x(a bigint, b text)",
  ],
  [
    "select i.data -> 'a' ->> 0 as first, i.data #>> '{b,c}' as c from item i",
    "select i.data -> 'a' ->> 1 as first, i.data #>> '{b,c}' as c from item i",
  ],
  [
    'select i.*, p.name as person from item i join person p on p.item = i.id',
    'select i.*, p.name || i.name as person from item i join person p on p.item = i.id',
  ],
  ['select i as whole from item i', 'select i.id as whole from item i'],
  ['select id -- the key\nfrom item /* all\nof them */', 'select qty as id -- the key\nfrom item /* all\nof them */'],
  ['select calc.twice(qty) as n from item', 'select calc.thrice(qty) as n from item'],
  [
    'select id from only item tablesample system (10) repeatable (1)',
    'select id from only item tablesample system (11) repeatable (1)',
  ],
  [
    "select extract(isodow from day) as d, date_trunc('week', at, 'UTC') as w from item",
    "select extract(dow from day) as d, date_trunc('week', at, 'UTC') as w from item",
  ],
  [
    'select "Größe" as größe from item where "select" ~ \'ä\'',
    'select "Größe" as größe from item where "select" ~ \'ö\'',
  ],
  [
    'select name collate "C" as n from item order by name collate "C" using >',
    'select name collate "C" as n from item order by name collate "C" using <',
  ],
  [
    "select id from item where name = current_setting('app.name') for share",
    "select id from item where name = current_setting('app.name') for update",
  ],
];

/** Conditions of policies on `item`. */
export const POLICIES: readonly Pair[] = [
  ['name = current_user', 'name <> current_user'],
  ["label = current_setting('app.tenant')", "label = current_setting('app.user')"],
  ["uid = current_setting('app.uid', true)::uuid", "uid = current_setting('app.Uid', true)::uuid"],
  [
    "qty = nullif(current_setting('app.n', true), '')::integer",
    "qty = nullif(current_setting('app.m', true), '')::integer",
  ],
  [
    'exists (select from person p where p.item = item.id and p.name = current_user)',
    'exists (select from person p where p.item = item.id and p.name = session_user)',
  ],
  ['id in (select item from person where boss is null)', 'id in (select item from person where boss is not null)'],
  ["pg_has_role(session_user, 'pg_monitor', 'member')", "pg_has_role(session_user, 'pg_monitor', 'usage')"],
  ["active and (state = 'new' or qty > 0)", "active and (state = 'new' or qty > 1)"],
  ['(select count(*) from person) < 10', '(select count(*) from person) < 11'],
  [
    'tags && (select array_agg(name) from person where boss = 1)',
    'tags && (select array_agg(name) from person where boss = 2)',
  ],
  ['calc.twice(qty) > 1', 'calc.thrice(qty) > 1'],
  ["at > now() - interval '1 year'", "at > now() - interval '2 years'"],
];

/** Conditions of row triggers on the update of `item`. */
export const TRIGGERS: readonly Pair[] = [
  ['old.name is distinct from new.name', 'old.label is distinct from new.label'],
  ['old.* is distinct from new.*', 'old.* is not distinct from new.*'],
  ['old is distinct from new', 'old is not distinct from new'],
  ["new.state = 'paid' and old.state <> 'paid'", "new.state = 'paid' and old.state <> 'new'"],
  ['new.qty > 10', 'new.qty > 11'],
  ['pg_trigger_depth() = 0', 'pg_trigger_depth() < 1'],
  ["new.data ->> 'a' is not null", "new.data ->> 'b' is not null"],
  ['(new.price - old.price) / old.price > 0.5', '(new.price - old.price) / old.price > 0.6'],
  ["new.name !~ '^x'", "new.name !~ '^y'"],
  ["current_setting('app.quiet', true) is null", "current_setting('app.loud', true) is null"],
  ['calc.twice(new.qty) > 2', 'calc.twice(old.qty) > 2'],
];
