import type { Deferrable, Unique } from '../schema/index.ts';
import { columnNames, comment, since, tablespace } from './catalog-sql.ts';
import { leftoverWords } from './kind-reader.ts';
import { present } from './present.ts';
import { storageParameters } from './storage-parameters.ts';

/** What the primary key and unique constraints of a table have in common. */
export interface KeyFacts extends IndexExtras {
  readonly columns: readonly string[];
  readonly include?: readonly string[];
  readonly deferrable?: Deferrable;
  readonly nullsNotDistinct?: true;
  readonly overlaps?: true;
  readonly options?: readonly string[];
  readonly comment?: string;
}

/** What the index of any constraint may have, and the model has no place for. */
export interface IndexExtras {
  readonly tablespace?: string;
  readonly clustered?: true;
  readonly indexComment?: string;
}

/** Joins the index `i` (as a relation `ic`) behind the constraint `o`. */
export const CONSTRAINT_INDEX =
  'join pg_index i on i.indexrelid = o.conindid join pg_class ic on ic.oid = i.indexrelid';

export const DEFERRABLE = `case when o.condeferrable then case when o.condeferred then 'deferred' else 'immediate' end end`;

export const INDEX_EXTRAS: Readonly<Record<keyof IndexExtras, string>> = {
  tablespace: tablespace('ic'),
  clustered: 'nullif(i.indisclustered, false)',
  indexComment: comment('ic.oid', 'pg_class'),
};

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
    comment: comment('o.oid', 'pg_constraint'),
    ...INDEX_EXTRAS,
  };
}

export function keyOf({ columns, include, deferrable, nullsNotDistinct, options, comment }: KeyFacts): Unique {
  return {
    columns,
    ...present({ include, deferrable, nullsNotDistinct, comment }),
    ...storageParameters(options),
  };
}

/** What no key of the model can hold. */
export function keyLeftovers(facts: KeyFacts): string[] {
  return [...leftoverWords(facts, { overlaps: 'without overlaps' }), ...indexExtraLeftovers(facts)];
}

export function indexExtraLeftovers(facts: IndexExtras): string[] {
  return leftoverWords(facts, {
    tablespace: (name) => `tablespace ${name}`,
    clustered: 'cluster on its index',
    indexComment: (text) => `comment on its index ${text}`,
  });
}
