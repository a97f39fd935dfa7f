import type { ObjectId, Schema } from '../../schema/index.ts';
import { oldFormKey } from '../columns/column-definition.ts';
import { mentionedDependencies, neededKeys } from '../order/dependencies.ts';
import { mentionedKeys } from '../keys.ts';

/** Keys of what an expression over the columns of one table rests on: columns, routines, sequences and types. */
export function expressionKeys(schema: Schema, table: ObjectId<'table'>, expression: string): string[] {
  if (expression === '') return [];
  return [...mentionedKeys(schema, table, expression), ...neededKeys(schema, expression)];
}

/** Whether an expression calls a routine of the schema. */
export function callsRoutine(schema: Schema, expression: string): boolean {
  return mentionedDependencies(schema, expression).some(({ kind }) => kind === 'routine');
}

/** The keys, and those of the old forms of types that are swapped: who uses a type uses the old form until it goes. */
export function withOldForms(keys: readonly string[]): string[] {
  return keys.flatMap((key) => [key, oldFormKey(key)]);
}
