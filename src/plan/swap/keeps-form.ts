import { findObject, objectId } from '../../schema/index.ts';
import type { TypeUse } from '../../schema/index.ts';
import { baseType } from '../columns/base-type.ts';
import { columnType, typeIds } from '../columns/column-definition.ts';
import { keepsValues } from '../columns/keeps-values.ts';
import type { Sides } from '../operation.ts';
import { partsOf } from '../replacements/type-users.ts';
import { compositeChange } from './composite-change.ts';
import { isSwapped } from './swapped-types.ts';

/**
 * Whether every value of a type comes back as it was when the type is swapped and swapped back, or PostgreSQL refuses to
 * bring it over. When in doubt the answer is no.
 */
export function keepsForm(use: TypeUse, sides: Sides): boolean {
  return typeIds(use).every((id) => {
    if (!isSwapped(id, sides) || id.kind === 'enum') return true;
    if (id.kind !== 'composite') {
      const [before, after] = [partsOf(sides.before, id)[0], partsOf(sides.after, id)[0]];
      return before === undefined || after === undefined || keepsPart(before, after, sides);
    }
    // The values of a list are brought over one by one, and come out in one row.
    if ((use.dimensions ?? 0) > 1) return false;
    const composite = objectId(id.kind, ...id.path);
    const [before, after] = [findObject(sides.before, composite), findObject(sides.after, composite)];
    if (before === undefined || after === undefined) return true;
    if (compositeChange(before, after).dropped.length > 0) return false;
    return before.attributes.every((attribute) => {
      const other = after.attributes.find(({ name }) => name === attribute.name) ?? attribute;
      return keepsPart(attribute, other, sides);
    });
  });
}

function keepsPart(before: TypeUse, after: TypeUse, sides: Sides): boolean {
  if (columnType(before) === columnType(after)) return keepsForm(after, sides);
  const isEnum = (use: TypeUse): boolean =>
    typeIds(use).some((id) => id.kind === 'enum' && findObject(sides.before, id) !== undefined);
  return keepsValues({ before: baseType(sides.before, before), after: baseType(sides.after, after), isEnum });
}
