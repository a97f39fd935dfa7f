import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../schema/index.ts';
import type { Schema, Table } from '../../schema/index.ts';
import { NameBoard } from './name-board.ts';
import type { NameStep } from './name-board.ts';
import type { NameChange } from './rename.ts';

const table = (columns: readonly string[], indexes: readonly string[] = []): Table => ({
  ...EMPTY_TABLE,
  columns: Object.fromEntries(columns.map((name) => [name, { type: 'integer' }])),
  indexes: Object.fromEntries(indexes.map((name) => [name, { keys: [columns[0] ?? ''] }])),
});

const schema = (namespaces: Readonly<Record<string, Readonly<Record<string, Table>>>>): Schema => ({
  extensions: {},
  namespaces: Object.fromEntries(
    Object.entries(namespaces).map(([name, tables]) => [name, { ...EMPTY_NAMESPACE, tables }]),
  ),
});

const inWords = (step: NameStep): string =>
  step.verb === 'move' ? `${step.parents.join('.')}.${step.name} to ${step.to}` : `${step.from} → ${step.to}`;

test.each([
  ['one name', [['a', 'b']], ['a → b']],
  [
    'a chain from its end',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['b → c', 'a → b'],
  ],
  [
    'an exchange by way of a third name',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['a → a__moult', 'b → a', 'a__moult → b'],
  ],
  [
    'a circle of three',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
    ['a → a__moult', 'c → a', 'b → c', 'a__moult → b'],
  ],
  ['nothing that stays', [['a', 'a']], []],
] as const)('orders %s', (_, pairs, expected) => {
  const before = schema({
    public: { t: table(['a', 'b', 'c'].filter((name) => pairs.some(([from]) => from === name))) },
  });
  const changes = pairs.map(([from, to]): NameChange => {
    return { kind: 'column', from: ['public', 't', from], to: ['public', 't', to] };
  });
  expect(new NameBoard(before, changes).steps().map(inWords)).toEqual(expected);
});

describe('tables that exchange their namespaces', () => {
  it('have their indexes out of the way while they meet', () => {
    const before = schema({ a: { one: table(['x'], ['i']) }, b: { two: table(['x'], ['i']) } });
    const changes: NameChange[] = [
      { kind: 'table', from: ['a', 'one'], to: ['b', 'one'] },
      { kind: 'table', from: ['b', 'two'], to: ['a', 'two'] },
    ];
    expect(play(before, new NameBoard(before, changes).steps())).toEqual([
      'a.two',
      'b.one',
      'i in a.two',
      'i in b.one',
    ]);
  });
});

const NAMES = ['p', 'q', 'r'];
const SPACES = ['a', 'b'];
const PLACES = SPACES.flatMap((space) => NAMES.map((name) => [space, name] as const));

test('never takes a name twice, and gives every table and index its name', () => {
  const moves = fc.record({
    from: fc.shuffledSubarray([...PLACES], { minLength: 1 }),
    to: fc.shuffledSubarray([...PLACES], { minLength: PLACES.length }),
    indexes: fc.array(fc.constantFrom('i', 'j', undefined), { minLength: PLACES.length, maxLength: PLACES.length }),
  });
  fc.assert(
    fc.property(moves, ({ from, to, indexes }) => {
      const taken = new Set<string>();
      const tables = from.map(([space, name], index) => {
        const wanted = indexes[index];
        const isFree = [space, to[index]?.[0]].every((place) => !taken.has(`${place} ${wanted}`));
        const own = wanted !== undefined && isFree ? [wanted] : [];
        for (const place of [space, to[index]?.[0]]) for (const one of own) taken.add(`${place} ${one}`);
        return [space, name, table(['x'], own)] as const;
      });
      const before = schema(
        Object.fromEntries(
          SPACES.map((space) => [
            space,
            Object.fromEntries(tables.flatMap(([own, name, value]) => (own === space ? [[name, value]] : []))),
          ]),
        ),
      );
      const changes = from.map((path, index): NameChange => ({ kind: 'table', from: path, to: to[index] ?? path }));
      const wanted = tables.flatMap(([, , { indexes: own }], index) => {
        const place = to[index]?.join('.') ?? '';
        return [place, ...Object.keys(own).map((name) => `${name} in ${place}`)];
      });
      expect(play(before, new NameBoard(before, changes).steps())).toEqual(wanted.toSorted());
    }),
  );
});

interface Holder {
  space: string;
  name: string;
  readonly indexes: Map<string, string>;
}

/** Does the steps, as a database would, and tells who has which name; what it would refuse begins with `not`. */
function play(before: Schema, steps: readonly NameStep[]): string[] {
  const tables = new Map<string, Holder>();
  for (const [space, { tables: all }] of Object.entries(before.namespaces)) {
    for (const [name, { indexes }] of Object.entries(all))
      tables.set(`${space}.${name}`, { space, name, indexes: new Map(Object.keys(indexes).map((one) => [one, one])) });
  }
  const names = (space: string): string[] =>
    [...tables.values()].flatMap((one) => (one.space === space ? [one.name, ...one.indexes.values()] : []));
  const refused = steps.filter((step) => {
    const own = tables.get(step.change.from.slice(0, 2).join('.'));
    if (own === undefined || own.space !== step.parents[0]) return true;
    const taken = names(step.verb === 'move' ? step.to : own.space);
    if (step.verb === 'move') {
      own.space = step.to;
      return own.name !== step.name || [own.name, ...own.indexes.values()].some((name) => taken.includes(name));
    }
    if (step.change.kind === 'index') own.indexes.set(step.change.from[2] ?? '', step.to);
    else own.name = step.to;
    return taken.includes(step.to) || !taken.includes(step.from);
  });
  const held = [...tables.values()].flatMap(({ space, name, indexes }) => [
    `${space}.${name}`,
    ...[...indexes.values()].map((index) => `${index} in ${space}.${name}`),
  ]);
  return [...refused.map((step) => `not ${inWords(step)}`), ...held].toSorted();
}
