import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { tableKey, tableOf } from '../keys.ts';
import type { PlanContext } from '../operation.ts';
import { mentionedDependencies } from '../order/dependencies.ts';
import { ownerId } from './sequence-owner.ts';

/**
 * Whether a column that goes takes its default from a sequence that goes with another one, in a statement of its own. Two
 * columns may do so with each other: then neither could go first.
 */
export function borrowsSequence(id: ObjectId<'column'>, context: PlanContext): boolean {
  const { before, isRemoved } = context;
  const value = findObject(before, id)?.default;
  if (value === undefined) return false;
  return mentionedDependencies(before, value).some((used) => {
    if (used.kind !== 'sequence' || !isRemoved(used)) return false;
    const sequence = objectId('sequence', ...used.path);
    const owner = ownerId(sequence, findObject(before, sequence) ?? {});
    if (owner === undefined || !isRemoved(owner) || objectKey(owner) === objectKey(id)) return false;
    return tableKey(owner) !== tableKey(id) || !isRemoved(tableOf(id));
  });
}
