import type { Column } from '../schema/index.ts';
import type { Sides } from './operation.ts';
import { changedValue } from './swap/new-form.ts';

/** The value of a column as a column after holds it, for assigning it. */
export function valueAfter(value: string, { before, after }: { before: Column; after: Column }, sides: Sides): string {
  return changedValue(value, { from: before, to: after }, sides) ?? value;
}
