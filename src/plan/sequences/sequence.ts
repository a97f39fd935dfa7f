import { objectId, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId, Schema } from '../../schema/index.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/index.ts';
import { nameOf, namespaceOf, relationKey, tableNameOf } from '../keys.ts';
import type { PlanContext } from '../operation.ts';
import { sequenceNumbers } from './sequence-options.ts';
import type { Repositioning, SequenceForm } from './sequence-options.ts';

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

/** Keys of the sequences that go with a column, since it owns them, and do not stay. */
export function ownedSequenceKeys({ before, isRemoved }: PlanContext, column: ObjectId<'column'>): string[] {
  return ownedSequences(before, column)
    .filter(isRemoved)
    .flatMap((id) => [objectKey(id), relationKey(namespaceOf(id), nameOf(id))]);
}

/** Schemas do not change, and a plan asks for each column that goes. */
const OWNED = new WeakMap<Schema, ReadonlyMap<string, readonly ObjectId<'sequence'>[]>>();

/** The sequences of a schema that go with a column. */
export function ownedSequences(schema: Schema, column: ObjectId<'column'>): readonly ObjectId<'sequence'>[] {
  const known = OWNED.get(schema) ?? indexOwned(schema);
  OWNED.set(schema, known);
  return known.get(objectKey(column)) ?? [];
}

function indexOwned(schema: Schema): Map<string, ObjectId<'sequence'>[]> {
  const owned = new Map<string, ObjectId<'sequence'>[]>();
  for (const [namespace, { sequences }] of Object.entries(schema.namespaces)) {
    for (const [name, { ownedBy }] of Object.entries(sequences)) {
      if (ownedBy === undefined) continue;
      const key = objectKey(objectId('column', namespace, ownedBy.table, ownedBy.column));
      owned.set(key, [...(owned.get(key) ?? []), objectId('sequence', namespace, name)]);
    }
  }
  return owned;
}

/**
 * Moves the sequence behind a column past the values that are there. In an empty table it stands at its start. It is
 * named: `pg_get_serial_sequence` may find another one that the column owns.
 *
 * @see https://www.postgresql.org/docs/current/functions-sequence.html
 */
export function advanceSequence({ namespace, name }: TableName, column: string, form: SequenceForm = {}): string {
  const sequence = quoteLiteral(quoteName(namespace, sequenceName(name, column)));
  const position = firstFree(quoteIdentifier(column), form);
  return `select setval(${sequence}, ${position}, false) from ${quoteName(namespace, name)};`;
}

export interface TableName {
  readonly namespace: string;
  readonly name: string;
}

function firstFree(column: string, form: SequenceForm): string {
  const { increment, start } = sequenceNumbers(form);
  if (increment === 1n && start === 1n) return `greatest(max(${column}), 0) + 1`;
  return increment > 0n
    ? `greatest(max(${column}) + ${increment}, ${start})`
    : `least(min(${column}) - ${-increment}, ${start})`;
}

/** Moves a sequence into new bounds. */
export function repositionSequence(
  sequence: string,
  { kind, number }: Exclude<Repositioning, { readonly kind: 'none' | 'restart' }>,
): string {
  const from = `from ${sequence}`;
  const set = (position: string): string => `select setval(${quoteLiteral(sequence)}, ${position}) ${from}`;
  switch (kind) {
    case 'atLeast':
      return `${set(`greatest(last_value, ${number}), is_called and last_value >= ${number}`)};`;
    case 'atMost':
      return `${set(`least(last_value, ${number}), is_called and last_value <= ${number}`)};`;
    case 'ifUnused':
      return `${set(`${number}, false`)} where not is_called;`;
  }
}
