import { duplicateName, nameTooLong } from '../errors/index.ts';
import type { Problem } from '../errors/index.ts';
import { walkSchema } from '../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../schema/index.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import { byteLength, MAX_NAME_BYTES } from './naming.ts';

const NOUNS: Readonly<Record<ObjectKind, string>> = {
  namespace: 'schema',
  enum: 'enum type',
  table: 'table',
  column: 'column',
  primaryKey: 'primary key',
  unique: 'unique constraint',
  index: 'index',
  foreignKey: 'foreign key',
  check: 'check',
};

/** What has a name of its own among the relations of a namespace, and among the constraints of a table. */
const RELATIONS: readonly ObjectKind[] = ['table', 'primaryKey', 'unique', 'index'];
const CONSTRAINTS: readonly ObjectKind[] = ['primaryKey', 'unique', 'foreignKey', 'check'];

/** Finds names that PostgreSQL would cut or refuse. */
export function checkNames(schema: Schema, owners: ReadonlyMap<string, EntityDescriptor>): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const { id } of walkSchema(schema)) {
    const name = id.path.at(-1) ?? '';
    const place = owners.get(JSON.stringify(id.path.slice(0, 2)))?.place;
    if (byteLength(name) > MAX_NAME_BYTES) problems.push(nameTooLong(NOUNS[id.kind], name, place));
    const claims = claimsOf(id);
    if (claims.some((claim) => taken.has(claim))) {
      problems.push(duplicateName(`a ${NOUNS[id.kind]} of ${id.path[1] ?? ''}`, name, place));
    }
    for (const claim of claims) taken.add(claim);
  }
  return problems;
}

function claimsOf({ kind, path }: ObjectId): string[] {
  const name = path.at(-1);
  return [
    ...(RELATIONS.includes(kind) ? [JSON.stringify(['relation', path[0], name])] : []),
    ...(CONSTRAINTS.includes(kind) ? [JSON.stringify(['constraint', path[0], path[1], name])] : []),
  ];
}
