import type { Named } from './draft/named.ts';
import type { SchemaDraft } from './draft/schema-draft.ts';

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

const GOES = 0.08;
const CHANGES = 0.6;

/** How much of what could change does: some edits are small, some are not. */
const AMOUNTS = [0.1, 0.3, 0.5];

interface Edit {
  readonly next: Chance;
  readonly amount: number;
}

/**
 * An edit of a draft: most of it stays, some of it goes, and what comes or changes is taken from another draft. An edit
 * of this kind touches few things at once, as people do, and all kinds of things in the long run.
 */
export function mixDrafts(draft: SchemaDraft, other: SchemaDraft, next: Chance): SchemaDraft {
  return mixFacts([draft, other], { next, amount: AMOUNTS[Math.floor(next() * AMOUNTS.length)] ?? 0 });
}

/** Each fact by itself, so that one of them may change alone; sets name by name. */
function mixFacts<Value extends object>([own, other]: readonly [Value, Value], edit: Edit): Value {
  const others = new Map<string, unknown>(Object.entries(other));
  const facts = Object.entries(own).map(([name, fact]): [string, unknown] => {
    const theirs = others.get(name);
    if (isSet(fact) && isSet(theirs) && fact.length + theirs.length > 0) return [name, mixSets([fact, theirs], edit)];
    if (name === 'labels') return [name, mixLabels([fact as string[], theirs as string[]], edit)]; // of enums
    return [name, edit.next() < edit.amount ? theirs : fact];
  });
  return Object.fromEntries(facts) as Value; // the same facts, each of one of the two
}

/** A list of pairs of a name and a value. */
function isSet(fact: unknown): fact is Named<object> {
  return Array.isArray(fact) && fact.every((entry) => Array.isArray(entry) && typeof entry[1] === 'object');
}

function mixSets([own, others]: readonly [Named<object>, Named<object>], edit: Edit): Named<object> {
  const theirs = new Map(others);
  const names = new Set(own.map(([name]) => name));
  const kept = own.flatMap(([name, value], index): Named<object> => {
    const other = theirs.get(name) ?? others[index % others.length]?.[1];
    if (edit.next() < GOES) return [];
    return [[name, other !== undefined && edit.next() < CHANGES ? mixFacts([value, other], edit) : value]];
  });
  return [...kept, ...others.filter(([name]) => !names.has(name) && edit.next() < edit.amount)];
}

/** Labels are mostly added, wherever; sometimes the list is another one. */
function mixLabels(
  [own, others]: readonly [readonly string[], readonly string[]],
  { next, amount }: Edit,
): readonly string[] {
  if (next() < amount) return others;
  const labels = [...own];
  for (const label of others) {
    if (!labels.includes(label)) labels.splice(Math.floor(next() * (labels.length + 1)), 0, label);
  }
  return labels;
}
