import { PARTITIONS } from '../catalog-sql.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** What a partition has that its table has not. */
export const ON_PARTITIONS: readonly UnknownQuery[] = [
  {
    kind: `'trigger'`,
    path: ['n.nspname', 'c.relname', 'g.tgname'],
    from: `${PARTITIONS} join pg_trigger g on g.tgrelid = c.oid and not g.tgisinternal and g.tgparentid = 0`,
  },
  {
    kind: `'policy'`,
    path: ['n.nspname', 'c.relname', 'y.polname'],
    from: `${PARTITIONS} join pg_policy y on y.polrelid = c.oid`,
  },
  {
    kind: `case o.contype when 'c' then 'check' when 'f' then 'foreign key' when 'p' then 'primary key' when 'u' then 'unique constraint'
      else 'exclusion constraint' end`,
    path: ['n.nspname', 'c.relname', 'o.conname'],
    from: `${PARTITIONS} join pg_constraint o on o.conrelid = c.oid and o.conparentid = 0 and o.coninhcount = 0
      and o.contype in ('c', 'f', 'p', 'u', 'x')`,
  },
  {
    kind: `'index'`,
    path: ['n.nspname', 'c.relname', 'ic.relname'],
    from: `${PARTITIONS} join pg_index i on i.indrelid = c.oid join pg_class ic on ic.oid = i.indexrelid and not ic.relispartition
      where not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.conrelid = c.oid and o.contype in ('p', 'u', 'x'))`,
  },
];
