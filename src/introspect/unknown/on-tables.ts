import { RELATIONS, TABLES } from '../catalog-sql.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** What belongs to a table. */
export const ON_TABLES: readonly UnknownQuery[] = [
  {
    kind: `case when g.tgconstraint <> 0 then 'constraint trigger' else 'trigger' end`,
    path: ['n.nspname', 'c.relname', 'g.tgname'],
    from: `${RELATIONS} join pg_trigger g on g.tgrelid = c.oid and not g.tgisinternal`,
  },
  {
    kind: `'policy'`,
    path: ['n.nspname', 'c.relname', 'y.polname'],
    from: `${RELATIONS} join pg_policy y on y.polrelid = c.oid`,
  },
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
  {
    kind: `'exclusion constraint'`,
    path: ['n.nspname', 'c.relname', 'o.conname'],
    from: `${TABLES} join pg_constraint o on o.conrelid = c.oid and o.contype = 'x'`,
  },
];
