import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, Sequence } from '../../schema/index.ts';
import { oldFormKey } from '../columns/column-definition.ts';
import { logKey, namespaceOf, tableKey, tableOf } from '../keys.ts';
import type { Operation, PlanContext } from '../operation.ts';

type Id = ObjectId<'sequence'>;
type ColumnId = ObjectId<'column'>;

export interface OwnSequence extends Operation {
  readonly type: 'ownSequence';
  readonly id: Id;
  readonly owner: Sequence['ownedBy'];
}

/** The column that a sequence goes with; it is in the same namespace. */
export function ownerId(id: Id, { ownedBy }: Sequence): ColumnId | undefined {
  return ownedBy && objectId('column', namespaceOf(id), ownedBy.table, ownedBy.column);
}

interface Forms {
  readonly before: Sequence;
  readonly after: Sequence;
}

/**
 * Takes it from its column before something happens to that one or its table which would happen to it too, and gives it to
 * its column when that is there as it will be: much may lie in between.
 */
export function ownerSteps(id: Id, { before, after }: Forms, context: PlanContext): OwnSequence[] {
  const [old, next] = [ownerId(id, before), ownerId(id, after)];
  // A table that is made anew lets go of it by itself, and gives it back to the same column.
  const isParked = old !== undefined && context.isAdded(tableOf(old)) && context.isRemoved(tableOf(old));
  const isFreed = old !== undefined && !isParked && (next === undefined || isDisturbed(old, context));
  const isSame = old !== undefined && next !== undefined && objectKey(old) === objectKey(next);
  const isGiven = next !== undefined && (!isSame || isFreed);
  return [...(isFreed ? [leave(id, old)] : []), ...(isGiven ? [join(id, after, isParked ? old : undefined)] : [])];
}

/** Whether the column goes, or its table comes to be logged, or not to be: the sequences of its columns follow it. */
function isDisturbed(column: ColumnId, { before, after, isRemoved }: PlanContext): boolean {
  const [old, current] = [findObject(before, tableOf(column)), findObject(after, tableOf(column))];
  return isRemoved(column) || (old !== undefined && current !== undefined && old.unlogged !== current.unlogged);
}

function leave(id: Id, old: ColumnId): OwnSequence {
  const releases = [objectKey(old), tableKey(old), logKey(tableOf(old))];
  return { type: 'ownSequence', id, phase: 'drop constraints', owner: undefined, effects: { releases } };
}

/** @param parked a column of a table that is put aside first, and lets go of the sequence then */
function join(id: Id, after: Sequence, parked: ColumnId | undefined): OwnSequence {
  const next = ownerId(id, after);
  const owner = next === undefined ? [] : [objectKey(next), tableKey(next), logKey(tableOf(next))];
  const needs = [objectKey(id), ...owner, ...(parked === undefined ? [] : [oldFormKey(tableKey(parked))])];
  return { type: 'ownSequence', id, phase: 'alter columns', owner: after.ownedBy, effects: { needs } };
}
