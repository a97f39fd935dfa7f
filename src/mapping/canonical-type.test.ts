import { expect, it } from 'vitest';

import { canonicalType } from './canonical-type.ts';
import type { CanonicalType } from './canonical-type.ts';
import { KnownTypes } from './known-types.ts';

const known = new KnownTypes(['percent', 'My Type', 'citext']);
known.add({ namespace: 'public', name: 'email' });
known.add({ namespace: 'public', name: 'Mixed' });
known.add({ namespace: 'public', name: 'date' });
known.add({ namespace: 'app', name: 'email' });
known.add({ namespace: 'app', name: 'code' });

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
  ['citext', { type: 'citext', typeNamespace: 'public' }],
  ['email', { type: 'email', typeNamespace: 'public' }],
  ['EMAIL[]', { type: 'email', typeNamespace: 'public', dimensions: 1 }],
  ['Mixed', { type: 'Mixed', typeNamespace: 'public' }],
  ['date', { type: 'date' }],
  ['bpchar', { type: 'bpchar' }],
  ['bpchar(5)', { type: 'char(5)' }],
  ['"char"', { type: '"char"' }],
  ['vector(3)', { type: 'vector(3)' }],
  ['public.vector(3)[]', { type: 'vector(3)', dimensions: 1 }],
  ['ext.vector ( 3 )', { type: '"ext"."vector"(3)' }],
  ['percent(2)', { type: '"percent"(2)' }],
  ['"My Type"', { type: 'My Type', typeNamespace: 'public' }],
])('spells %s in one way', (text, type) => {
  expect(canonicalType(text, known)).toEqual(type);
});

it.each(['strng', 'constructor', '', 'status', 'code', 'mixed', 'email(3)'])('does not know %j', (text) => {
  expect(canonicalType(text, known)).toBeNull();
});

it('looks for a declared type in the namespace of what uses it, then in public', () => {
  expect(canonicalType('email', known, 'app')).toEqual({ type: 'email', typeNamespace: 'app' });
  expect(canonicalType('code', known, 'app')).toEqual({ type: 'code', typeNamespace: 'app' });
  expect(canonicalType('Mixed', known, 'app')).toEqual({ type: 'Mixed', typeNamespace: 'public' });
});
