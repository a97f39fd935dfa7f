import { findObject, objectId, walkSchema } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../../schema/index.ts';
import { constraintKey, relationKey } from '../keys.ts';
import { placeOf } from '../partitions/partition-place.ts';
import { sequenceKeys } from '../sequences/sequence.ts';
import { partitionNames } from '../tables/table-steps.ts';

const CONSTRAINTS: readonly ObjectKind[] = ['primaryKey', 'unique', 'foreignKey', 'check', 'exclusion'];
const RELATIONS: readonly ObjectKind[] = [
  'composite',
  'sequence',
  'table',
  'view',
  'primaryKey',
  'unique',
  'exclusion',
  'index',
  'viewIndex',
];

/** The names that an object takes in its namespace and in its table. */
export function namesOf(id: ObjectId): string[] {
  return [
    ...(RELATIONS.includes(id.kind) ? [relationKey(id.path[0] ?? '', id.path.at(-1) ?? '')] : []),
    ...(CONSTRAINTS.includes(id.kind) ? [constraintKey(id)] : []),
  ];
}

/** Keys of the relations and constraints in some namespaces of a schema. */
export function takenNames(schema: Schema, namespaces: ReadonlySet<string | undefined>): Set<string> {
  const taken = new Set<string>();
  for (const { id } of walkSchema(schema)) {
    if (!namespaces.has(id.path[0])) continue;
    for (const name of namesOf(id)) taken.add(name);
    if (id.kind === 'column') for (const name of sequenceNames(schema, objectId('column', ...id.path))) taken.add(name);
    if (id.kind === 'partition') {
      const { path } = placeOf(schema, objectId('partition', ...id.path));
      for (const name of partitionNames(path[0] ?? '', path[1] ?? '')) taken.add(name);
    }
  }
  return taken;
}

function sequenceNames(schema: Schema, id: ObjectId<'column'>): string[] {
  const column = findObject(schema, id);
  return column === undefined ? [] : sequenceKeys(id, column);
}
