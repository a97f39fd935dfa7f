import { quoteIdentifier, quoteList, quoteName } from '../../sql/index.ts';
import type { SqlWithParams } from '../sql-tag.ts';
import { rowJson } from './row-json.ts';

/** Rows of one statement: its parameter stays well below what a server takes at once. */
const BATCH = 1_000;

export interface Insertion {
  /** `country`, or with its namespace `audit.event`. */
  readonly table: string;
  /** What stands behind the rows, from the columns that they name: `on conflict …`. */
  readonly ending?: (columns: readonly string[]) => string;
}

/**
 * Statements that insert rows, in their order: each takes a run of rows that name the same columns. The rows travel as JSON
 * in one parameter, and the server reads each value into the type of its column. Values for identity columns are taken.
 *
 * @see https://www.postgresql.org/docs/current/functions-json.html json_populate_recordset
 */
export function insertStatements(rows: readonly object[], { table, ending }: Insertion): readonly SqlWithParams[] {
  const name = tableName(table);
  return runsOf(rows).map(({ columns, rows: run }) => ({
    text: [
      `insert into ${name} ${quoteList(columns)} overriding system value`,
      `select ${columns.map(quoteIdentifier).join(', ')} from json_populate_recordset(null::${name}, $1::json)`,
      ...(ending === undefined ? [] : [ending(columns)]),
    ]
      .join('\n')
      .concat(';'),
    params: [rowJson(run)],
  }));
}

/** A name with its namespace, where it has one, in quotes. */
export function tableName(table: string): string {
  const dot = table.indexOf('.');
  return dot === -1 ? quoteIdentifier(table) : quoteName(table.slice(0, dot), table.slice(dot + 1));
}

/** What a row names: a column whose value is undefined is not named. */
export function columnsOf(row: object): readonly string[] {
  return Object.entries(row).flatMap(([column, value]) => (value === undefined ? [] : [column]));
}

interface Run {
  readonly columns: readonly string[];
  readonly rows: object[];
}

function runsOf(rows: readonly object[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const columns = columnsOf(row).toSorted();
    const last = runs.at(-1);
    const fits = last !== undefined && last.rows.length < BATCH && isSame(last.columns, columns);
    if (fits) last.rows.push(row);
    else runs.push({ columns, rows: [row] });
  }
  return runs.map((run) => ({ ...run, columns: columnsOf(run.rows[0] ?? {}) })); // as they are written
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
