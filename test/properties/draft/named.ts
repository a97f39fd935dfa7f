import fc from 'fast-check';

import { ARGUMENTS, COLUMNS, COMMENTS, LABELS } from '../names.ts';

/** A set of things by name, in an order: unlike an object it can hold any name, and an arbitrary can shrink it. */
export type Named<Value> = readonly (readonly [name: string, value: Value])[];

/** What an arbitrary makes. Drafts may contradict themselves; `buildSchema` leaves out what PostgreSQL would refuse. */
export type Drafted<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

export interface Pool {
  readonly names: readonly string[];
  readonly min?: number;
  readonly max: number;
}

export function named<Value>({ names, min = 0, max }: Pool, value: fc.Arbitrary<Value>): fc.Arbitrary<Named<Value>> {
  const entry = fc.tuple(fc.constantFrom(...names), value);
  return fc.uniqueArray(entry, { selector: ([name]) => name, minLength: min, maxLength: max, size: 'max' });
}

export function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}

/** True once in so many times. */
export function once(times: number): fc.Arbitrary<boolean> {
  return fc.nat(times - 1).map((number) => number === 0);
}

export const comment: fc.Arbitrary<string | undefined> = maybe(fc.constantFrom(...COMMENTS));
export const deferrable = maybe(fc.constantFrom('deferred' as const, 'immediate' as const));
export const column = fc.constantFrom(...COLUMNS);
export const keyColumns: fc.Arbitrary<string[]> = fc.uniqueArray(column, { minLength: 1, maxLength: 3 });
export const fewColumns: fc.Arbitrary<string[]> = fc.uniqueArray(column, { maxLength: 2 });
export const argumentName = maybe(fc.constantFrom(...ARGUMENTS));

export type ConditionDraft = Drafted<typeof condition>;

/** A condition over columns; `form` says which of those that the type of the column allows. */
export const condition = fc.record({
  columns: fewColumns,
  form: fc.nat(11),
  text: fc.constantFrom('a', 'A', ...LABELS),
  number: fc.integer({ min: 2, max: 4 }),
});

/** Of which the larger ones do not fit into each type of sequence; the builder leaves those out. */
export const sequenceOptions = fc.record({
  start: maybe(fc.constantFrom('10', '100')),
  increment: maybe(fc.constantFrom('2', '5', '-1')),
  minimum: maybe(fc.constantFrom('0', '5')),
  maximum: maybe(fc.constantFrom('1000', '30000')),
  cache: maybe(fc.constantFrom('5', '20')),
  cycle: fc.boolean(),
});
