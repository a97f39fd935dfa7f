import { PARTITIONS, RELATIONS } from '../catalog-sql.ts';
import type { UnknownQuery } from './unknown-query.ts';

export const RELATION_QUERIES: readonly UnknownQuery[] = [
  {
    kind: `'foreign table'`,
    path: ['n.nspname', 'c.relname'],
    from: `${RELATIONS} where c.relkind = 'f'`,
  },
  {
    kind: `'partition of a partition'`,
    path: ['n.nspname', 'c.relname'],
    from: `${PARTITIONS} join pg_inherits h on h.inhrelid = c.oid join pg_class p on p.oid = h.inhparent and p.relispartition`,
  },
];
