import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { typeKeys } from '../columns/column-definition.ts';
import { mentionedDependencies } from '../order/dependencies.ts';
import { livesOnUnderName } from '../mentions/names-in-use.ts';
import type { PlanContext } from '../operation.ts';
import { rebindsCalls } from '../routines/overloads.ts';
import { isRenewed } from '../swap/swapped-types.ts';

/** Whether the default of a column rests on something that is made anew, other than the type of the column. */
export function restsOnRenewed(id: ObjectId<'column'>, context: PlanContext): boolean {
  const column = findObject(context.before, id);
  return column?.default !== undefined && mentionsRenewed(column.default, context, typeKeys(column));
}

/**
 * Whether an expression of the schema before may use something that is made anew, or call another routine by the same words.
 *
 * @param except keys of what does not count
 */
export function mentionsRenewed(expression: string, context: PlanContext, except: readonly string[] = []): boolean {
  return mentionedDependencies(context.before, expression).some((id) => {
    if (except.includes(objectKey(id))) return false;
    if (id.kind === 'routine' && rebindsCalls(objectId('routine', ...id.path), context)) return true;
    // What goes for good was not meant by a text that stays.
    const isGoing = context.isRemoved(id) && (id.kind === 'routine' || livesOnUnderName(id, context));
    return isGoing || isRenewed(id, context);
  });
}
