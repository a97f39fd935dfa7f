import { RELATIONS } from '../catalog-sql.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** What belongs to a table. */
export const ON_TABLES: readonly UnknownQuery[] = [
  {
    kind: `'rule'`,
    path: ['n.nspname', 'c.relname', 'w.rulename'],
    from: `${RELATIONS} join pg_rewrite w on w.ev_class = c.oid and w.rulename <> '_RETURN'`,
  },
  {
    kind: `'statistics'`,
    path: ['n.nspname', 'c.relname', 'x.stxname'],
    from: `${RELATIONS} join pg_statistic_ext x on x.stxrelid = c.oid`,
  },
];
