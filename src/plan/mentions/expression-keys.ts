import type { Schema } from '../../schema/index.ts';
import { oldFormKey } from '../columns/column-definition.ts';
import { mentionedDependencies } from '../order/dependencies.ts';

/** Whether an expression calls a routine of the schema. */
export function callsRoutine(schema: Schema, expression: string): boolean {
  return mentionedDependencies(schema, expression).some(({ kind }) => kind === 'routine');
}

/** The keys, and those of the old forms of types that are swapped: who uses a type uses the old form until it goes. */
export function withOldForms(keys: readonly string[]): string[] {
  return keys.flatMap((key) => [key, oldFormKey(key)]);
}
