import type { Column, Sequence } from '../../../src/schema/index.ts';
import { integer, pair, table, text } from '../pair.ts';
import type { Pair } from '../pair.ts';

const ownedBy = (owner: string, column: string): { sequences: { ticket: Sequence } } => ({
  sequences: { ticket: { ownedBy: { table: owner, column } } },
});
const next: Column = { type: 'bigint', default: `nextval('ticket')` };
const list = { partitionBy: { strategy: 'list', keys: ['name'] } } as const;
const name: Column = { type: 'text' };

export const OWNED_SEQUENCES: readonly Pair[] = [
  pair('a sequence is owned by a column of another table in place of its own, with an index of that name', [
    { ...ownedBy('one', 'n'), tables: { one: table({ n: integer }) } },
    {
      ...ownedBy('w', 'c'),
      tables: { w: table({ c: text }, { indexes: { one: { keys: ['c'] } } }) },
    },
  ]),
  pair('a sequence goes over to the column that used it, and its table goes', [
    { ...ownedBy('one', 'n'), tables: { one: table({ n: integer }), order: table({ c: next, d: next }) } },
    { ...ownedBy('order', 'c'), tables: { order: table({ c: { type: 'bigint' }, d: next }) } },
  ]),
  pair('a sequence is free when its table goes, and a default with it', [
    { ...ownedBy('one', 'n'), tables: { one: table({ n: next }), order: table({ c: next }) } },
    { sequences: { ticket: {} }, tables: { order: table({ c: { type: 'bigint' } }) } },
  ]),
  pair('a table that is made anew keeps its sequence at another column', [
    { ...ownedBy('item', 'id'), tables: { item: table({ id: integer, name }, list) } },
    { ...ownedBy('item', 'name'), tables: { item: table({ name }) } },
  ]),
  pair('a table that is made anew keeps its sequence at the same column', [
    { ...ownedBy('item', 'name'), tables: { item: table({ id: next, name }, list) } },
    { ...ownedBy('item', 'name'), tables: { item: table({ id: next, name }) } },
  ]),
  pair('a table that is made anew hands its sequence to another', [
    { ...ownedBy('item', 'name'), tables: { item: table({ id: next, name }, list), other: table({ a: integer }) } },
    { ...ownedBy('other', 'a'), tables: { item: table({ id: next, name }), other: table({ a: integer }) } },
  ]),
  pair(
    'a column that is dropped and added anew keeps its sequence',
    [
      {
        ...ownedBy('item', 'c'),
        tables: {
          item: table({
            id: integer,
            c: { type: 'integer', nullable: true, generated: 'id * 2', virtual: true },
          }),
        },
      },
      { ...ownedBy('item', 'c'), tables: { item: table({ id: integer, c: { type: 'integer' } }) } },
    ],
    { rows: 'insert into item (id) values (1)' },
  ),
  pair('a sequence does not follow its table when that is not logged any more', [
    { ...ownedBy('item', 'c'), tables: { item: table({ c: integer }) } },
    { ...ownedBy('item', 'c'), tables: { item: table({ c: integer }, { unlogged: true }) } },
  ]),
  pair('a sequence leaves a table that is not logged any more', [
    { ...ownedBy('item', 'c'), tables: { item: table({ c: integer, d: integer }) } },
    { sequences: { ticket: {} }, tables: { item: table({ d: integer }, { unlogged: true }) } },
  ]),
  pair('a sequence changes its options and leaves a table', [
    { ...ownedBy('item', 'c'), tables: { item: table({ c: integer }) } },
    { sequences: { ticket: { increment: '5' } } },
  ]),
  pair('a new sequence is owned by a column of a table that is not logged any more', [
    { tables: { item: table({ c: integer }) } },
    { ...ownedBy('item', 'c'), tables: { item: table({ c: integer }, { unlogged: true }) } },
  ]),
  pair('two tables that take their values from the sequences of each other go', [
    {
      sequences: {
        left: { ownedBy: { table: 'one', column: 'n' } },
        right: { ownedBy: { table: 'two', column: 'n' } },
      },
      tables: {
        one: table({ n: { type: 'bigint', default: `nextval('"right"')` } }),
        two: table({ n: { type: 'bigint', default: `nextval('"left"')` } }),
      },
    },
    {},
  ]),
  pair('two columns that take their values from the sequences of each other go', [
    {
      sequences: {
        left: { ownedBy: { table: 'one', column: 'n' } },
        right: { ownedBy: { table: 'one', column: 'm' } },
      },
      tables: {
        one: table({
          id: integer,
          n: { type: 'bigint', default: `nextval('"right"')` },
          m: { type: 'bigint', default: `nextval('"left"')` },
        }),
      },
    },
    { tables: { one: table({ id: integer }) } },
  ]),
  pair('a table goes with the sequence behind a column that it refers to', [
    {
      ...ownedBy('one', 'c'),
      tables: {
        one: table(
          { c: integer, f: { type: 'bigint' } },
          {
            foreignKeys: {
              to: { columns: ['f'], references: { namespace: 'public', table: 'order', columns: ['id'] } },
            },
          },
        ),
        order: table({ id: next }, { uniques: { once: { columns: ['id'] } } }),
      },
    },
    { tables: { order: table({ id: { type: 'bigint' } }) } },
  ]),
  pair(
    'a column gets numbers of its own where it owned another sequence',
    [
      { ...ownedBy('item', 'n'), tables: { item: table({ id: integer, n: { type: 'integer' } }) } },
      {
        tables: {
          item: table({
            id: integer,
            n: { type: 'integer', serial: true, sequence: { minimum: '-1000', increment: '-1' } },
          }),
        },
      },
    ],
    { rows: 'insert into item values (1, 2), (2, -5)' },
  ),
  pair(
    'columns of a table that is not logged get numbers',
    [
      { tables: { item: table({ id: integer, n: { type: 'integer' } }, { unlogged: true }) } },
      {
        tables: {
          item: table(
            {
              id: { type: 'integer', serial: true },
              n: { type: 'integer', identity: 'always' },
              m: { type: 'integer', serial: true },
              o: { type: 'integer', serial: true, sequence: { increment: '5' } },
            },
            { unlogged: true },
          ),
        },
      },
    ],
    { rows: 'insert into item values (1, 2), (2, 5)' },
  ),
  pair('a column that is made anew over others takes its sequence along, from which one of those takes its values', [
    { tables: { item: table({ a: { type: 'text' }, c: { type: 'text', generated: 'upper(a)' } }) } },
    {
      ...ownedBy('item', 'c'),
      tables: { item: table({ a: next, c: { type: 'bigint', generated: 'a * 3' } }) },
    },
  ]),
];
