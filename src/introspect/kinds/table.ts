import { EMPTY_TABLE } from '../../schema/index.ts';
import { comment, privileges, TABLES } from '../catalog-sql.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';

interface TableFacts {
  readonly comment?: string;
  readonly unlogged?: true;
  readonly options?: readonly string[];
  readonly toastOptions?: readonly string[];
  readonly tablespace?: string;
  readonly accessMethod?: string;
  readonly rowType?: string;
  readonly parents?: readonly string[];
  readonly rowSecurity?: true;
  readonly forcedRowSecurity?: true;
  readonly replicaIdentity?: string;
  readonly privileges?: string;
}

/** @see https://www.postgresql.org/docs/current/catalog-pg-class.html */
export const tableReader = kindReader<'table', TableFacts>({
  noun: 'table',
  path: ['n.nspname', 'c.relname'],
  facts: () => ({
    comment: comment('c.oid', 'pg_class'),
    unlogged: `nullif(c.relpersistence = 'u', false)`,
    options: 'to_json(c.reloptions)',
    toastOptions: '(select to_json(tc.reloptions) from pg_class tc where tc.oid = c.reltoastrelid)',
    tablespace: '(select spcname from pg_tablespace where oid = c.reltablespace)',
    accessMethod: `(select amname from pg_am where oid = c.relam and amname <> 'heap')`,
    rowType: 'nullif(c.reloftype, 0)::regtype::text',
    parents: '(select json_agg(inhparent::regclass::text order by inhseqno) from pg_inherits where inhrelid = c.oid)',
    rowSecurity: 'nullif(c.relrowsecurity, false)',
    forcedRowSecurity: 'nullif(c.relforcerowsecurity, false)',
    replicaIdentity: `nullif(c.relreplident, 'd')::text`,
    privileges: privileges('c.relacl', `acldefault('r', c.relowner)`),
  }),
  from: TABLES,
  value: (facts) => ({ ...EMPTY_TABLE, ...(facts.comment !== undefined && { comment: facts.comment }) }),
  leftovers: (facts) =>
    leftoverWords(facts, {
      unlogged: 'unlogged',
      options: (options) => `storage parameters ${options.join(', ')}`,
      toastOptions: (options) => `storage parameters of its long values ${options.join(', ')}`,
      tablespace: (name) => `tablespace ${name}`,
      accessMethod: (name) => `access method ${name}`,
      rowType: (name) => `of type ${name}`,
      parents: (names) => `inherits ${names.join(', ')}`,
      rowSecurity: 'row-level security',
      forcedRowSecurity: 'forced row-level security',
      replicaIdentity: (code) => `replica identity ${code}`,
      privileges: (list) => `privileges ${list}`,
    }),
});
