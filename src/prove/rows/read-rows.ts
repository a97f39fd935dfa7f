import type { Connection } from '../../database/index.ts';
import { objectId } from '../../schema/index.ts';
import type { ObjectId, Schema, Table } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { tableKey, tablesOf } from './tables.ts';
import type { NamedTable } from './tables.ts';

/** Values as PostgreSQL writes them, by column. */
export type Row = Readonly<Record<string, string | null>>;

export interface TableRows {
  readonly id: ObjectId<'table'>;
  readonly rows: readonly Row[];
  /** Of a partitioned table: keys of the partitions that hold the rows. */
  readonly places?: readonly string[];
}

const TABLES_PER_BATCH = 200;

/** Nothing that is done to see rows remains. */
const [BEGIN, ROLLBACK] = [{ sql: 'begin;' }, { sql: 'rollback;' }];

/** The rows of all tables that have some. */
export async function readRows(connection: Connection, schema: Schema): Promise<TableRows[]> {
  const tables = tablesOf(schema);
  const found: TableRows[] = [];
  for (let from = 0; from < tables.length; from += TABLES_PER_BATCH) {
    const some = tables.slice(from, from + TABLES_PER_BATCH);
    const selects = some.map((named) => ({ sql: selectSql(named) }));
    const { rows, error } = await connection.batch([BEGIN, ...some.flatMap(seeAll), ...selects, ROLLBACK]);
    if (error !== undefined) throw error;
    const answers = rows.slice(-selects.length - 1, -1);
    // the select gives texts and nulls
    found.push(...some.map((named, index) => tableRows(named, (answers[index] ?? []) as readonly Row[])));
  }
  return found.filter(({ rows }) => rows.length > 0);
}

/** Only superusers see all rows of a table that binds its owner to its policies. */
function seeAll({ id, table }: NamedTable): { readonly sql: string }[] {
  const [namespace = '', name = ''] = id.path;
  const sql = `alter table ${quoteName(namespace, name)} no force row level security;`;
  return table.rowSecurity === 'forced' ? [{ sql }] : [];
}

function selectSql({ id, table }: NamedTable): string {
  const [namespace = '', name = ''] = id.path;
  const place =
    '(select json_build_array(n.nspname, c.relname)::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t.tableoid)';
  const places = table.partitionBy === undefined ? '' : `, ${place} as ${quoteIdentifier(placeColumn(table))}`;
  return `select ${texts(Object.keys(table.columns))}${places} from ${quoteName(namespace, name)} t;`;
}

/** A name that no column has. */
function placeColumn({ columns }: Table): string {
  let name = 'place';
  while (Object.hasOwn(columns, name)) name += '_';
  return name;
}

function tableRows({ id, table }: NamedTable, rows: readonly Row[]): TableRows {
  if (table.partitionBy === undefined) return { id, rows };
  const column = placeColumn(table);
  // the server made it as an array of two names
  const keys = rows.map((row) => tableKey(objectId('table', ...(JSON.parse(row[column] ?? '[]') as string[]))));
  return { id, rows, places: keys };
}

/** All columns as text, under their own names. */
export function texts(columns: readonly string[]): string {
  return columns.map((column) => `${quoteIdentifier(column)}::text as ${quoteIdentifier(column)}`).join(', ');
}
