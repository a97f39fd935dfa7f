import { expect, it } from 'vitest';

import { diff } from '../../diff/index.ts';
import { EMPTY_NAMESPACE } from '../../schema/index.ts';
import type { Extension, Schema } from '../../schema/index.ts';
import { describeOperation, plan } from '../plan.ts';

const schema = (extension?: Extension, ...namespaces: string[]): Schema => ({
  extensions: extension === undefined ? {} : { 'uuid-ossp': extension },
  namespaces: Object.fromEntries(['public', ...namespaces].map((name) => [name, EMPTY_NAMESPACE])),
});

it.each<[Schema, Schema, string[]]>([
  [
    schema(),
    schema({ namespace: 'tools', version: '1.1' }, 'tools'),
    ['create schema "tools";', `create extension if not exists "uuid-ossp" schema "tools" version '1.1';`],
  ],
  [schema({ namespace: 'tools' }, 'tools'), schema(), ['drop extension "uuid-ossp";', 'drop schema "tools";']],
  [schema({ version: '1.0' }), schema({ version: '1.1' }), [`alter extension "uuid-ossp" update to '1.1';`]],
  [schema({ version: '1.0' }), schema({}), ['alter extension "uuid-ossp" update;']],
  [
    schema({ namespace: 'tools' }, 'tools'),
    schema({}),
    ['alter extension "uuid-ossp" set schema "public";', 'drop schema "tools";'],
  ],
])('%# leads from one extension to the other', (before, after, statements) => {
  expect(plan(diff(before, after), before, after).statements.map(({ sql }) => sql)).toEqual(statements);
});

it('says in words what happens', () => {
  const [before, after] = [schema({ version: '1.0' }), schema({ version: '1.1', namespace: 'tools' }, 'tools')];
  expect(plan(diff(before, after), before, after).operations.map(describeOperation)).toEqual([
    'create namespace tools',
    'update extension uuid-ossp to 1.1',
    'move extension uuid-ossp to namespace tools',
  ]);
});
