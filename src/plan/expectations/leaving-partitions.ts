import { findObject, objectId } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import type { Sides } from '../operation.ts';
import { placeOf } from '../partitions/partition-place.ts';

/** Partitions that go, or become tables of their own, and take their rows along. */
export function leavingPartitions(table: ObjectId<'table'>, { before, after }: Sides): ObjectId<'table'>[] {
  return Object.keys(findObject(before, table)?.partitions ?? {})
    .map((name) => objectId('partition', ...table.path, name))
    .filter((id) => findObject(after, id) === undefined)
    .map((id) => placeOf(before, id));
}
