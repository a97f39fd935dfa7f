import { objectKey } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { oldFormKey, signatureKey } from '../columns/column-definition.ts';
import { nameOf, namespaceOf, relationKey, tableOf, typeNameKey } from '../keys.ts';
import type { Effects, PlanContext } from '../operation.ts';
import { takenNames } from '../replacements/taken-names.ts';
import type { DropOldType, RetireType } from './swap-operation.ts';
import type { SwappableKind } from './swappable-kinds.ts';

/** A type that goes. */
interface Going<Kind extends SwappableKind> {
  readonly id: ObjectId<Kind>;
  /** Those that it takes in its namespace. */
  readonly names: readonly string[];
  /** Statements that rename what came with the type. */
  readonly renames?: readonly string[];
  readonly dropped: Effects;
}

/**
 * The steps of a type that goes with the old form of a table that is made anew, while something else takes its name: it
 * gives the name up at once, and goes when the rows are in the new form.
 *
 * @returns `null` where it is simply dropped
 */
export function retireSteps<Kind extends SwappableKind>(
  { id, names, renames = [], dropped }: Going<Kind>,
  context: PlanContext,
): (RetireType<Kind> | DropOldType<Kind>)[] | null {
  const isParked = context.usersOf(id).some((column) => {
    const table = tableOf(column);
    return context.isRemoved(table) && context.isAdded(table);
  });
  if (!isParked) return null;
  const taken = takenNames(context.after, new Set([namespaceOf(id)]));
  if (!names.some((name) => taken.has(relationKey(namespaceOf(id), name)))) return null;
  const retired = `retired ${objectKey(id)}`;
  const namesGiven = names.map((name) => typeNameKey(namespaceOf(id), name));
  const effects: Effects = {
    drops: [...namesGiven, relationKey(namespaceOf(id), nameOf(id))],
    alters: [signatureKey(objectKey(id))],
    creates: [retired],
  };
  const keys = (dropped.drops ?? []).filter((key) => !(effects.drops ?? []).includes(key));
  const drops = { ...dropped, drops: keys.flatMap((key) => [key, oldFormKey(key)]), needs: [retired] };
  return [
    { type: 'retireType', id, phase: 'drop constraints', renames, effects },
    { type: 'dropOldType', id, phase: 'drop types', converter: null, effects: drops },
  ];
}
