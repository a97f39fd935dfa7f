import { quoteIdentifier, quoteLiteral, quoteName } from '../sql/index.ts';

const MAX_NAME_LENGTH = 63;

/**
 * The name PostgreSQL gives to the sequence of a serial or identity column: the longer of the two names is cut until
 * the whole fits.
 *
 * @see https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL
 */
export function sequenceName(table: string, column: string): string {
  const available = MAX_NAME_LENGTH - '__seq'.length;
  let [tableLength, columnLength] = [table.length, column.length];
  while (tableLength + columnLength > available) {
    if (tableLength > columnLength) tableLength -= 1;
    else columnLength -= 1;
  }
  return `${table.slice(0, tableLength)}_${column.slice(0, columnLength)}_seq`;
}

/** Moves the sequence behind a column past the values that are there. An empty table starts at 1. */
export function advanceSequence(table: { readonly namespace: string; readonly name: string }, column: string): string {
  const [relation, name] = [quoteName(table.namespace, table.name), quoteIdentifier(column)];
  const sequence = `pg_get_serial_sequence(${quoteLiteral(relation)}, ${quoteLiteral(column)})`;
  return `select setval(${sequence}, coalesce(max(${name}), 0) + 1, false) from ${relation};`;
}
