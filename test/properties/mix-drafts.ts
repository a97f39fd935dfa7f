import type { ColumnDraft, EnumDraft, Named, NamespaceDraft, SchemaDraft, TableDraft } from './draft.ts';

/** Gives numbers from 0 up to 1, always the same for the same seed. */
export type Chance = () => number;

/** Mulberry32, a generator of 32 bits. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * An edit of a draft: most of it stays, some of it goes, and what comes or changes is taken from another draft. An edit
 * of this kind touches few things at once, as people do, and all kinds of things in the long run.
 */
export function mixDrafts(draft: SchemaDraft, other: SchemaDraft, next: Chance): SchemaDraft {
  return { namespaces: mixNamed([draft.namespaces, other.namespaces], next, mixNamespace) };
}

type Mix<Value> = (values: readonly [Value, Value], next: Chance) => Value;

const GOES = 0.08;
const COMES = 0.25;
const CHANGES = 0.6;

function mixNamed<Value>(
  [own, others]: readonly [Named<Value>, Named<Value>],
  next: Chance,
  mix: Mix<Value>,
): Named<Value> {
  const theirs = new Map(others);
  const names = new Set(own.map(([name]) => name));
  const kept = own.flatMap(([name, value], index): Named<Value> => {
    const other = theirs.get(name) ?? others[index % others.length]?.[1];
    if (next() < GOES) return [];
    return [[name, other !== undefined && next() < CHANGES ? mix([value, other], next) : value]];
  });
  return [...kept, ...others.filter(([name]) => !names.has(name) && next() < COMES)];
}

const take = <Value>([, other]: readonly [Value, Value]): Value => other;

function mixNamespace([own, other]: readonly [NamespaceDraft, NamespaceDraft], next: Chance): NamespaceDraft {
  return {
    comment: next() < COMES ? other.comment : own.comment,
    enums: mixNamed([own.enums, other.enums], next, mixEnum),
    tables: mixNamed([own.tables, other.tables], next, mixTable),
  };
}

function mixTable([own, other]: readonly [TableDraft, TableDraft], next: Chance): TableDraft {
  return {
    comment: next() < COMES ? other.comment : own.comment,
    columns: mixNamed<ColumnDraft>([own.columns, other.columns], next, mixFacts),
    primaryKey: mixNamed([own.primaryKey, other.primaryKey], next, take).slice(0, 1),
    uniques: mixNamed([own.uniques, other.uniques], next, mixFacts),
    indexes: mixNamed([own.indexes, other.indexes], next, mixFacts),
    foreignKeys: mixNamed([own.foreignKeys, other.foreignKeys], next, mixFacts),
    checks: mixNamed([own.checks, other.checks], next, mixFacts),
  };
}

/** Labels are mostly added, wherever; sometimes the list is another one. */
function mixEnum([own, other]: readonly [EnumDraft, EnumDraft], next: Chance): EnumDraft {
  const mixed = mixFacts([own, other], next);
  if (mixed.labels !== own.labels) return mixed;
  const labels = [...own.labels];
  for (const label of other.labels) {
    if (!labels.includes(label)) labels.splice(Math.floor(next() * (labels.length + 1)), 0, label);
  }
  return { ...mixed, labels };
}

/** Each fact by itself, so that one of them may change alone. */
function mixFacts<Value extends object>([own, other]: readonly [Value, Value], next: Chance): Value {
  const changed = Object.entries(other).filter(() => next() < COMES);
  return { ...own, ...Object.fromEntries(changed) };
}
