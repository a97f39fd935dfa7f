import { RELATIONS } from '../catalog-sql.ts';
import { IS_BEHIND } from '../owned-sequence.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** Sequences that no column stands for. */
const FREE_SEQUENCES = `${RELATIONS} cross join lateral (select c.oid) sc where c.relkind = 'S' and not exists (
    select from pg_depend sd join pg_attribute a on a.attrelid = sd.refobjid and a.attnum = sd.refobjsubid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where sd.classid = 'pg_class'::regclass and sd.objid = c.oid and sd.refclassid = 'pg_class'::regclass and ${IS_BEHIND})`;

export const RELATION_QUERIES: readonly UnknownQuery[] = [
  {
    kind: `case when c.relispartition then 'partition' else case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
      when 'p' then 'partitioned table' when 'f' then 'foreign table' else 'composite type' end end`,
    path: ['n.nspname', 'c.relname'],
    from: `${RELATIONS} where c.relkind in ('v', 'm', 'p', 'f', 'c') or c.relkind = 'r' and c.relispartition`,
  },
  { kind: `'sequence'`, path: ['n.nspname', 'c.relname'], from: FREE_SEQUENCES },
];
