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

/** What has a name of its own among the relations of a namespace, among its types, and among the constraints of a table. */
const RELATIONS: readonly ObjectKind[] = ['table', 'primaryKey', 'unique', 'index'];
const TYPES: readonly ObjectKind[] = ['table', 'enum'];
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
  return [...problems, ...checkLabels(schema)];
}

function claimsOf({ kind, path }: ObjectId): string[] {
  const [namespace, table] = path;
  const name = path.at(-1);
  return [
    ...(RELATIONS.includes(kind) ? [JSON.stringify(['relation', namespace, name])] : []),
    ...(TYPES.includes(kind) ? [JSON.stringify(['type', namespace, name])] : []),
    ...(CONSTRAINTS.includes(kind) ? [JSON.stringify(['constraint', namespace, table, name])] : []),
  ];
}

/** The labels of an enum are names too. */
function checkLabels({ namespaces }: Schema): Problem[] {
  const enums = Object.values(namespaces).flatMap((namespace) => Object.entries(namespace.enums));
  return enums.flatMap(([name, { labels }]) => [
    ...labels
      .filter((label) => byteLength(label) > MAX_NAME_BYTES)
      .map((label) => nameTooLong(`a label of ${name}:`, label, undefined)),
    ...labels
      .filter((label, index) => labels.indexOf(label) !== index)
      .map((label) => duplicateName(`a label of ${name}`, label, undefined)),
  ]);
}
