import type { AlterChange, Change } from '../../diff/index.ts';
import { findObject, hasOtherBaseType, objectId, objectKey, walkObject } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { columnsBetweenTypes } from './columns-between-types.ts';
import type { Rename } from './find-renames.ts';
import { findUsers, QUERYING } from '../mentions/find-users.ts';
import { allColumnsKey, tableOf } from '../keys.ts';
import { livesOnUnderName } from '../mentions/names-in-use.ts';
import type { PlanContext } from '../operation.ts';
import { ruleOf } from '../rules.ts';
import { isSwappable } from '../swap/swappable-kinds.ts';
import { addTypeSwaps, isSwapped } from '../swap/swapped-types.ts';

/** The two schemas, and which columns have a type in the one before. */
export type PlanSides = Pick<PlanContext, 'before' | 'after' | 'usersOf'>;

/** The changes of a plan with all that follows from them. */
export interface Expansion {
  readonly changes: readonly Change[];
  /** Of those that were given, the ones that nothing gets in the way of; the others are a removal and an addition. */
  readonly renames: readonly Rename[];
}

/**
 * Adds the changes that follow from others: what rests on an object that is made anew is dropped before and made anew
 * after it. Gives each such object as a removal and an addition, together with all that is in it.
 *
 * @param renames pairs among the removed and added objects that are not to be made anew
 */
export function expandReplacements(
  changes: readonly Change[],
  sides: PlanSides,
  renames: readonly Rename[] = [],
): Expansion {
  const all = addTypeSwaps(changes, sides);
  const spread = new Spread(all, sides, renames);
  spread.start();
  spread.follow();
  return spread.result();
}

/** Follows what is made anew to what rests on it. */
class Spread {
  readonly #changes: readonly Change[];
  readonly #sides: PlanSides;
  readonly #alterations = new Map<string, AlterChange[]>();
  readonly #comes = new Set<string>();
  readonly #goes = new Set<string>();
  readonly #renames: Map<string, Rename>;
  readonly #reached = new Set<string>();
  /** Keys of which the users have to follow. */
  readonly #queue: string[] = [];
  /** Keys of the columns of tables as a whole, which only queries use. */
  readonly #widened = new Set<string>();
  readonly #retyped: { readonly key: string; readonly change: 'base' | 'any' }[] = [];
  readonly #removals = new Map<string, ObjectId>();
  readonly #additions = new Map<string, ObjectId>();
  readonly #restated: AlterChange[] = [];
  #users: Map<string, ObjectId[]> | undefined;

  constructor(changes: readonly Change[], sides: PlanSides, renames: readonly Rename[]) {
    this.#changes = changes;
    this.#sides = sides;
    this.#renames = new Map(renames.map((rename) => [objectKey(rename.from), rename]));
    for (const change of changes) {
      const key = objectKey(change.id);
      if (change.verb === 'add') this.#comes.add(key);
      else if (change.verb === 'remove') this.#goes.add(key);
      else this.#alterations.set(key, [...(this.#alterations.get(key) ?? []), change]);
    }
  }

  /** Finds what is made anew, or moved to another type, for its own sake. */
  start(): void {
    for (const changes of this.#alterations.values()) this.#alter(changes);
    for (const change of this.#changes) {
      this.#queue.push(...(ruleOf(change.id.kind).disturbs?.(change, this.#sides) ?? []));
      if (change.verb === 'alter') continue;
      const { id } = change;
      if (change.verb === 'remove') columnsBetweenTypes(id, this.#sides).forEach((column) => this.#replace(column));
      if (change.verb === 'remove' && isSwapped(id, this.#sides)) this.#swap(id);
      else if (id.kind === 'column') {
        const isWhole = [this.#comes, this.#goes].some((keys) => keys.has(objectKey(tableOf(id))));
        if (!isWhole) this.#widened.add(allColumnsKey(tableOf(id)));
      } else if (change.verb === 'remove' && !this.#renames.has(objectKey(id)) && livesOnUnderName(id, this.#sides)) {
        this.#queue.push(objectKey(id));
      }
    }
  }

  #alter(changes: readonly AlterChange[]): void {
    const [first] = changes;
    if (first === undefined) return;
    const { id } = first;
    if (isSwappable(id)) {
      if (isSwapped(id, this.#sides)) this.#swap(id);
    } else if (ruleOf(id.kind).renews?.(id, changes, this.#sides) === true) this.#replace(id);
    else if (id.kind === 'column') this.#retype(objectId('column', ...id.path));
  }

  follow(): void {
    if (this.#widened.size > 0) {
      const users = findUsers(this.#sides.before, QUERYING);
      for (const key of this.#widened) for (const id of users.get(key) ?? []) this.#reach(id);
    }
    while (this.#queue.length > 0 || this.#retyped.length > 0) {
      const retyped = this.#retyped.pop();
      if (retyped !== undefined) {
        for (const id of this.#usersOf(retyped.key)) {
          const binding = ruleOf(id.kind).typeBinding(this.#sides.before, id);
          if (binding === 'any' || binding === retyped.change) this.#reach(id);
        }
      }
      const key = this.#queue.pop();
      if (key !== undefined) for (const id of this.#usersOf(key)) this.#reach(id);
    }
  }

  #usersOf(key: string): readonly ObjectId[] {
    this.#users ??= findUsers(this.#sides.before);
    return this.#users.get(key) ?? [];
  }

  /** Something that rests on what is made anew. */
  #reach(id: ObjectId): void {
    const key = objectKey(id);
    if (this.#reached.has(key)) return;
    if (this.#goes.has(key)) {
      // It is not to be kept under another name, but made anew under it.
      if (this.#renames.delete(key)) this.#queue.push(key);
      return;
    }
    const { after } = this.#sides;
    if (findObject(after, id) === undefined) return;
    if (isSwapped(id, this.#sides)) return this.#swap(id);
    const attribute = ruleOf(id.kind).restates?.(after, id) ?? null;
    if (attribute === null) return this.#replace(id);
    this.#reached.add(key);
    const value: unknown = (findObject(after, id) as Readonly<Record<string, unknown>> | undefined)?.[attribute]; // by name
    this.#restated.push({ verb: 'alter', id, attribute, before: value, after: value });
  }

  /** It and all that is in it is dropped, and made again. */
  #replace(id: ObjectId): void {
    if (this.#removals.has(objectKey(id))) return;
    for (const object of walkObject(id, findObject(this.#sides.before, id))) {
      const key = objectKey(object.id);
      this.#reached.add(key);
      this.#queue.push(key);
      this.#removals.set(key, object.id);
      this.#renames.delete(key);
    }
    for (const object of walkObject(id, findObject(this.#sides.after, id))) {
      this.#additions.set(objectKey(object.id), object.id);
    }
  }

  /** Its columns get another type, although they name the same. */
  #swap(id: ObjectId): void {
    const key = objectKey(id);
    if (this.#reached.has(key)) return;
    this.#reached.add(key);
    this.#queue.push(key);
    const { before, after, usersOf } = this.#sides;
    for (const columnId of usersOf(id)) {
      const isComputed = [before, after].every((schema) => findObject(schema, columnId)?.generated !== undefined);
      if (isComputed) this.#replace(columnId);
      else this.#retyped.push({ key: objectKey(columnId), change: 'base' });
    }
  }

  #retype(id: ObjectId<'column'>): void {
    const [old, current] = [findObject(this.#sides.before, id), findObject(this.#sides.after, id)];
    if (old === undefined || current === undefined) return;
    const key = objectKey(id);
    if (hasOtherBaseType(old, current)) this.#retyped.push({ key, change: 'base' });
    else if (old.type !== current.type || old.collation !== current.collation)
      this.#retyped.push({ key, change: 'any' });
  }

  result(): Expansion {
    const kept = this.#changes.filter(({ verb, id }) => {
      const key = objectKey(id);
      if (verb === 'alter') return !this.#removals.has(key);
      return !(verb === 'add' ? this.#additions : this.#removals).has(key);
    });
    const renamed = new Set([...this.#renames.values()].flatMap(({ from, to }) => [objectKey(from), objectKey(to)]));
    const left = kept.filter(({ verb, id }) => verb === 'alter' || !renamed.has(objectKey(id)));
    const restated = this.#restated.filter(({ id }) => !this.#removals.has(objectKey(id)));
    return {
      changes: [
        ...left,
        ...restated,
        ...[...this.#removals.values()].map((id): Change => ({ verb: 'remove', id })),
        ...[...this.#additions.values()].map((id): Change => ({ verb: 'add', id })),
      ],
      renames: [...this.#renames.values()],
    };
  }
}
