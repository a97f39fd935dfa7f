import fc from 'fast-check';

import type { Schema } from '../../src/schema/index.ts';
import { buildSchema } from './build/build-schema.ts';
import { schemaDraft } from './draft/schema-draft.ts';
import type { Features } from './features.ts';
import { chance, mixDrafts } from './mix-drafts.ts';

/** A schema and an edit of it. */
export interface SchemaPair {
  readonly before: Schema;
  readonly after: Schema;
}

/** Pairs that a server with these features can hold. */
export function schemaPair(features: Features): fc.Arbitrary<SchemaPair> {
  return fc.tuple(schemaDraft, schemaDraft, fc.integer()).map(([draft, other, seed]) => ({
    before: buildSchema(leaveOut(draft), features),
    after: buildSchema(leaveOut(mixDrafts(draft, other, chance(seed))), features),
  }));
}

/** A schema and two edits of it. */
export interface SchemaTriple {
  readonly base: Schema;
  readonly ours: Schema;
  readonly theirs: Schema;
}

/** Triples that a server with these features can hold, each edit from a draft of its own. */
export function schemaTriple(features: Features): fc.Arbitrary<SchemaTriple> {
  const edits = fc.tuple(schemaDraft, schemaDraft, fc.integer(), fc.integer());
  return fc.tuple(schemaDraft, edits).map(([draft, [first, second, seed, otherSeed]]) => ({
    base: buildSchema(leaveOut(draft), features),
    ours: buildSchema(leaveOut(mixDrafts(draft, first, chance(seed))), features),
    theirs: buildSchema(leaveOut(mixDrafts(draft, second, chance(otherSeed))), features),
  }));
}

/** Sets and facts of drafts that are left out everywhere: `PROPERTY_WITHOUT=views,policies` narrows a search down. */
const LEFT_OUT = (process.env['PROPERTY_WITHOUT'] ?? '').split(',');

function leaveOut<Value>(value: Value): Value {
  if (LEFT_OUT[0] === '' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(leaveOut) as Value; // the same list
  const facts = Object.entries(value).map(([name, fact]): [string, unknown] => {
    if (!LEFT_OUT.includes(name)) return [name, leaveOut(fact)];
    return [name, Array.isArray(fact) ? [] : undefined];
  });
  return Object.fromEntries(facts) as Value; // the same facts
}

const SHRINK_MS = 60_000;

/**
 * The predicate, which lets everything pass a while after its first failure, for looking for a smaller one must end; and
 * lets other failures pass, for it must not end with another one.
 */
export function shrinkingAWhile<Value>(predicate: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let first: { readonly at: number; readonly kind: string } | undefined;
  return async (value) => {
    if (first !== undefined && Date.now() - first.at > SHRINK_MS) return;
    try {
      await predicate(value);
    } catch (error) {
      first ??= { at: Date.now(), kind: kindOf(error) };
      if (kindOf(error) === first.kind) throw error;
    }
  };
}

/** The first line of a message without its names. */
function kindOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join('');
}

/**
 * How many pairs to run, from where. A failure prints its seed and path: `PROPERTY_SEED=… PROPERTY_PATH=…` runs it
 * again, `PROPERTY_RUNS=10000` runs more.
 */
export function runParameters(runs: number): {
  numRuns: number;
  seed: number;
  path?: string;
  includeErrorInReport: true;
} {
  const { PROPERTY_RUNS, PROPERTY_SEED, PROPERTY_PATH } = process.env;
  return {
    numRuns: Number(PROPERTY_RUNS ?? runs),
    seed: Number(PROPERTY_SEED ?? 20_261_120),
    includeErrorInReport: true,
    ...(PROPERTY_PATH !== undefined && { path: PROPERTY_PATH }),
  };
}
