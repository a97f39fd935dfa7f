import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_SCHEMA } from '../../schema/index.ts';
import { userTypesOf } from './user-types-of.ts';

it('finds enums and domains by namespace and name, and nothing else', () => {
  const app = {
    ...EMPTY_NAMESPACE,
    enums: { state: { labels: ['on'] } },
    domains: { word: { type: 'text' } },
    composites: { pair: { attributes: [] } },
  };
  const find = userTypesOf({ ...EMPTY_SCHEMA, namespaces: { app } });
  expect([find('app', 'state'), find('app', 'word'), find('app', 'pair'), find('public', 'state')]).toEqual([
    { kind: 'enum', labels: ['on'] },
    { kind: 'domain', type: 'text' },
    undefined,
    undefined,
  ]);
});
