import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../schema/index.ts';
import type { Namespace, Table } from '../schema/index.ts';
import { checkNames } from './check-names.ts';

const codes = (namespace: Partial<Namespace>): string[] =>
  checkNames({ extensions: {}, namespaces: { public: { ...EMPTY_NAMESPACE, ...namespace } } }, new Map()).map(
    ({ code, message }) => `${code}: ${message}`,
  );
const table = (facts: Partial<Table> = {}): Table => ({ ...EMPTY_TABLE, ...facts });
const key = { columns: ['a'] };

it('finds nothing wrong with names that differ', () => {
  const user = table({
    primaryKey: { user_pkey: key },
    uniques: { user_a: key },
    checks: { user_b: { expression: 'true' } },
  });
  expect(
    codes({
      tables: { user, post: table({ checks: { user_b: { expression: 'true' } } }) },
      enums: { state: { labels: ['a'] } },
    }),
  ).toEqual([]);
});

it('finds two of one name among the tables and indexes of a namespace', () => {
  expect(codes({ tables: { user: table({ indexes: { post: { keys: ['a'] } } }), post: table() } })).toEqual([
    'MAPPING_DUPLICATE_NAME: There are two objects called post; the second is a table of post.',
  ]);
});

it('finds two constraints of one name on a table', () => {
  expect(codes({ tables: { user: table({ uniques: { x: key }, checks: { x: { expression: 'true' } } }) } })).toEqual([
    'MAPPING_DUPLICATE_NAME: There are two objects called x; the second is a check of user.',
  ]);
});

it('finds an enum with the name of a table', () => {
  expect(codes({ tables: { state: table() }, enums: { state: { labels: ['a'] } } })).toHaveLength(1);
});

it('counts bytes, not characters', () => {
  expect(codes({ tables: { ['ä'.repeat(31)]: table() } })).toEqual([]);
  expect(codes({ tables: { ['ä'.repeat(32)]: table() } })).toHaveLength(1);
});

it('finds labels that PostgreSQL refuses', () => {
  expect(codes({ enums: { state: { labels: ['a', 'b', 'a', 'x'.repeat(64)] } } })).toHaveLength(2);
});
