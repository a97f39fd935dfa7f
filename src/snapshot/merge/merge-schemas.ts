import { childCollections, namedSet, objectId } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../../schema/index.ts';
import { findBroken } from './find-broken.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { mergeFacts } from './merge-facts.ts';
import type { Facts } from './merge-facts.ts';
import { isObject, isSame } from './same-value.ts';

/** Two schemas that grew out of one. */
export interface SchemaSides {
  readonly base: Schema;
  readonly ours: Schema;
  readonly theirs: Schema;
}

export interface MergedSchema {
  /** With conflicts: our side's version of what is in conflict. */
  readonly schema: Schema;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges by meaning: what the sides did independently is joined, object by object and fact by fact. The sides may be
 * exchanged: without conflicts the result is the same.
 */
export function mergeSchemas(sides: SchemaSides): MergedSchema {
  const merger = new Merger();
  const schema = merger.children(null, [], sides) as unknown as Schema; // the merged sets are those of a schema
  return {
    schema,
    conflicts: [...merger.conflicts, ...findBroken(schema, sides).filter(isApartFrom(merger.conflicts))],
  };
}

/** What comes of a conflict alone is not worth a word of its own: solving the one solves the other, or shows it. */
function isApartFrom(conflicts: readonly MergeConflict[]): (broken: MergeConflict) => boolean {
  return ({ id, other }) =>
    !conflicts.some((conflict) => [id, other].some((one) => one !== undefined && isIn(one, conflict.id)));
}

function isIn({ path }: ObjectId, { path: outer }: ObjectId): boolean {
  return outer.every((name, depth) => path[depth] === name);
}

interface Versions {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

class Merger {
  readonly conflicts: MergeConflict[] = [];

  /** All sets of objects below an object. */
  children(kind: ObjectKind | null, path: readonly string[], { base, ours, theirs }: Versions): Facts {
    const sets = [...childCollections(kind)].map(([collection, childKind]) => {
      const [before, mine, other] = [setOf(base, collection), setOf(ours, collection), setOf(theirs, collection)];
      const names = [...new Set([before, mine, other].flatMap((set) => Object.keys(set)))].toSorted();
      const merged = names.flatMap((name): [string, unknown][] => {
        const versions = { base: own(before, name), ours: own(mine, name), theirs: own(other, name) };
        const value = this.#object(objectId(childKind, ...path, name), versions);
        return value === undefined ? [] : [[name, value]];
      });
      return [collection, namedSet(merged)] as const;
    });
    return Object.fromEntries(sets);
  }

  #object(id: ObjectId, versions: Versions): unknown {
    const { base, ours, theirs } = versions;
    if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
    if (isSame(base, ours)) return theirs;
    if (ours === undefined || theirs === undefined) {
      this.conflicts.push({ id, kind: 'removed', attributes: [], ...versions });
      return ours ?? theirs;
    }
    return this.#both(id, versions);
  }

  /** Both sides have it, each in its own form. */
  #both(id: ObjectId, versions: Versions): Facts {
    const facts = {
      base: factsOf(id.kind, versions.base),
      ours: factsOf(id.kind, versions.ours),
      theirs: factsOf(id.kind, versions.theirs),
    };
    const merged = mergeFacts(id.kind, facts);
    for (const attributes of merged.conflicts) {
      const only = (side: Facts): Facts => Object.fromEntries(attributes.map((name) => [name, side[name]]));
      const [base, ours, theirs] = [only(facts.base), only(facts.ours), only(facts.theirs)];
      this.conflicts.push({
        id,
        kind: versions.base === undefined ? 'taken' : 'changed',
        attributes,
        base,
        ours,
        theirs,
      });
    }
    return { ...merged.facts, ...this.children(id.kind, id.path, versions) };
  }
}

/** What an object says of itself, without the objects below it. */
function factsOf(kind: ObjectKind, value: unknown): Facts {
  const sets = childCollections(kind);
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([name]) => !sets.has(name)));
}

function setOf(parent: unknown, collection: string): Facts {
  const set = isObject(parent) ? own(parent, collection) : undefined;
  return isObject(set) ? set : {};
}

function own(set: Facts, name: string): unknown {
  return Object.hasOwn(set, name) ? set[name] : undefined;
}
