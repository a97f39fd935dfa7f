import type { Connection } from '../../../src/database/index.ts';
import { findObject, objectId, walkSchema } from '../../../src/schema/index.ts';
import type { ObjectId, Schema } from '../../../src/schema/index.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../../src/sql/index.ts';

/** A table that two schemas share, with the columns that hold the same thing in both. */
export interface KeptTable {
  readonly namespace: string;
  readonly name: string;
  readonly columns: readonly string[];
}

/** The rows of kept tables: each row as the texts of its columns. */
export type KeptRows = ReadonlyMap<KeptTable, readonly Row[]>;

type Row = Readonly<Record<string, string | null>>;

/** What must survive a migration: all columns that are there before and after, unless their values are computed. */
export function keptTables(before: Schema, after: Schema, changed: readonly string[] = []): KeptTable[] {
  return [...walkSchema(before)].flatMap(({ id }) => {
    const [namespace = '', name = ''] = id.path;
    const table = id.kind === 'table' ? findObject(before, objectId('table', namespace, name)) : undefined;
    const isKept = (column: string): boolean => {
      const columnId = objectId('column', namespace, name, column);
      return isStored(before, columnId) && isStored(after, columnId) && !changed.includes(`${name}.${column}`);
    };
    const columns = Object.keys(table?.columns ?? {}).filter(isKept);
    return columns.length === 0 ? [] : [{ namespace, name, columns }];
  });
}

function isStored(schema: Schema, id: ObjectId<'column'>): boolean {
  const column = findObject(schema, id);
  return column !== undefined && column.generated === undefined;
}

export async function readRows(connection: Connection, tables: readonly KeptTable[]): Promise<KeptRows> {
  const rows = new Map<KeptTable, readonly Row[]>();
  for (const table of tables) rows.set(table, await readTable(connection, table));
  return rows;
}

function readTable(connection: Connection, { namespace, name, columns }: KeptTable): Promise<readonly Row[]> {
  const texts = columns.map((column) => `${quoteIdentifier(column)}::text as ${quoteIdentifier(column)}`);
  return connection.query<Row>(
    `select ${texts.join(', ')} from ${quoteName(namespace, name)} order by ${order(columns)}`,
  );
}

function order(columns: readonly string[]): string {
  return columns.map((_, index) => index + 1).join(', ');
}

/** The rows as the tables of today would hold them: a value of another type is written as that type writes it. */
export async function inTodaysTypes(connection: Connection, rows: KeptRows): Promise<KeptRows> {
  const result = new Map<KeptTable, readonly Row[]>();
  for (const [table, values] of rows) {
    const types = await columnTypes(connection, table);
    const cast = table.columns.map((column) => {
      const type = types.get(column) ?? 'text';
      return `(value->>${quoteLiteral(column)})::${type}::text as ${quoteIdentifier(column)}`;
    });
    const json = quoteLiteral(JSON.stringify(values));
    const sql = `select ${cast.join(', ')} from jsonb_array_elements(${json}::jsonb) as value order by ${order(table.columns)}`;
    result.set(table, await connection.query<Row>(sql));
  }
  return result;
}

/** A length of varchar is left out: an explicit cast would cut what the migration must not cut. */
async function columnTypes(connection: Connection, { namespace, name }: KeptTable): Promise<Map<string, string>> {
  const rows = await connection.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, case when atttypid = 'varchar'::regtype then null else atttypmod end) as type
     from pg_attribute where attrelid = ${quoteLiteral(quoteName(namespace, name))}::regclass and attnum > 0 and not attisdropped`,
  );
  return new Map(rows.map((row) => [row.name, row.type]));
}
