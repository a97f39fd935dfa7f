import { columnNames, comment, since, TABLES } from '../catalog-sql.ts';
import { INDEX_KEYS, indexKeyLeftovers, indexKeyOf } from '../index-key.ts';
import type { IndexKeyFacts } from '../index-key.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';

interface IndexFacts {
  readonly keys: readonly IndexKeyFacts[];
  readonly unique?: true;
  readonly method?: string;
  readonly include?: readonly string[];
  readonly where?: string;
  readonly options?: readonly string[];
  readonly nullsNotDistinct?: true;
  readonly tablespace?: string;
  readonly invalid?: true;
  readonly clustered?: true;
  readonly comment?: string;
}

const VERSION_15 = 150_000;
const FILL_FACTOR = 'fillfactor=';

/** Indexes that no constraint brings with it. */
export const indexReader = kindReader<'index', IndexFacts>({
  noun: 'index',
  path: ['n.nspname', 'c.relname', 'ic.relname'],
  facts: (serverVersion) => ({
    keys: INDEX_KEYS,
    unique: 'nullif(i.indisunique, false)',
    method: `nullif(m.amname, 'btree')`,
    include: columnNames('i.indrelid', '(i.indkey::smallint[])[i.indnkeyatts:i.indnatts - 1]'),
    where: 'pg_get_expr(i.indpred, i.indrelid)',
    options: 'to_json(ic.reloptions)',
    nullsNotDistinct: since(VERSION_15, serverVersion, 'nullif(i.indnullsnotdistinct, false)'),
    tablespace: '(select spcname from pg_tablespace where oid = ic.reltablespace)',
    invalid: 'nullif(not i.indisvalid, false)',
    clustered: 'nullif(i.indisclustered, false)',
    comment: comment('ic.oid', 'pg_class'),
  }),
  from: `${TABLES} join pg_index i on i.indrelid = c.oid join pg_class ic on ic.oid = i.indexrelid join pg_am m on m.oid = ic.relam
    where not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.conrelid = c.oid and o.contype in ('p', 'u', 'x'))`,
  value({ keys, unique, method, include, where, options = [] }) {
    const fillFactor = options.find((option) => option.startsWith(FILL_FACTOR))?.slice(FILL_FACTOR.length);
    return {
      keys: keys.map(indexKeyOf),
      ...(unique && { unique }),
      ...(method !== undefined && { method }),
      ...(include !== undefined && { include }),
      ...(where !== undefined && { where }),
      ...(fillFactor !== undefined && { storageParameters: { fillfactor: fillFactor } }),
    };
  },
  leftovers(facts) {
    const options = (facts.options ?? []).filter((option) => !option.startsWith(FILL_FACTOR));
    return [
      ...facts.keys.flatMap(indexKeyLeftovers),
      ...(options.length === 0 ? [] : [`storage parameters ${options.join(', ')}`]),
      ...leftoverWords(facts, {
        nullsNotDistinct: 'nulls not distinct',
        tablespace: (name) => `tablespace ${name}`,
        invalid: 'invalid',
        clustered: 'cluster on it',
        comment: (text) => `comment ${text}`,
      }),
    ];
  },
});
