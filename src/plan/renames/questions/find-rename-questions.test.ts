import { describe, expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../../schema/index.ts';
import type { Column, Named, Namespace, Schema, Table } from '../../../schema/index.ts';
import { findRenameQuestions } from './find-rename-questions.ts';
import { nameLikeness } from './name-likeness.ts';

const table = (columns: Named<Column>, rest: Partial<Table> = {}): Table => ({ ...EMPTY_TABLE, columns, ...rest });
const schema = (contents: Partial<Namespace>, others: Named<Partial<Namespace>> = {}): Schema => ({
  extensions: {},
  namespaces: {
    public: { ...EMPTY_NAMESPACE, ...contents },
    ...Object.fromEntries(Object.entries(others).map(([name, other]) => [name, { ...EMPTY_NAMESPACE, ...other }])),
  },
});
const [int, text]: [Column, Column] = [{ type: 'integer' }, { type: 'text' }];
const user = (columns: Named<Column>): Schema => schema({ tables: { user: table({ id: int, ...columns }) } });
const ask = (before: Schema, after: Schema): ReturnType<typeof findRenameQuestions> =>
  findRenameQuestions({ before, after, renames: [], dropped: [] });

describe('findRenameQuestions', () => {
  it('ranks columns by name and by what they are', () => {
    const before = user({ phone_number: { type: 'varchar(20)', nullable: true } });
    const after = user({
      phone: { type: 'varchar(20)', nullable: true },
      nickname: { type: 'varchar(20)', nullable: true },
      age: int,
    });
    expect(ask(before, after)).toEqual([
      {
        kind: 'column',
        path: ['public', 'user', 'phone_number'],
        candidates: [
          { path: ['public', 'user', 'phone'], likeness: 0.79 },
          { path: ['public', 'user', 'nickname'], likeness: 0.5 },
          { path: ['public', 'user', 'age'], likeness: 0.2 },
        ],
      },
    ]);
  });

  it('asks for nothing that could not be: computed values, and types between which there is no way', () => {
    const before = user({ twice: { type: 'integer', generated: 'id * 2' }, place: { type: 'point' }, made: text });
    const after = user({ double: { type: 'integer', generated: 'id * 2' }, since: { type: 'date' } });
    expect(ask(before, after).map(({ path, candidates }) => [path.at(-1), candidates.length])).toEqual([['made', 1]]);
  });

  it('asks for nothing in a table that goes, and for no table that becomes a partition', () => {
    const log = table({ day: int }, { partitionBy: { strategy: 'range', keys: ['day'] } });
    const before = schema({ tables: { log, old_log: table({ day: int }), gone: table({ a: int }) } });
    const after = schema({
      tables: { log: { ...log, partitions: { old_log: { bound: 'default' } } }, fresh: table({ b: int }) },
    });
    expect(ask(before, after).map(({ kind, path }) => [kind, ...path])).toEqual([['table', 'public', 'gone']]);
  });

  it('asks about what is in a namespace once it is known what becomes of that', () => {
    const before = schema({}, { app: { tables: { user: table({ id: int }) } } });
    const after = schema({}, { shop: { tables: { account: table({ id: int }) } } });
    const kinds = (dropped: readonly string[]): (readonly string[])[] =>
      findRenameQuestions({
        before,
        after,
        renames: [],
        dropped: dropped.map((name) => ({ kind: 'namespace', path: [name] })),
      }).map(({ kind, path }) => [kind, ...path]);
    expect(kinds([])).toEqual([['namespace', 'app']]);
    expect(kinds(['app'])).toEqual([['table', 'app', 'user']]);
    const renames = [{ kind: 'namespace' as const, from: ['app'], to: ['shop'] }];
    expect(findRenameQuestions({ before, after, renames, dropped: [] })).toEqual([
      {
        kind: 'table',
        path: ['app', 'user'],
        candidates: [{ path: ['shop', 'account'], likeness: expect.any(Number) as number }],
      },
    ]);
  });

  it('asks about columns of a table that has its new name, and offers no name twice', () => {
    const before = schema({ tables: { user: table({ id: int, phone: text, fax: text }) } });
    const after = schema({ tables: { account: table({ id: int, mobile: text, site: text }) } });
    const renames = [
      { kind: 'table' as const, from: ['public', 'user'], to: ['public', 'account'] },
      { kind: 'column' as const, from: ['public', 'user', 'phone'], to: ['public', 'account', 'mobile'] },
    ];
    expect(findRenameQuestions({ before, after, renames, dropped: [] })).toEqual([
      {
        kind: 'column',
        path: ['public', 'user', 'fax'],
        candidates: [{ path: ['public', 'account', 'site'], likeness: expect.any(Number) as number }],
      },
    ]);
  });

  it('asks for nothing that has no rows: constraints, indexes, views, domains, unused enums and their labels', () => {
    const before = schema({
      enums: { mood: { labels: ['a'] }, kind: { labels: ['a', 'b'] } },
      domains: { code: text },
      views: { all: { definition: 'select 1 as a', viewIndexes: {}, viewTriggers: {} } },
      tables: {
        user: table({ id: int }, { checks: { a: { expression: 'id > 0' } }, indexes: { i: { keys: ['id'] } } }),
      },
    });
    const after = schema({
      enums: { feeling: { labels: ['a'] }, kind: { labels: ['a', 'c'] } },
      domains: { word: text },
      views: { every: { definition: 'select 1 as a', viewIndexes: {}, viewTriggers: {} } },
      tables: {
        user: table({ id: int }, { checks: { b: { expression: 'id > 0' } }, indexes: { j: { keys: ['id'] } } }),
      },
    });
    expect(ask(before, after)).toEqual([]);
  });

  it('asks for an enum that only a domain over it brings into a table', () => {
    const mood = (name: string): Schema =>
      schema({
        enums: { [name]: { labels: ['a', 'b'] } },
        domains: { state: { type: name, typeNamespace: 'public' } },
        tables: { day: table({ how: { type: 'state', typeNamespace: 'public' } }) },
      });
    expect(ask(mood('mood'), mood('feeling')).map(({ kind, path }) => [kind, ...path])).toEqual([
      ['enum', 'public', 'mood'],
    ]);
  });
});

describe('nameLikeness', () => {
  it.each([
    ['phone', 'phone', 1],
    ['phone', 'Phone', 1],
    ['phone', 'phone_number', 0.59],
    ['created', 'created_at', 0.82],
    ['phone', 'mobile', 0],
    ['a', 'b', 0],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(nameLikeness(one, other)).toBeCloseTo(expected, 1);
    expect(nameLikeness(other, one)).toBe(nameLikeness(one, other));
  });
});
