import type { AlterChange, Change } from '../diff/index.ts';
import { findObject, hasOtherBaseType, objectId, objectKey, walkSchema } from '../schema/index.ts';
import type { ObjectId, Schema } from '../schema/index.ts';
import { tableKey } from './keys.ts';
import { onlyAddsLabels } from './kinds/enum.ts';
import type { PlanContext } from './operation.ts';
import { ruleOf } from './rules.ts';

/** The two schemas of a plan, and which columns have a type in the one before. */
export type PlanSides = Pick<PlanContext, 'before' | 'after' | 'usersOf'>;

/**
 * Adds the changes that follow from others: what rests on an object that is made anew is dropped before and made anew
 * after it. Gives each such object as a removal and an addition.
 */
export function expandReplacements(changes: readonly Change[], sides: PlanSides): Change[] {
  const { before, after } = sides;
  const start = startingPoints(changes, sides);
  if (start.renewed.size === 0 && start.retyped.size === 0) return [...changes];
  const comesOrGoes = new Set(changes.filter(({ verb }) => verb !== 'alter').map(({ id }) => objectKey(id)));
  const replaced = new Map([...start.renewed].filter(([, { kind }]) => kind === 'column'));
  for (const [key, id] of whatRestsOn(start, before)) {
    if (!comesOrGoes.has(key) && findObject(after, id) !== undefined) replaced.set(key, id);
  }
  const kept = changes.filter((change) => !(change.verb === 'alter' && replaced.has(objectKey(change.id))));
  return [
    ...kept,
    ...[...replaced.values()].flatMap((id): Change[] => [
      { verb: 'remove', id },
      { verb: 'add', id },
    ]),
  ];
}

interface Renewals {
  /** Objects that are dropped and perhaps made anew. */
  readonly renewed: Map<string, ObjectId>;
  /** Columns that get another type in place, and whether its base is another one too. */
  readonly retyped: Map<string, 'base' | 'any'>;
}

/** Everything that rests on the renewed and retyped objects, directly or by way of others. */
function whatRestsOn({ renewed, retyped }: Renewals, before: Schema): Map<string, ObjectId> {
  const users = findUsers(before);
  const found = new Map<string, ObjectId>();
  const queue = [...renewed.keys()];
  const reach = (id: ObjectId): void => {
    const key = objectKey(id);
    if (found.has(key) || renewed.has(key)) return;
    found.set(key, id);
    queue.push(key);
  };
  for (const [key, change] of retyped) {
    for (const id of users.get(key) ?? []) {
      const binding = ruleOf(id.kind).typeBinding(before, id);
      if (binding === 'any' || binding === change) reach(id);
    }
  }
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) for (const id of users.get(key) ?? []) reach(id);
  return found;
}

/** For each object, those that are built on it. */
function findUsers(schema: Schema): Map<string, ObjectId[]> {
  const users = new Map<string, ObjectId[]>();
  for (const { id } of walkSchema(schema)) {
    for (const key of ruleOf(id.kind).uses?.(schema, id) ?? []) {
      const known = users.get(key);
      if (known === undefined) users.set(key, [id]);
      else known.push(id);
    }
  }
  return users;
}

const REPLACED_WHEN_ALTERED = ['primaryKey', 'unique', 'index'];

function startingPoints(changes: readonly Change[], sides: PlanSides): Renewals {
  const renewals: Renewals = { renewed: new Map(), retyped: new Map() };
  const removed = new Set(changes.filter(({ verb }) => verb === 'remove').map(({ id }) => objectKey(id)));
  for (const change of changes) {
    const { id, verb } = change;
    // What goes with its table is used by nothing that stays.
    const isRenewed = verb === 'alter' || (verb === 'remove' && !removed.has(tableKey(id)));
    if (isRenewed && REPLACED_WHEN_ALTERED.includes(id.kind)) renewals.renewed.set(objectKey(id), id);
    if (verb !== 'alter') continue;
    if (id.kind === 'column') addColumn(objectId('column', ...id.path), change.attribute, { ...sides, ...renewals });
    if (id.kind === 'enum' && change.attribute === 'labels') addEnum(change, { ...sides, ...renewals });
  }
  return renewals;
}

const ATTRIBUTES_IN_PLACE = ['nullable', 'comment'];

/** What is computed is computed anew: before PostgreSQL 17 no expression can be changed, nor given to a plain column. */
function addColumn(
  id: ObjectId<'column'>,
  attribute: string,
  { before, after, renewed, retyped }: PlanSides & Renewals,
): void {
  const [old, current] = [findObject(before, id), findObject(after, id)];
  if (old === undefined || current === undefined) return;
  if (current.generated === undefined) {
    if (hasOtherBaseType(old, current)) retyped.set(objectKey(id), 'base');
    else if (old.type !== current.type || old.collation !== current.collation) retyped.set(objectKey(id), 'any');
  } else if (!ATTRIBUTES_IN_PLACE.includes(attribute)) renewed.set(objectKey(id), id);
}

/** A type that is replaced gives all its columns another type. */
function addEnum(
  { id, before: labels, after: newLabels }: AlterChange,
  { before, after, usersOf, renewed, retyped }: PlanSides & Renewals,
): void {
  if (onlyAddsLabels(labels as readonly string[], newLabels as readonly string[])) return; // the attribute's type
  for (const columnId of usersOf(objectId('enum', ...id.path))) {
    const isComputed = [before, after].every((schema) => findObject(schema, columnId)?.generated !== undefined);
    if (isComputed) renewed.set(objectKey(columnId), columnId);
    else retyped.set(objectKey(columnId), 'base');
  }
}
