import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { diff } from '../../src/diff/index.ts';
import { plan } from '../../src/plan/index.ts';
import type { Statement } from '../../src/plan/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/snapshot/index.ts';
import { ALL_FEATURES } from './features.ts';
import { runParameters, schemaPair } from './pairs.ts';
import { shuffleKeys, shuffleList } from './shuffle.ts';

const encode = (schema: Schema): string => encodeSnapshot({ schema, migration: null });
const decode = (text: string): Schema => decodeSnapshot(text, '.snapshot.json').schema;
/** The lines of a statement in alphabetical order, without the commas between them. */
const linesOf = ({ sql }: Statement): string[] =>
  sql
    .split('\n')
    .map((line) => line.replace(/,$/, ''))
    .toSorted();
const RUNS = runParameters(300);
const PLANNED = runParameters(100);
const anyPair = schemaPair(ALL_FEATURES);

describe('any two schemas', () => {
  it('do not differ from themselves, in whatever order their keys are', () => {
    fc.assert(
      fc.property(anyPair, fc.integer(), ({ before }, seed) => {
        expect(diff(before, shuffleKeys(before, seed))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('give the same changes, in whatever order their keys are', () => {
    fc.assert(
      fc.property(anyPair, fc.integer(), ({ before, after }, seed) => {
        expect(diff(shuffleKeys(before, seed), shuffleKeys(after, seed + 1))).toEqual(diff(before, after));
      }),
      RUNS,
    );
  });

  it('come back from a snapshot as they were, and the bytes do not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyPair, fc.integer(), ({ after }, seed) => {
        const text = encode(after);
        expect(decode(text)).toEqual(after);
        expect(encode(decode(text))).toBe(text);
        expect(encode(shuffleKeys(after, seed))).toBe(text);
      }),
      RUNS,
    );
  });

  it('give the same statements for any order of the changes', () => {
    fc.assert(
      fc.property(anyPair, fc.integer(), ({ before, after }, seed) => {
        const changes = diff(before, after);
        expect(plan(shuffleList(changes, seed), before, after).statements).toEqual(
          plan(changes, before, after).statements,
        );
      }),
      PLANNED,
    );
  });

  it('give the same statements for any order of keys, apart from the order of what one of them makes', () => {
    fc.assert(
      fc.property(anyPair, fc.integer(), ({ before, after }, seed) => {
        const shuffled = [shuffleKeys(before, seed, ['columns']), shuffleKeys(after, seed + 1, ['columns'])] as const;
        const { statements } = plan(diff(...shuffled), ...shuffled);
        expect(statements.map(linesOf)).toEqual(plan(diff(before, after), before, after).statements.map(linesOf));
      }),
      PLANNED,
    );
  });
});
