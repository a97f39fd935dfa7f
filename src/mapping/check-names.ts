import { duplicateName, nameTooLong } from '../errors/index.ts';
import type { Problem } from '../errors/index.ts';
import { nounOf, walkSchema } from '../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../schema/index.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import { isTooLong } from './naming.ts';

/** What has a name of its own among the relations of a namespace, among its types, and among the constraints of a table. */
const RELATIONS: readonly ObjectKind[] = ['table', 'view', 'sequence', 'composite', 'primaryKey', 'unique', 'index', 'exclusion', 'partition', 'viewIndex'];
const TYPES: readonly ObjectKind[] = ['table', 'view', 'enum', 'domain', 'composite', 'range', 'partition'];
const CONSTRAINTS: readonly ObjectKind[] = ['primaryKey', 'unique', 'foreignKey', 'check', 'exclusion'];

/** Finds names that PostgreSQL would cut or refuse. */
export function checkNames(schema: Schema, owners: ReadonlyMap<string, EntityDescriptor>): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const { id } of walkSchema(schema)) {
    const name = id.path.at(-1) ?? '';
    const claims = claimsOf(id);
    const isTaken = claims.some((claim) => taken.has(claim));
    if (isTaken || isTooLong(name)) {
      const place = owners.get(JSON.stringify(id.path.slice(0, 2)))?.place;
      if (isTooLong(name)) problems.push(nameTooLong(nounOf(id.kind), name, place));
      if (isTaken) problems.push(duplicateName(`a ${nounOf(id.kind)} of ${id.path[1] ?? ''}`, name, place));
    }
    for (const claim of claims) taken.add(claim);
  }
  return [...problems, ...checkLabels(schema)];
}

function claimsOf({ kind, path }: ObjectId): string[] {
  const [namespace, table] = path;
  const name = path.at(-1);
  const claims: string[] = [];
  if (RELATIONS.includes(kind)) claims.push(`relation\0${namespace}\0${name}`);
  if (TYPES.includes(kind)) claims.push(`type\0${namespace}\0${name}`);
  if (CONSTRAINTS.includes(kind)) claims.push(`constraint\0${namespace}\0${table}\0${name}`);
  return claims;
}

/** The labels of an enum are names too. */
function checkLabels({ namespaces }: Schema): Problem[] {
  const enums = Object.values(namespaces).flatMap((namespace) => Object.entries(namespace.enums));
  return enums.flatMap(([name, { labels }]) => [
    ...labels.filter(isTooLong).map((label) => nameTooLong(`a label of ${name}:`, label, undefined)),
    ...labels
      .filter((label, index) => labels.indexOf(label) !== index)
      .map((label) => duplicateName(`a label of ${name}`, label, undefined)),
  ]);
}
