import { expect, it } from 'vitest';

import { diff } from '../diff/index.ts';
import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE } from '../schema/index.ts';
import type { Schema, Table } from '../schema/index.ts';
import { migrationName } from './migration-name.ts';
import { plan } from './plan.ts';

const id = { type: 'integer' };
const table = (columns: Table['columns'] = { id }): Table => ({ ...EMPTY_TABLE, columns });
const schema = (tables: Readonly<Record<string, Table>>): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, tables } },
});
const nameOf = (before: Schema, after: Schema): string =>
  migrationName(plan(diff(before, after), before, after).operations, 38);
const user = table();

it.each<[string, Schema, Schema, string]>([
  [
    'a new table, without what comes with it',
    EMPTY_SCHEMA,
    schema({ user: table({ id, name: { type: 'text', comment: 'x' } }) }),
    'create_user',
  ],
  ['a column', schema({ user }), schema({ user: table({ id, phone: { type: 'text' } }) }), 'add_user_phone'],
  [
    'two changes of one column',
    schema({ user }),
    schema({ user: table({ id: { type: 'bigint', comment: 'x' } }) }),
    'alter_user_id_and_comment_user_id',
  ],
  [
    'a table and a column',
    schema({ user }),
    schema({ user: table({ id, phone: { type: 'text' } }), post: table() }),
    'create_post_and_add_user_phone',
  ],
  ['many things', schema({ user, a: user, b: user }), schema({ c: user, d: user }), 'create_c_and_4_more'],
  [
    'another namespace',
    EMPTY_SCHEMA,
    { extensions: {}, namespaces: { ...EMPTY_SCHEMA.namespaces, app: { ...EMPTY_NAMESPACE, tables: { user } } } },
    'create_app_user',
  ],
])('tells of %s', (...[, before, after, name]) => {
  expect(nameOf(before, after)).toBe(name);
});

it('counts instead of growing too long', () => {
  const long = 'a_table_name_of_exactly_sixty_three_bytes_which_is_the_limit_63';
  expect(nameOf(EMPTY_SCHEMA, schema({ [long]: user, other: user }))).toBe(`create_${long}_and_1_more`);
});
