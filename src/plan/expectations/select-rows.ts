import type { ObjectId } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import type { RowsBefore } from './rows-before.ts';

interface Selection {
  /** The columns of which the condition speaks, under their names after the plan. */
  readonly columns: readonly string[];
  /** Columns to show as they are. */
  readonly raw?: readonly string[];
  /** True for a row that offends; absent: every row does. */
  readonly where?: string;
  /** Not those of heirs. */
  readonly only?: boolean;
  /** The partition to read, if not the whole table. */
  readonly relation?: ObjectId<'table'>;
}

/**
 * A query for the rows of a table that a condition is true of: the columns that name them, and those in question.
 *
 * @returns `undefined` where the columns in question cannot be read before the plan
 */
export function selectRows(table: ObjectId<'table'>, selection: Selection, rows: RowsBefore): string | undefined {
  const { columns, raw = [], where, only, relation } = selection;
  const shown = [...new Set([...rows.keysOf(table), ...raw, ...columns])];
  const source = rows.source(table, { columns, raw: shown.filter((name) => !columns.includes(name)), only, relation });
  if (source === undefined) return undefined;
  const list = shown.length === 0 ? '*' : shown.map(quoteIdentifier).join(', ');
  return `select ${list} from ${source}${where === undefined ? '' : ` where ${where}`}`;
}
