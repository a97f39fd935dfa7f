import { expect, it } from 'vitest';

import { ignoring, isObjectPattern } from './ignoring.ts';
import { objectId } from './structure.ts';

it.each([
  ['table:audit_*', objectId('table', 'public', 'audit_user'), true],
  ['table:audit_*', objectId('column', 'public', 'audit_user', 'id'), true],
  ['table:audit_*', objectId('table', 'public', 'user'), false],
  ['table:audit_*', objectId('view', 'public', 'audit_user'), false],
  ['table:audit_*', objectId('table', 'billing', 'audit_user'), false],
  ['table:*.audit_*', objectId('table', 'billing', 'audit_user'), true],
  ['table:*.audit_*', objectId('table', 'public', 'audit_user'), true],
  ['namespace:billing', objectId('index', 'billing', 'invoice', 'invoice_due'), true],
  ['column:user.phone', objectId('column', 'public', 'user', 'phone'), true],
  ['column:user.phone', objectId('column', 'public', 'user', 'phones'), false],
  ['*:*_old', objectId('index', 'public', 'user', 'user_old'), true],
  ['index:user.*a*b*', objectId('index', 'public', 'user', 'xayb'), true],
  ['index:user.*a*b*', objectId('index', 'public', 'user', 'xbya'), false],
  ['extension:pg_*', objectId('extension', 'pg_stat_statements'), true],
])('%s', (pattern, id, expected) => {
  expect(ignoring([pattern])(id)).toBe(expected);
});

it('knows patterns from other texts', () => {
  const texts = ['table:a', 'foreignKey:*', '*:a', 'table:', 'tabel:a', 'a', ':a', 'toString:a'];
  expect(texts.filter(isObjectPattern)).toEqual(['table:a', 'foreignKey:*', '*:a']);
});
