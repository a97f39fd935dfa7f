import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../schema/index.ts';
import type { Schema } from '../schema/index.ts';
import { diff } from './diff.ts';
import { invertChanges } from './invert-changes.ts';

const schema = (columns: Schema['namespaces'][string]['tables'][string]['columns']): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, tables: { user: { ...EMPTY_TABLE, columns } } } },
});

it('gives what comparing the other way round gives', () => {
  const before = schema({ id: { type: 'integer' }, name: { type: 'text', nullable: true }, old: { type: 'date' } });
  const after = schema({ id: { type: 'bigint' }, name: { type: 'text' }, fresh: { type: 'date' } });
  expect(invertChanges(diff(before, after))).toEqual(diff(after, before));
});
