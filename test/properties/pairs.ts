import fc from 'fast-check';

import type { Schema } from '../../src/schema/index.ts';
import { buildSchema } from './build-schema.ts';
import { schemaDraft } from './draft-arbitrary.ts';
import { chance, mixDrafts } from './mix-drafts.ts';

/** A schema and an edit of it. */
export interface SchemaPair {
  readonly before: Schema;
  readonly after: Schema;
}

export const schemaPair: fc.Arbitrary<SchemaPair> = fc
  .tuple(schemaDraft, schemaDraft, fc.integer())
  .map(([draft, other, seed]) => ({
    before: buildSchema(draft),
    after: buildSchema(mixDrafts(draft, other, chance(seed))),
  }));

const SHRINK_MS = 60_000;

/** The predicate, which lets everything pass a while after its first failure: looking for a smaller one must end. */
export function shrinkingAWhile<Value>(predicate: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let failedAt: number | undefined;
  return async (value) => {
    if (failedAt !== undefined && Date.now() - failedAt > SHRINK_MS) return;
    try {
      await predicate(value);
    } catch (error) {
      failedAt ??= Date.now();
      throw error;
    }
  };
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
