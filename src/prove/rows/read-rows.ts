import type { Connection } from '../../database/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { tablesOf } from './tables.ts';

/** Values as PostgreSQL writes them, by column. */
export type Row = Readonly<Record<string, string | null>>;

export interface TableRows {
  readonly id: ObjectId<'table'>;
  readonly rows: readonly Row[];
}

const TABLES_PER_BATCH = 200;

/** The rows of all tables that have some. */
export async function readRows(connection: Connection, schema: Schema): Promise<TableRows[]> {
  const tables = tablesOf(schema);
  const found: TableRows[] = [];
  for (let from = 0; from < tables.length; from += TABLES_PER_BATCH) {
    const some = tables.slice(from, from + TABLES_PER_BATCH);
    const { rows, error } = await connection.batch(
      some.map(({ id, table }) => ({ sql: selectSql(id, Object.keys(table.columns)) })),
    );
    if (error !== undefined) throw error;
    // the select gives texts and nulls
    found.push(...some.map(({ id }, index) => ({ id, rows: (rows[index] ?? []) as readonly Row[] })));
  }
  return found.filter(({ rows }) => rows.length > 0);
}

function selectSql({ path: [namespace = '', name = ''] }: ObjectId, columns: readonly string[]): string {
  return `select ${texts(columns)} from ${quoteName(namespace, name)};`;
}

/** All columns as text, under their own names. */
export function texts(columns: readonly string[]): string {
  return columns.map((column) => `${quoteIdentifier(column)}::text as ${quoteIdentifier(column)}`).join(', ');
}
