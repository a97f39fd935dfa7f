import { describe, expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE, namedSet } from '../schema/index.ts';
import type { Schema, Table } from '../schema/index.ts';
import { diff } from './diff.ts';

const withTables = (tables: Readonly<Record<string, Table>>): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, tables } },
});
const user: Table = { ...EMPTY_TABLE, columns: { id: { type: 'integer', serial: true }, name: { type: 'text' } } };

describe('diff', () => {
  it('gives nothing for equal schemas, whatever the order of their keys', () => {
    const turned = { ...user, columns: { name: { type: 'text' }, id: { serial: true as const, type: 'integer' } } };
    expect(diff(withTables({ a: user, b: user }), withTables({ b: turned, a: turned }))).toEqual([]);
  });

  it('gives an added table and everything in it, parents first', () => {
    expect(diff(EMPTY_SCHEMA, withTables({ user }))).toEqual([
      { verb: 'add', id: { kind: 'table', path: ['public', 'user'] } },
      { verb: 'add', id: { kind: 'column', path: ['public', 'user', 'id'] } },
      { verb: 'add', id: { kind: 'column', path: ['public', 'user', 'name'] } },
    ]);
  });

  it('gives one change for each attribute that differs, with both values', () => {
    const after = { ...user, columns: { ...user.columns, name: { type: 'varchar(9)', nullable: true as const } } };
    const id = { kind: 'column', path: ['public', 'user', 'name'] };
    expect(diff(withTables({ user }), withTables({ user: after }))).toEqual([
      { verb: 'alter', id, attribute: 'nullable', before: undefined, after: true },
      { verb: 'alter', id, attribute: 'type', before: 'text', after: 'varchar(9)' },
    ]);
  });

  it('takes a list as one value', () => {
    const key = (columns: string[]): Schema =>
      withTables({ user: { ...user, primaryKey: { user_pkey: { columns } } } });
    expect(diff(key(['id', 'name']), key(['name', 'id', 'x']))).toEqual([
      {
        verb: 'alter',
        id: { kind: 'primaryKey', path: ['public', 'user', 'user_pkey'] },
        attribute: 'columns',
        before: ['id', 'name'],
        after: ['name', 'id', 'x'],
      },
    ]);
  });

  it('tells names apart that every object has', () => {
    const odd = namedSet([
      ['constructor', user],
      ['__proto__', user],
    ]);
    const changes = diff(withTables({}), withTables(odd)).filter(({ id }) => id.kind === 'table');
    expect(changes.map(({ verb, id }) => [verb, id.path[1]])).toEqual([
      ['add', '__proto__'],
      ['add', 'constructor'],
    ]);
    expect(diff(withTables(odd), withTables({})).filter(({ id }) => id.kind === 'table')).toHaveLength(2);
  });
});
