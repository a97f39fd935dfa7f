import type { Column } from '../../schema/index.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import { columnType } from './column-definition.ts';
import type { Sides } from '../operation.ts';
import { changedValue, toNewForm } from '../swap/new-form.ts';

/** The value of a column as a column after holds it, for assigning it: its type in its new form, then the other type. */
export function valueAfter(value: string, { before, after }: { before: Column; after: Column }, sides: Sides): string {
  const isLeft = before.type !== after.type || before.typeNamespace !== after.typeNamespace;
  // What it leaves takes no part in it, although its new form has the name.
  if (isLeft) return changedValue(value, { from: before, to: after }, sides) ?? value;
  const changed = toNewForm(value, before, sides);
  if (columnType(before) === columnType(after)) return changed ?? value;
  const current = changed === null ? value : `(${changed})`;
  return planConversion(before, after, sides).using(current) ?? current;
}
