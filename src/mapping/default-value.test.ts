import { expect, it } from 'vitest';

import type { CanonicalType } from './canonical-type.ts';
import { defaultSql } from './default-value.ts';
import type { PropertyDescriptor, PropertyFacts } from './property-descriptor.ts';

const sql = (
  options: PropertyFacts,
  type: CanonicalType,
  initial?: PropertyDescriptor['initial'],
): string | undefined =>
  defaultSql({ name: 'a', kind: 'scalar', options, ...(initial !== undefined && { initial }) }, type, true);
const state: CanonicalType = { type: 'state', typeNamespace: 'public' };

it.each<[PropertyFacts, CanonicalType, string | undefined]>([
  [{ default: 0 }, { type: 'integer' }, '0'],
  [{ default: -0.5 }, { type: 'numeric(10,2)' }, '-0.5'],
  [{ default: '0.00' }, { type: 'numeric(10,2)' }, `'0.00'`],
  [{ default: 0 }, { type: 'bigint' }, `'0'`],
  [{ default: true }, { type: 'boolean' }, 'true'],
  [{ default: '' }, { type: 'text' }, `''`],
  [{ default: `it's` }, { type: 'text' }, `'it''s'`],
  [{ default: 'a\\b' }, { type: 'text' }, `E'a\\\\b'`],
  [{ default: null }, { type: 'text' }, undefined],
  [{ default: [] }, { type: 'text', dimensions: 1 }, `'{}'`],
  [{ default: [1, 2] }, { type: 'integer', dimensions: 1 }, `'{1,2}'`],
  [
    { default: ['a', '', 'b c', 'NULL', 'd"e', 'f,g', '{'] },
    { type: 'text', dimensions: 1 },
    `E'{a,"","b c","NULL","d\\\\"e","f,g","{"}'`,
  ],
  [{ default: [1, 'x'] }, { type: 'jsonb' }, `'[1,"x"]'`],
  [{ default: 5 }, { type: 'jsonb' }, `'5'`],
  [{ default: '{"a": 1}' }, { type: 'json' }, `'{"a": 1}'`],
  [{ default: 1 }, state, `'1'`],
  [{ defaultRaw: 'now()' }, { type: 'timestamptz' }, 'now()'],
  [{ defaultRaw: 'now()', default: 'x' }, { type: 'timestamptz' }, 'now()'],
  [{}, { type: 'text' }, undefined],
])('writes %j of %j as %s', (options, type, expected) => {
  expect(sql(options, type)).toBe(expected);
});

it('takes the value that the member begins with, unless there is a default', () => {
  expect(sql({}, { type: 'integer' }, 7)).toBe('7');
  expect(sql({}, { type: 'text' }, null)).toBeUndefined();
  expect(sql({ default: 8 }, { type: 'integer' }, 7)).toBe('8');
});
