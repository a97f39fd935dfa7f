import type { ProvedDifference } from '../../errors/index.ts';
import type { Row } from './read-rows.ts';

/** What should be left of the values of a column; `null`: nothing is promised. */
export type Fate = 'same' | 'present' | 'lost' | null;

export interface ColumnFate {
  readonly column: string;
  readonly fate: Fate;
}

export interface Values {
  /** Of the table. */
  readonly name: string;
  readonly during: string;
  readonly rows: readonly Row[];
  readonly found: readonly Row[];
  readonly fates: readonly ColumnFate[];
}

/** The order of rows says nothing; a value of another type may be written otherwise, but must be there. */
export function compareValues(values: Values): ProvedDifference[] {
  const { name, during, rows, found, fates } = values;
  if (found.length !== rows.length) {
    const fault = 'has another number of rows';
    return [{ during, object: `table ${name}`, fault, expected: String(rows.length), found: String(found.length) }];
  }
  const kept = fates.filter(({ fate }) => fate === 'same' || fate === 'present');
  if (!differs(values, kept)) return [];
  const changed = kept.filter((column) => differs(values, [column]));
  return (changed.length === 0 ? kept : changed).map((column) => ({
    during,
    object: `column ${name}.${column.column}`,
    fault: 'has other values',
    expected: texts(rows, [column]).join(' '),
    found: texts(found, [column]).join(' '),
  }));
}

function differs({ rows, found }: Values, columns: readonly ColumnFate[]): boolean {
  return texts(rows, columns).join('\n') !== texts(found, columns).join('\n');
}

/** Those columns of each row, sorted. */
function texts(rows: readonly Row[], columns: readonly ColumnFate[]): string[] {
  const fact = (row: Row, { column, fate }: ColumnFate): unknown =>
    fate === 'same' ? row[column] : row[column] === null;
  return rows.map((row) => JSON.stringify(columns.map((column) => fact(row, column)))).toSorted();
}
