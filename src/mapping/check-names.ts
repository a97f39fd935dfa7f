import { duplicateName, nameTooLong } from '../errors/index.ts';
import type { Place, Problem } from '../errors/index.ts';
import { findObject, nounOf, objectId, walkSchema } from '../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../schema/index.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import { isTooLong } from './naming.ts';

// Each catalog of PostgreSQL has its own names. Routines are told apart by their arguments too, as their keys are.

/** `pg_class`, by namespace. */
const RELATIONS: readonly ObjectKind[] = [
  'table',
  'view',
  'sequence',
  'composite',
  'primaryKey',
  'unique',
  'index',
  'exclusion',
  'partition',
  'viewIndex',
];
/** `pg_type`, by namespace. */
const TYPES: readonly ObjectKind[] = ['table', 'view', 'enum', 'domain', 'composite', 'range', 'partition'];
/** `pg_constraint`, by table. */
const CONSTRAINTS: readonly ObjectKind[] = ['primaryKey', 'unique', 'foreignKey', 'check', 'exclusion'];

/** Finds names that PostgreSQL would cut or refuse. */
export function checkNames(schema: Schema, owners: ReadonlyMap<string, EntityDescriptor>): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const { id } of walkSchema(schema)) {
    const place = owners.get(JSON.stringify(id.path.slice(0, 2)))?.place;
    const name = nameOf(schema, id);
    const claims = claimsOf(schema, id);
    if (isTooLong(name)) problems.push(nameTooLong(nounOf(id.kind), name, place));
    if (claims.some((claim) => taken.has(claim))) {
      problems.push(duplicateName(`a ${nounOf(id.kind)} of ${id.path[1] ?? ''}`, name, place));
    }
    for (const claim of claims) taken.add(claim);
    problems.push(...checkMembers(schema, id, place));
  }
  return problems;
}

/** The key of a routine has the types of its arguments behind the name. */
function nameOf(schema: Schema, id: ObjectId): string {
  const routine = id.kind === 'routine' ? findObject(schema, objectId('routine', ...id.path)) : undefined;
  return routine?.name ?? id.path.at(-1) ?? '';
}

function claimsOf(schema: Schema, id: ObjectId): string[] {
  const { kind, path } = id;
  const [namespace = '', table] = path;
  const name = path.at(-1);
  const home = kind === 'partition' ? (findObject(schema, objectId(kind, ...path))?.namespace ?? namespace) : namespace;
  const claims: string[] = [];
  if (RELATIONS.includes(kind)) claims.push(`relation\0${home}\0${name}`);
  if (TYPES.includes(kind)) claims.push(`type\0${home}\0${name}`);
  if (CONSTRAINTS.includes(kind) || isConstraintTrigger(schema, id)) {
    claims.push(`constraint\0${namespace}\0${table}\0${name}`);
  }
  return claims;
}

function isConstraintTrigger(schema: Schema, { kind, path }: ObjectId): boolean {
  return kind === 'trigger' && findObject(schema, objectId(kind, ...path))?.constraint === true;
}

/** What has a name without being an object of the schema: labels, attributes, conditions. */
function checkMembers(schema: Schema, { kind, path }: ObjectId, place: Place | undefined): Problem[] {
  const owner = path.at(-1) ?? '';
  switch (kind) {
    case 'enum':
      return checkAll(`a label of ${owner}`, findObject(schema, objectId(kind, ...path))?.labels, place);
    case 'composite': {
      const attributes = findObject(schema, objectId(kind, ...path))?.attributes ?? [];
      return checkAll(
        `an attribute of ${owner}`,
        attributes.map(({ name }) => name),
        place,
      );
    }
    case 'domain':
      return checkAll(
        `a check of ${owner}`,
        Object.keys(findObject(schema, objectId(kind, ...path))?.checks ?? {}),
        place,
      );
    case 'view':
      return checkAll(`a column of ${owner}`, findObject(schema, objectId(kind, ...path))?.columns, place);
    default:
      return [];
  }
}

function checkAll(what: string, names: readonly string[] = [], place: Place | undefined): Problem[] {
  return [
    ...names.filter(isTooLong).map((name) => nameTooLong(`${what}:`, name, place)),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => duplicateName(what, name, place)),
  ];
}
