import { expect, it } from 'vitest';

import { canonicalType } from './canonical-type.ts';
import type { CanonicalType } from './canonical-type.ts';

const known = new Set(['percent', 'My Type']);

it.each<[string, CanonicalType]>([
  ['int', { type: 'integer' }],
  ['INT8', { type: 'bigint' }],
  ['bool', { type: 'boolean' }],
  ['float', { type: 'double precision' }],
  ['decimal(10)', { type: 'numeric(10,0)' }],
  ['numeric ( 10 , 2 )', { type: 'numeric(10,2)' }],
  ['CHARACTER VARYING (20)', { type: 'varchar(20)' }],
  ['character', { type: 'char(1)' }],
  ['char(3)', { type: 'char(3)' }],
  ['timestamp with time zone', { type: 'timestamptz' }],
  ['timestamp (3) with time zone', { type: 'timestamptz(3)' }],
  ['time without time zone', { type: 'time' }],
  ['bit varying(5)', { type: 'varbit(5)' }],
  ['interval day to second(2)', { type: 'interval day to second(2)' }],
  ['int[]', { type: 'integer', dimensions: 1 }],
  ['numeric(6,2)[][]', { type: 'numeric(6,2)', dimensions: 2 }],
  ['integer[3]', { type: 'integer', dimensions: 1 }],
  ['integer array', { type: 'integer', dimensions: 1 }],
  ['bigserial', { type: 'bigint', serial: true }],
  ['app.status', { type: 'status', typeNamespace: 'app' }],
  ['app.status[]', { type: 'status', typeNamespace: 'app', dimensions: 1 }],
  ['"My App"."The ""Type"""', { type: 'The "Type"', typeNamespace: 'My App' }],
  ['percent', { type: 'percent', typeNamespace: 'public' }],
  ['"My Type"', { type: 'My Type', typeNamespace: 'public' }],
])('spells %s in one way', (text, type) => {
  expect(canonicalType(text, known)).toEqual(type);
});

it.each(['strng', 'constructor', '', 'status'])('does not know %j', (text) => {
  expect(canonicalType(text, known)).toBeNull();
});
