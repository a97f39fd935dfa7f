import type { Index } from '../schema/index.ts';
import { columnNames, comment, since, tablespace } from './catalog-sql.ts';
import { INDEX_KEYS, indexKeyLeftovers, indexKeyOf } from './index-key.ts';
import type { IndexKeyFacts } from './index-key.ts';
import { leftoverWords } from './kind-reader.ts';
import type { ObjectQuery } from './kind-reader.ts';
import { present } from './present.ts';
import { storageParameters } from './storage-parameters.ts';

export interface IndexFacts {
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

/** The indexes of some relations `c` that no constraint brings with it. */
export function indexQuery(relations: string): ObjectQuery<Index, IndexFacts> {
  return {
    path: ['n.nspname', 'c.relname', 'ic.relname'],
    facts: (serverVersion) => ({
      keys: INDEX_KEYS,
      unique: 'nullif(i.indisunique, false)',
      method: `nullif(m.amname, 'btree')`,
      include: columnNames('i.indrelid', '(i.indkey::smallint[])[i.indnkeyatts:i.indnatts - 1]'),
      where: 'pg_get_expr(i.indpred, i.indrelid)',
      options: 'to_json(ic.reloptions)',
      nullsNotDistinct: since(VERSION_15, serverVersion, 'nullif(i.indnullsnotdistinct, false)'),
      tablespace: tablespace('ic'),
      invalid: 'nullif(not i.indisvalid, false)',
      clustered: 'nullif(i.indisclustered, false)',
      comment: comment('ic.oid', 'pg_class'),
    }),
    from: `${relations} join pg_index i on i.indrelid = c.oid join pg_class ic on ic.oid = i.indexrelid join pg_am m on m.oid = ic.relam
    where not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.conrelid = c.oid and o.contype in ('p', 'u', 'x'))`,
    value: indexOf,
    leftovers: (facts) => [
      ...facts.keys.flatMap(indexKeyLeftovers),
      ...leftoverWords(facts, {
        tablespace: (name) => `tablespace ${name}`,
        invalid: 'invalid',
        clustered: 'cluster on it',
      }),
    ],
  };
}

function indexOf({ keys, unique, nullsNotDistinct, method, include, where, options, comment }: IndexFacts): Index {
  return {
    keys: keys.map(indexKeyOf),
    ...present({ unique, nullsNotDistinct, method, include, where, comment }),
    ...storageParameters(options),
  };
}
