import { comment, PARTITIONS, privileges, tablespace, TOAST_OPTIONS } from '../catalog-sql.ts';
import { ownColumnWords } from '../column-words.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';

interface PartitionFacts {
  readonly bound: string;
  readonly namespace?: string;
  readonly comment?: string;
  readonly key?: string;
  readonly unlogged?: true;
  readonly options?: readonly string[];
  readonly toastOptions?: readonly string[];
  readonly tablespace?: string;
  readonly accessMethod?: string;
  readonly rowSecurity?: string;
  readonly replicaIdentity?: string;
  readonly privileges?: string;
  readonly columns?: readonly string[];
}

/** The table whose rows the partition `c` holds: `p`, in the namespace `pn`. */
const PARENT =
  'join pg_inherits h on h.inhrelid = c.oid join pg_class p on p.oid = h.inhparent join pg_namespace pn on pn.oid = p.relnamespace';

/** Partitions of tables that are no partitions themselves. */
export const partitionReader = kindReader<'partition', PartitionFacts>({
  path: ['pn.nspname', 'p.relname', 'c.relname'],
  facts: () => ({
    bound: 'pg_get_expr(c.relpartbound, c.oid)',
    namespace: 'nullif(n.nspname, pn.nspname)',
    comment: comment('c.oid', 'pg_class'),
    key: 'pg_get_partkeydef(c.oid)',
    unlogged: `nullif(c.relpersistence = 'u', false)`,
    options: 'to_json(c.reloptions)',
    toastOptions: TOAST_OPTIONS,
    tablespace: `nullif(${tablespace('c')}, ${tablespace('p')})`,
    accessMethod: `(select amname from pg_am where oid = c.relam and amname <> 'heap')`,
    rowSecurity: `case when c.relrowsecurity then 'enabled' when c.relforcerowsecurity then 'forced' end`,
    replicaIdentity: `nullif(c.relreplident, 'd')::text`,
    privileges: privileges('c.relacl', `acldefault('r', c.relowner)`),
    columns: ownColumnWords('c.oid', 'p.oid'),
  }),
  from: `${PARTITIONS} ${PARENT} where not p.relispartition`,
  value: ({ bound, namespace, comment }) => ({ bound, ...present({ namespace, comment }) }),
  leftovers: (facts) => [
    ...leftoverWords(facts, {
      key: (key) => `partitioned by ${key}`,
      unlogged: 'unlogged',
      options: (options) => `storage parameters ${options.join(', ')}`,
      toastOptions: (options) => `storage parameters of its long values ${options.join(', ')}`,
      tablespace: (name) => `tablespace ${name}`,
      accessMethod: (name) => `access method ${name}`,
      rowSecurity: (state) => `row security ${state}`,
      replicaIdentity: (code) => `replica identity ${code}`,
      privileges: (list) => `privileges ${list}`,
    }),
    ...(facts.columns ?? []),
  ],
});
