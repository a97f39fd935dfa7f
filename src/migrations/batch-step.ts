import { batchInvalid } from '../errors/index.ts';
import { quoteIdentifier, quoteName } from '../sql/index.ts';
import type { BatchStep } from './recorder.ts';

export interface BatchOptions {
  /** The table whose rows are gone through: `user`, or `app.user`. */
  readonly table: string;
  /** A column that is unique and never null, by its name: the primary key, as a rule. */
  readonly key: string;
  /** What becomes of the rows, as behind `set` in an update. Either this or `sql`. */
  readonly set?: string;
  /** The whole statement, with the first key of a batch as `$1` and the last one as `$2`: `... where "id" between $1 and $2`. */
  readonly sql?: string;
  /** SQL: the rows it is about; all unless given. */
  readonly where?: string;
  /** Rows at a time; 1,000 unless given. */
  readonly size?: number;
  /** Milliseconds to wait between two batches, for replicas to follow; none unless given. */
  readonly pause?: number;
}

const SIZE = 1_000;

/** @throws MoultError when it says too little or too much */
export function batchStep(migration: string, options: BatchOptions): BatchStep {
  const { table, key, size = SIZE, where, pause } = options;
  if (table === '' || key === '') throw batchInvalid(migration, 'it names no table or no key.');
  if (!Number.isSafeInteger(size) || size < 1)
    throw batchInvalid(migration, `its size is ${size}, not a whole number.`);
  return {
    kind: 'batch',
    table,
    key,
    size,
    sql: statementOf(migration, options),
    ...(where !== undefined && { where }),
    ...(pause !== undefined && { pause }),
    transaction: 'outside',
  };
}

function statementOf(migration: string, { table, key, set, sql, where }: BatchOptions): string {
  if ((set === undefined) === (sql === undefined)) throw batchInvalid(migration, 'it needs either set or sql.');
  if (sql !== undefined) return sql;
  const [name = '', namespace = 'public'] = table.split('.').toReversed();
  const rest = where === undefined ? '' : ` and (${where})`;
  return `update ${quoteName(namespace, name)} set ${set} where ${quoteIdentifier(key)} between $1 and $2${rest};`;
}
