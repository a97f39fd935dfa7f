import { columnNames, comment, since } from './catalog-sql.ts';
import { leftoverWords } from './kind-reader.ts';

/** What the primary key and unique constraints of a table have in common. */
export interface KeyFacts {
  readonly columns: readonly string[];
  readonly include?: readonly string[];
  readonly deferrable?: 'deferred' | 'immediate';
  readonly nullsNotDistinct?: true;
  readonly overlaps?: true;
  readonly options?: readonly string[];
  readonly tablespace?: string;
  readonly clustered?: true;
  readonly comment?: string;
  readonly indexComment?: string;
}

/** Joins the index `i` (as a relation `ic`) behind the constraint `o`. */
export const CONSTRAINT_INDEX =
  'join pg_index i on i.indexrelid = o.conindid join pg_class ic on ic.oid = i.indexrelid';

export const DEFERRABLE = `case when o.condeferrable then case when o.condeferred then 'deferred' else 'immediate' end end`;

const VERSION_15 = 150_000;
const VERSION_18 = 180_000;

export function keyFacts(serverVersion: number): Record<keyof KeyFacts, string> {
  return {
    columns: columnNames('o.conrelid', 'o.conkey'),
    include: columnNames('o.conrelid', '(i.indkey::smallint[])[i.indnkeyatts:i.indnatts - 1]'),
    deferrable: DEFERRABLE,
    nullsNotDistinct: since(VERSION_15, serverVersion, 'nullif(i.indnullsnotdistinct, false)'),
    overlaps: since(VERSION_18, serverVersion, 'nullif(o.conperiod, false)'),
    options: 'to_json(ic.reloptions)',
    tablespace: '(select spcname from pg_tablespace where oid = ic.reltablespace)',
    clustered: 'nullif(i.indisclustered, false)',
    comment: comment('o.oid', 'pg_constraint'),
    indexComment: comment('ic.oid', 'pg_class'),
  };
}

/** What no key of the model can hold. */
export function keyLeftovers(facts: KeyFacts): string[] {
  return leftoverWords(facts, {
    nullsNotDistinct: 'nulls not distinct',
    overlaps: 'without overlaps',
    options: (options) => `storage parameters ${options.join(', ')}`,
    tablespace: (name) => `tablespace ${name}`,
    clustered: 'cluster on its index',
    comment: (text) => `comment ${text}`,
    indexComment: (text) => `comment on its index ${text}`,
  });
}
