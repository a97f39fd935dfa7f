import type { Change } from '../../diff/index.ts';
import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Rename, Table } from '../../schema/index.ts';
import { columnType } from '../columns/column-definition.ts';
import { tableOf } from '../keys.ts';
import type { PlanContext } from '../operation.ts';
import { expectCheck } from './expect-check.ts';
import { expectColumn } from './expect-column.ts';
import { expectDomain } from './expect-domain.ts';
import { expectExclusion } from './expect-exclusion.ts';
import { expectForeignKey } from './expect-foreign-key.ts';
import { expectLabels } from './expect-labels.ts';
import { expectPartitions } from './expect-partitions.ts';
import { expectUnique } from './expect-unique.ts';
import type { Expectation } from './expectation.ts';
import { RowsBefore } from './rows-before.ts';

type Expect = (id: ObjectId, rows: RowsBefore) => readonly Expectation[];

/** In this order: what says why a row offends comes before what follows from it. */
const EXPECT: Partial<Readonly<Record<ObjectKind, Expect>>> = {
  enum: (id, rows) => expectLabels(objectId('enum', ...id.path), rows),
  domain: (id, rows) => expectDomain(objectId('domain', ...id.path), rows),
  column: (id, rows) => expectColumn(objectId('column', ...id.path), rows),
  primaryKey: expectUnique,
  unique: expectUnique,
  index: expectUnique,
  check: (id, rows) => expectCheck(objectId('check', ...id.path), rows),
  exclusion: (id, rows) => expectExclusion(objectId('exclusion', ...id.path), rows),
  foreignKey: (id, rows) => expectForeignKey(objectId('foreignKey', ...id.path), rows),
  table: (id, rows) => expectPartitions(objectId('table', ...id.path), rows),
};

interface Way {
  readonly context: PlanContext;
  /** What has another name while the expectations are asked. */
  readonly renames: readonly Rename[];
}

/** What the rows that are there must not be like, for the changes to go through. */
export function findExpectations(changes: readonly Change[], { context, renames }: Way): Expectation[] {
  const rows = new RowsBefore(context, renames);
  const kinds = Object.keys(EXPECT) as ObjectKind[]; // Object.keys widens; the record has no other keys
  const ids = new Map(changes.flatMap(({ id }) => concerned(id, context)).map((id) => [objectKey(id), id]));
  const sorted = [...ids].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
  const found = kinds.flatMap((kind) =>
    sorted.filter((id) => id.kind === kind).flatMap((id) => EXPECT[kind]?.(id, rows) ?? []),
  );
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** The object, its table where it is a partition, and the constraints that a column of another type is under. */
function concerned(id: ObjectId, { before, after }: PlanContext): ObjectId[] {
  if (id.kind === 'partition') return [tableOf(id)];
  if (id.kind !== 'column') return [id];
  const column = objectId('column', ...id.path);
  const [old, current] = [findObject(before, column), findObject(after, column)];
  const table = findObject(after, tableOf(id));
  const isRetyped = old !== undefined && current !== undefined && columnType(old) !== columnType(current);
  return isRetyped && table !== undefined ? [id, ...constraintsOf(tableOf(id), table)] : [id];
}

function constraintsOf({ path }: ObjectId, table: Table): ObjectId[] {
  const ids = (kind: ObjectKind, set: object): ObjectId[] =>
    Object.keys(set).map((name) => objectId(kind, ...path, name));
  return [
    ...ids('primaryKey', table.primaryKey),
    ...ids('unique', table.uniques),
    ...ids('index', table.indexes),
    ...ids('check', table.checks),
    ...ids('exclusion', table.exclusions),
  ];
}
