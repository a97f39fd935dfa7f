import type { Column, ObjectId } from '../schema/index.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../sql/index.ts';
import { nameOf, namespaceOf, relationKey, tableNameOf } from './keys.ts';

export const MAX_NAME_BYTES = 63;

const ENCODER = new TextEncoder();

/**
 * The name PostgreSQL gives to the sequence of a serial or identity column: the longer of the two names is cut until
 * the whole fits.
 *
 * @see https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL
 */
export function sequenceName(table: string, column: string): string {
  const available = MAX_NAME_BYTES - '__seq'.length;
  let [tableLength, columnLength] = [ENCODER.encode(table).length, ENCODER.encode(column).length];
  if (tableLength + columnLength <= available) return `${table}_${column}_seq`;
  while (tableLength + columnLength > available) {
    if (tableLength > columnLength) tableLength -= 1;
    else columnLength -= 1;
  }
  return `${clipName(table, tableLength)}_${clipName(column, columnLength)}_seq`;
}

/** As many whole characters as fit into a number of bytes. */
export function clipName(name: string, bytes: number): string {
  let [result, length] = ['', 0];
  for (const character of name) {
    length += ENCODER.encode(character).length;
    if (length > bytes) break;
    result += character;
  }
  return result;
}

/** The name of the sequence behind a column, as a key; none for columns that own none. */
export function sequenceKeys(id: ObjectId<'column'>, column: Column): string[] {
  if (column.serial === undefined && column.identity === undefined) return [];
  return [relationKey(namespaceOf(id), sequenceName(tableNameOf(id), nameOf(id)))];
}

/** Moves the sequence behind a column past the values that are there. An empty table starts at 1. */
export function advanceSequence(table: { readonly namespace: string; readonly name: string }, column: string): string {
  const [relation, name] = [quoteName(table.namespace, table.name), quoteIdentifier(column)];
  const sequence = `pg_get_serial_sequence(${quoteLiteral(relation)}, ${quoteLiteral(column)})`;
  return `select setval(${sequence}, greatest(max(${name}), 0) + 1, false) from ${relation};`;
}
