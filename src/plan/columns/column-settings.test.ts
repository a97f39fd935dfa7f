import { expect, it } from 'vitest';

import type { TypeUse } from '../../schema/index.ts';
import { usualStorage } from './column-settings.ts';

it.each<[TypeUse, string]>([
  [{ type: 'text' }, 'extended'],
  [{ type: 'varchar(9)' }, 'extended'],
  [{ type: 'numeric(9,2)' }, 'main'],
  [{ type: 'timestamptz(3)' }, 'plain'],
  [{ type: 'integer' }, 'plain'],
  [{ type: 'integer', dimensions: 1 }, 'extended'],
  [{ type: 'mood', typeNamespace: 'public', dimensions: 1 }, 'extended'],
  [{ type: 'geometry' }, 'default'],
])('%j is stored as %s', (use, storage) => {
  expect(usualStorage(use)).toBe(storage);
});
