import { findObject, objectId } from '../../schema/index.ts';
import type { CompositeType, ObjectId, TypeUse } from '../../schema/index.ts';
import { columnType, typeIds } from '../columns/column-definition.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import type { Sides } from '../operation.ts';
import { partsOf } from '../replacements/type-users.ts';
import { compositeChange } from './composite-change.ts';
import { isSwapped } from './swapped-types.ts';

/**
 * What does not come back, in words, when a type is swapped and swapped back and PostgreSQL does not refuse to bring a value
 * over. When in doubt there is something.
 */
export function formLoss(use: TypeUse, sides: Sides): string | undefined {
  for (const id of typeIds(use)) {
    const loss = isSwapped(id, sides) ? lossOf(id, use, sides) : undefined;
    if (loss !== undefined) return loss;
  }
  return undefined;
}

function lossOf(id: ObjectId, use: TypeUse, sides: Sides): string | undefined {
  if (id.kind === 'enum') return undefined;
  if (id.kind !== 'composite') {
    const [before, after] = [partsOf(sides.before, id)[0], partsOf(sides.after, id)[0]];
    return before === undefined || after === undefined ? undefined : partLoss(before, after, sides);
  }
  // The values of a list are brought over one by one, and come out in one row.
  if ((use.dimensions ?? 0) > 1) return 'the dimensions of the lists';
  const composite = objectId(id.kind, ...id.path);
  const [before, after] = [findObject(sides.before, composite), findObject(sides.after, composite)];
  return before === undefined || after === undefined ? undefined : attributeLoss(before, after, sides);
}

function attributeLoss(before: CompositeType, after: CompositeType, sides: Sides): string | undefined {
  const [dropped] = compositeChange(before, after).dropped;
  if (dropped !== undefined) return `attribute ${dropped.name}`;
  for (const attribute of before.attributes) {
    const other = after.attributes.find(({ name }) => name === attribute.name) ?? attribute;
    const loss = partLoss(attribute, other, sides);
    if (loss !== undefined) return `${loss} of attribute ${attribute.name}`;
  }
  return undefined;
}

function partLoss(before: TypeUse, after: TypeUse, sides: Sides): string | undefined {
  if (columnType(before) === columnType(after)) return formLoss(after, sides);
  return planConversion(before, after, sides).loses;
}
