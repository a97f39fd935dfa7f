import { EMPTY_TABLE } from '../../schema/index.ts';
import { comment, privileges, TABLES, tablespace, TOAST_OPTIONS } from '../catalog-sql.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { PARTITION_KEY, partitionKeyLeftovers, partitionKeyOf } from '../partition-key.ts';
import type { PartitionKeyFacts } from '../partition-key.ts';
import { present } from '../present.ts';
import { storageParameters } from '../storage-parameters.ts';

interface TableFacts {
  readonly comment?: string;
  readonly unlogged?: true;
  readonly options?: readonly string[];
  readonly toastOptions?: readonly string[];
  readonly rowSecurity?: 'enabled' | 'forced';
  readonly partitionBy?: PartitionKeyFacts;
  readonly tablespace?: string;
  readonly accessMethod?: string;
  readonly rowType?: string;
  readonly parents?: readonly string[];
  readonly idleForce?: true;
  readonly replicaIdentity?: string;
  readonly privileges?: string;
}

/** @see https://www.postgresql.org/docs/current/catalog-pg-class.html */
export const tableReader = kindReader<'table', TableFacts>({
  path: ['n.nspname', 'c.relname'],
  facts: () => ({
    comment: comment('c.oid', 'pg_class'),
    unlogged: `nullif(c.relpersistence = 'u', false)`,
    options: 'to_json(c.reloptions)',
    toastOptions: TOAST_OPTIONS,
    rowSecurity: `case when c.relrowsecurity then case when c.relforcerowsecurity then 'forced' else 'enabled' end end`,
    partitionBy: PARTITION_KEY,
    tablespace: tablespace('c'),
    accessMethod: `(select amname from pg_am where oid = c.relam and amname <> 'heap')`,
    rowType: 'nullif(c.reloftype, 0)::regtype::text',
    parents: '(select json_agg(inhparent::regclass::text order by inhseqno) from pg_inherits where inhrelid = c.oid)',
    idleForce: 'nullif(c.relforcerowsecurity and not c.relrowsecurity, false)',
    replicaIdentity: `nullif(c.relreplident, 'd')::text`,
    privileges: privileges('c.relacl', `acldefault('r', c.relowner)`),
  }),
  from: TABLES,
  value: ({ comment, unlogged, options, toastOptions, rowSecurity, partitionBy }) => ({
    ...EMPTY_TABLE,
    ...present({ comment, unlogged, rowSecurity, partitionBy: partitionBy && partitionKeyOf(partitionBy) }),
    ...storageParameters(options, toastOptions),
  }),
  leftovers: (facts) => [
    ...leftoverWords(facts, {
      tablespace: (name) => `tablespace ${name}`,
      accessMethod: (name) => `access method ${name}`,
      rowType: (name) => `of type ${name}`,
      parents: (names) => `inherits ${names.join(', ')}`,
      idleForce: 'row security forced, and not enabled',
      replicaIdentity: (code) => `replica identity ${code}`,
      privileges: (list) => `privileges ${list}`,
    }),
    ...(facts.partitionBy === undefined ? [] : partitionKeyLeftovers(facts.partitionBy)),
  ],
});
