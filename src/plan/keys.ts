import { findObject, objectId, objectKey } from '../schema/index.ts';
import type { ObjectId, Schema } from '../schema/index.ts';
import { quoteName } from '../sql/index.ts';
import { mentionedNames } from './mentions/mentions.ts';

/** The table that a column, constraint or index belongs to. */
export function tableOf(id: ObjectId): ObjectId<'table'> {
  return objectId('table', namespaceOf(id), tableNameOf(id));
}

export function namespaceOf(id: ObjectId): string {
  return id.path[0] ?? '';
}

export function tableNameOf(id: ObjectId): string {
  return id.path[1] ?? '';
}

/** The object's own name. */
export function nameOf(id: ObjectId): string {
  return id.path.at(-1) ?? '';
}

/** Keys of columns of one table. */
export function columnKeys(table: ObjectId, columns: readonly string[]): string[] {
  return columns.map((column) => objectKey(objectId('column', ...table.path, column)));
}

/** Keys of the columns of a table that an SQL expression may use. */
export function mentionedKeys(schema: Schema, table: ObjectId<'table'>, expression: string): string[] {
  return columnKeys(table, mentionedNames(expression, Object.keys(findObject(schema, table)?.columns ?? {})));
}

/**
 * Key of a name that tables, indexes and the indexes behind constraints share in a namespace.
 *
 * @see https://www.postgresql.org/docs/current/sql-createindex.html "Parameters"
 */
export function relationKey(namespace: string, name: string): string {
  return `relation:${JSON.stringify(namespace)}.${JSON.stringify(name)}`;
}

/** Key of a name that the constraints of a table share. */
export function constraintKey(id: ObjectId): string {
  return `constraint:${id.path.map((name) => JSON.stringify(name)).join('.')}`;
}

/** Key of a name that enums and the row types of tables share in a namespace. */
export function typeNameKey(namespace: string, name: string): string {
  return `type:${JSON.stringify(namespace)}.${JSON.stringify(name)}`;
}

/** Key of the columns of a table as a whole: who names all of them has to follow when one comes or goes. */
export function allColumnsKey(table: ObjectId): string {
  return `columns of ${objectKey(table)}`;
}

/** Key of what extensions bring, which nothing names as theirs. */
export const EXTENSIONS_KEY = 'extensions';

/** Key of a table's having lost the columns that go. */
export function fewerColumnsKey(table: ObjectId): string {
  return `fewer columns of ${objectKey(table)}`;
}

/** Key of the rows of a table: changed by what moves partitions or the whole table. */
export function rowsKey(table: ObjectId): string {
  return `rows of ${objectKey(table)}`;
}

/** Key of the new form of a table that is made anew, complete before the rows come back into it. */
export function newFormKey(table: ObjectId): string {
  return `new form of ${objectKey(table)}`;
}

/** Key of whether the rows of a table are logged. */
export function logKey(table: ObjectId): string {
  return `log of ${objectKey(table)}`;
}

export function tableKey(id: ObjectId): string {
  return objectKey(tableOf(id));
}

/** The quoted name of the table that the object belongs to. */
export function tableSql(id: ObjectId): string {
  return quoteName(namespaceOf(id), tableNameOf(id));
}

export function namespaceKey(id: ObjectId): string {
  return objectKey(objectId('namespace', namespaceOf(id)));
}

/** How an object is called in sentences: `user.phone`, with the namespace unless it is `public`. */
export function displayName(id: ObjectId): string {
  return (id.path[0] === 'public' && id.path.length > 1 ? id.path.slice(1) : id.path).join('.');
}

/** How an object is called in the name of a migration. */
export function fragmentName(id: ObjectId): string {
  return displayName(id).replaceAll('.', '_');
}
