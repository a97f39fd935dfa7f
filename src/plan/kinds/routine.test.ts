import { expect, it } from 'vitest';

import { diff } from '../../diff/index.ts';
import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE } from '../../schema/index.ts';
import type { Named, Namespace, Routine, Schema } from '../../schema/index.ts';
import { plan } from '../plan.ts';

const UNCHECKED = 'set local check_function_bodies = off;';

const schema = (parts: Partial<Namespace>): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, ...parts } },
});
const routine = (name: string, body: string, facts: Partial<Routine> = {}): Named<Routine> => ({
  [`${name}()`]: { name, arguments: [], returns: 'integer', language: 'sql', body, ...facts },
});
const item = (value: string): Partial<Namespace> => ({
  tables: { item: { ...EMPTY_TABLE, columns: { id: { type: 'integer', default: value } } } },
});

/** The statements that make a schema, up to their first line. */
function lines(after: Schema, before: Schema = EMPTY_SCHEMA): string[] {
  return plan(diff(before, after), before, after).statements.map(({ sql }) => sql.split('\n')[0] ?? '');
}

it('a body that names what comes later is left unchecked, and no other', () => {
  const reading = { ...item('top()'), routines: routine('top', 'select max(id) from item') };
  expect(lines(schema(reading))).toEqual([
    UNCHECKED,
    'create function "top"() returns integer',
    'create table "item" (',
  ]);
  const apart = { ...item('1'), routines: routine('top', 'select max(id) from item') };
  expect(lines(schema(apart))).toEqual(['create table "item" (', 'create function "top"() returns integer']);
});

it('routines come after those that they call, unless they call each other', () => {
  const chain = { ...routine('a', 'select b()'), ...routine('b', 'select c()'), ...routine('c', 'select 1') };
  expect(lines(schema({ routines: chain }))).toEqual([
    'create function "c"() returns integer',
    'create function "b"() returns integer',
    'create function "a"() returns integer',
  ]);
  const circle = { ...routine('a', 'select b()'), ...routine('b', 'select a()') };
  expect(lines(schema({ routines: circle }))).toEqual([
    UNCHECKED,
    'create function "b"() returns integer',
    'create function "a"() returns integer',
  ]);
});

it('a routine that changes in place leaves alone what calls it', () => {
  const [before, after] = ['select 1', 'select 2'].map((body) =>
    schema({ ...item('top()'), routines: routine('top', body) }),
  );
  expect(lines(after ?? EMPTY_SCHEMA, before)).toEqual(['create or replace function "top"() returns integer']);
});
