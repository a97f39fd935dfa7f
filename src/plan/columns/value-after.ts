import type { Column } from '../../schema/index.ts';
import { castExpression } from './cast.ts';
import { columnType } from './column-definition.ts';
import type { Sides } from '../operation.ts';
import { toNewForm } from '../swap/new-form.ts';

/** The value of a column as a column after holds it, for assigning it: its type in its new form, then the other type. */
export function valueAfter(value: string, { before, after }: { before: Column; after: Column }, sides: Sides): string {
  const changed = toNewForm(value, before, sides);
  if (columnType(before) === columnType(after)) return changed ?? value;
  const current = changed === null ? value : `(${changed})`;
  return castExpression(current, before, after) ?? current;
}
