import { describe, expect, it } from 'vitest';

import { diff } from '../../diff/index.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../schema/index.ts';
import type { Column, EnumType, Schema, Table } from '../../schema/index.ts';
import { expandReplacements } from './replacements.ts';
import { findTypeUsers } from './type-users.ts';

const schema = (tables: Readonly<Record<string, Table>>, enums: Readonly<Record<string, EnumType>> = {}): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, enums, tables } },
});

/** What is made anew, apart from what the change itself says. */
function replaced(before: Schema, after: Schema): string[] {
  const changes = diff(before, after);
  const known = new Set(
    changes.filter(({ verb }) => verb !== 'alter').map(({ verb, id }) => `${verb} ${id.path.join('.')}`),
  );
  const { changes: all } = expandReplacements(changes, { before, after, usersOf: findTypeUsers(before) });
  return all
    .filter(({ verb, id }) => verb === 'add' && !known.has(`add ${id.path.join('.')}`))
    .map(({ id }) => `${id.kind} ${id.path.slice(1).join('.')}`)
    .toSorted();
}

const author = (columns: Readonly<Record<string, Column>>): Table => ({
  ...EMPTY_TABLE,
  columns,
  primaryKey: { author_pkey: { columns: ['id'] } },
  uniques: { author_code: { columns: ['code'] } },
  indexes: {
    plain: { keys: ['code'] },
    partial: { keys: ['id'], where: 'code > 0' },
    elsewhere: { keys: ['id'], where: 'other > 0' },
  },
  checks: { positive: { expression: 'code > 0' }, elsewhere_too: { expression: 'other > 0' } },
});
const book: Table = {
  ...EMPTY_TABLE,
  columns: { author_code: { type: 'integer' } },
  foreignKeys: {
    to_author: { columns: ['author_code'], references: { namespace: 'public', table: 'author', columns: ['code'] } },
  },
};
const integer: Column = { type: 'integer' };
const columns = { id: integer, code: integer, other: integer };

describe('expandReplacements', () => {
  it('adds nothing to changes that nothing rests on', () => {
    const after = { author: author({ ...columns, code: { ...integer, comment: 'x' } }), book };
    expect(replaced(schema({ author: author(columns), book }), schema(after))).toEqual([]);
  });

  it('makes anew what holds expressions or keys over a column of another type, and nothing else', () => {
    const after = { author: author({ ...columns, code: { type: 'bigint' } }), book };
    expect(replaced(schema({ author: author(columns), book }), schema(after))).toEqual([
      'check author.positive',
      'foreignKey book.to_author',
      'index author.partial',
    ]);
  });

  it('makes foreign keys anew when the unique constraint beneath them changes', () => {
    const other = { ...author(columns), uniques: { author_code: { columns: ['code'], include: ['other'] } } };
    expect(replaced(schema({ author: author(columns), book }), schema({ author: other, book }))).toEqual([
      'foreignKey book.to_author',
      'unique author.author_code',
    ]);
  });

  it('makes a computed column anew with everything on it, when the column beneath it gets another type', () => {
    const computed = (type: string): Table =>
      author({ id: integer, other: { type }, code: { type: 'integer', generated: 'other * 2' } });
    expect(
      replaced(schema({ author: computed('integer'), book }), schema({ author: computed('bigint'), book })),
    ).toEqual([
      'check author.elsewhere_too',
      'check author.positive',
      'column author.code',
      'foreignKey book.to_author',
      'index author.elsewhere',
      'index author.partial',
      'index author.plain',
      'unique author.author_code',
    ]);
  });

  it('keeps a computed column that becomes a plain one', () => {
    const computed = author({ ...columns, code: { type: 'integer', generated: 'other * 2' } });
    expect(replaced(schema({ author: computed, book }), schema({ author: author(columns), book }))).toEqual([]);
  });

  it('follows a type that is replaced to its columns, and not one that only gets labels', () => {
    const table = author({ ...columns, code: { type: 'state', typeNamespace: 'public' } });
    const withLabels = (...labels: string[]): Schema => schema({ author: table }, { state: { labels } });
    expect(replaced(withLabels('a', 'b'), withLabels('b', 'a'))).toEqual([
      'check author.positive',
      'index author.partial',
    ]);
    expect(replaced(withLabels('a', 'b'), withLabels('x', 'a', 'b'))).toEqual([]);
  });
});
