import { describe, expect, it } from 'vitest';

import { changedWords, optionWords, repositioning, sequenceNumbers } from './sequence-options.ts';
import type { Repositioning, SequenceForm } from './sequence-options.ts';

it('spells options as create sequence takes them', () => {
  expect(optionWords({})).toEqual([]);
  const all = { increment: '-2', minimum: '-9', maximum: '9', start: '3', cache: '4', cycle: true } as const;
  expect(optionWords(all)).toEqual([
    'increment by -2',
    'minvalue -9',
    'maxvalue 9',
    'start with 3',
    'cache 4',
    'cycle',
  ]);
});

it('knows the numbers that PostgreSQL gives a sequence', () => {
  expect(sequenceNumbers({ type: 'smallint' })).toEqual({ increment: 1n, minimum: 1n, maximum: 32_767n, start: 1n });
  expect(sequenceNumbers({ type: 'integer', increment: '-1' })).toEqual({
    increment: -1n,
    minimum: -2_147_483_648n,
    maximum: -1n,
    start: -1n,
  });
  expect(sequenceNumbers({ minimum: '100' })).toEqual({
    increment: 1n,
    minimum: 100n,
    maximum: 9_223_372_036_854_775_807n,
    start: 100n,
  });
});

describe('changedWords', () => {
  it.each<[SequenceForm, SequenceForm, string[]]>([
    [{}, {}, []],
    [{}, { increment: '5', cache: '10', cycle: true }, ['increment by 5', 'cache 10', 'cycle']],
    [{ cycle: true, cache: '10' }, {}, ['cache 1', 'no cycle']],
    [{}, { minimum: '100' }, ['minvalue 100', 'start with 100']],
    [{ minimum: '100' }, { start: '100' }, ['no minvalue']],
    [{ maximum: '9' }, {}, ['no maxvalue']],
    [
      { type: 'integer' },
      { type: 'integer', increment: '-1' },
      ['increment by -1', 'minvalue -2147483648', 'maxvalue -1', 'start with -1'],
    ],
    [{ type: 'integer' }, {}, []],
  ])('from %j to %j', (before, after, words) => {
    expect(changedWords(before, after)).toEqual(words);
  });
});

describe('repositioning', () => {
  it.each<[SequenceForm, SequenceForm, Repositioning]>([
    [{}, { start: '50' }, { kind: 'none' }],
    [{}, { maximum: '50' }, { kind: 'none' }],
    [{}, { minimum: '50' }, { kind: 'atLeast', number: 50n }],
    [{ minimum: '50' }, {}, { kind: 'none' }],
    [{}, { increment: '-1' }, { kind: 'restart' }],
    [{ increment: '-1' }, { increment: '-1', maximum: '-50' }, { kind: 'atMost', number: -50n }],
    [{ maximum: '9' }, { minimum: '10', maximum: '19' }, { kind: 'restart' }],
    [{ start: '40000' }, { type: 'smallint', start: '5' }, { kind: 'ifUnused', number: 5n }],
    [
      { start: '40000', minimum: '-5' },
      { minimum: '3', maximum: '9' },
      { kind: 'atLeast', number: 3n },
    ],
  ])('from %j to %j', (before, after, result) => {
    expect(repositioning(before, after)).toEqual(result);
  });
});
