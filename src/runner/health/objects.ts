import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import type { HealthFinding } from './finding.ts';

/** Namespaces of users, without those of extensions. */
const OF_USERS = `left(n.nspname, 3) <> 'pg_' and n.nspname <> 'information_schema'
  and not exists (select from pg_depend e where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')`;

const NOT_ENFORCED_SINCE = 180_000;

interface Named {
  readonly namespace: string;
  readonly table: string;
  readonly name: string;
}

/** Constraints that the rows from before were never held to, unless that is what they are declared to be. */
export function invalidConstraintsSql(serverVersion: number): string {
  const enforced = serverVersion >= NOT_ENFORCED_SINCE ? ' and o.conenforced' : '';
  return `select n.nspname as "namespace", c.relname as "table", o.conname as "name"
from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace
where not o.convalidated${enforced} and o.conparentid = 0 and ${OF_USERS} order by 1, 2, 3;`;
}

export function constraintFindings(rows: readonly object[]): HealthFinding[] {
  return (rows as readonly Named[]).map((row) => ({
    kind: 'constraint',
    object: `constraint ${row.name} of ${tableName(row)}`,
    fault: 'is not validated: rows from before it may break it',
    fix: `alter table ${quoteName(row.namespace, row.table)} validate constraint ${quoteIdentifier(row.name)};`,
  }));
}

/** Indexes that no query uses: a concurrent build failed, or is still at work. */
export const INVALID_INDEXES_SQL = `select n.nspname as "namespace", t.relname as "table", c.relname as "name"
from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
join pg_namespace n on n.oid = c.relnamespace
where not i.indisvalid and c.relkind = 'i' and ${OF_USERS} order by 1, 2, 3;`;

export function indexFindings(rows: readonly object[]): HealthFinding[] {
  return (rows as readonly Named[]).map((row) => ({
    kind: 'index',
    object: `index ${row.name} on ${tableName(row)}`,
    fault: 'is not valid, so no query uses it, unless it is being built just now',
    fix: `reindex index concurrently ${quoteName(row.namespace, row.name)};`,
  }));
}

export function tableName({ namespace, table }: Pick<Named, 'namespace' | 'table'>): string {
  return namespace === 'public' ? table : `${namespace}.${table}`;
}
