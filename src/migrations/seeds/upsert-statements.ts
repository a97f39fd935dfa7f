import { seedKeyMissing, seedKeyTwice } from '../../errors/index.ts';
import { quoteIdentifier, quoteList } from '../../sql/index.ts';
import { insertStatements } from './insert-statements.ts';
import { rowJson } from './row-json.ts';

interface Recorded {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/**
 * Statements that insert rows and update those whose key is there.
 *
 * @see https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT
 * @throws MoultError when a row lacks its key, or two have the same one: which of them counts would be a guess
 */
export function upsertStatements(table: string, rows: readonly object[], key: readonly string[]): readonly Recorded[] {
  checkKeys(table, rows, key);
  const ending = (columns: readonly string[]): string => {
    const values = columns.filter((column) => !key.includes(column)).map(quoteIdentifier);
    const update = values.map((column) => `${column} = excluded.${column}`).join(', ');
    return `on conflict ${quoteList(key)} do ${update === '' ? 'nothing' : `update set ${update}`}`;
  };
  return insertStatements(rows, { table, ending }).map(({ text, params }) => ({ sql: text, params }));
}

function checkKeys(table: string, rows: readonly object[], key: readonly string[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const values = new Map(Object.entries(row));
    const missing = key.find((column) => values.get(column) === undefined || values.get(column) === null);
    if (missing !== undefined || key.length === 0) throw seedKeyMissing(table, missing ?? 'key', rowJson([row]));
    const text = rowJson([key.map((column) => values.get(column))]);
    if (seen.has(text)) throw seedKeyTwice(table, key, text.slice(2, -2));
    seen.add(text);
  }
}
