import { describe, expect, it } from 'vitest';

import { diff } from '../../diff/index.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../schema/index.ts';
import type { Column, Schema } from '../../schema/index.ts';
import { plan } from '../plan.ts';
import { onlyAddsLabels } from '../swap/enum-labels.ts';

const schema = (labels: readonly string[], column: Partial<Column> = {}, comment?: string): Schema => ({
  extensions: {},
  namespaces: {
    public: {
      ...EMPTY_NAMESPACE,
      enums: { state: { labels, ...(comment !== undefined && { comment }) } },
      tables: { job: { ...EMPTY_TABLE, columns: { state: { type: 'state', typeNamespace: 'public', ...column } } } },
    },
  },
});
const lines = (before: Schema, after: Schema): string[] =>
  plan(diff(before, after), before, after).statements.map(({ sql, transaction }) =>
    transaction === 'inside' ? sql : `${sql} -- ${transaction}`,
  );

describe('onlyAddsLabels', () => {
  it.each<[string[], string[], boolean]>([
    [['a', 'b'], ['a', 'b', 'c'], true],
    [['a', 'b'], ['x', 'a', 'y', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [['a', 'b'], ['a'], false],
    [['a', 'b'], ['a', 'c'], false],
    [[], ['a'], true],
  ])('%j → %j: %s', (before, after, result) => {
    expect(onlyAddsLabels(before, after)).toBe(result);
  });
});

describe('labels that are added', () => {
  it('stand where they belong, in the order of the list', () => {
    expect(lines(schema(['b', 'd']), schema(['a1', 'a2', 'b', 'c', 'd', "it's"]))).toEqual([
      `alter type "state" add value 'a1' before 'b';`,
      `alter type "state" add value 'a2' after 'a1';`,
      `alter type "state" add value 'c' after 'b';`,
      `alter type "state" add value 'it''s';`,
    ]);
  });

  it('are committed before they are used, all at once', () => {
    const after = schema(['one', 'two', "it's"], { default: `'it''s'` });
    expect(lines(schema(['one']), after)).toEqual([
      `alter type "state" add value 'two';`,
      `alter type "state" add value 'it''s'; -- commitAfter`,
      `alter table "job" alter column "state" set default 'it''s';`,
    ]);
  });

  it('are committed before a column of text becomes one of the type: its rows may hold them', () => {
    const before = schema(['one'], { type: 'text' });
    const { typeNamespace: _, ...text } = before.namespaces['public']?.tables['job']?.columns['state'] ?? {
      type: 'text',
    };
    const job = { ...EMPTY_TABLE, columns: { state: text } };
    const withText = {
      extensions: {},
      namespaces: { public: { ...EMPTY_NAMESPACE, enums: { state: { labels: ['one'] } }, tables: { job } } },
    };
    expect(lines(withText, schema(['one', 'two']))).toEqual([
      `alter type "state" add value 'two'; -- commitAfter`,
      `alter table "job" alter column "state" type "state" using ("state"::"state");`,
    ]);
  });
});

describe('a type that is replaced', () => {
  it('moves its columns over, keeps their defaults and its comment', () => {
    const [before, after] = [
      schema(['a', 'b'], { default: `'a'` }, 'note'),
      schema(['b', 'a'], { default: `'a'` }, 'note'),
    ];
    expect(lines(before, after)).toEqual([
      `alter table "job" alter column "state" drop default;`,
      `alter type "state" rename to "state__old";`,
      `create type "state" as enum ('b', 'a');`,
      `alter table "job" alter column "state" type "state" using ("state"::text::"state");`,
      `alter table "job" alter column "state" set default 'a';`,
      `comment on type "state" is 'note';`,
      `drop type "state__old";`,
    ]);
  });

  it('goes when the last column has left it', () => {
    const text = { ...schema(['b', 'a']).namespaces['public'] };
    const after: Schema = {
      extensions: {},
      namespaces: {
        public: {
          ...EMPTY_NAMESPACE,
          ...text,
          tables: { job: { ...EMPTY_TABLE, columns: { state: { type: 'text' } } } },
        },
      },
    };
    expect(lines(schema(['a', 'b']), after)).toEqual([
      `alter type "state" rename to "state__old";`,
      `create type "state" as enum ('b', 'a');`,
      `alter table "job" alter column "state" type text;`,
      `drop type "state__old";`,
    ]);
  });
});
