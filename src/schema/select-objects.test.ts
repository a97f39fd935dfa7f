import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE } from './empty.ts';
import { ignoring } from './ignoring.ts';
import { selectObjects } from './select-objects.ts';

const schema = {
  extensions: { citext: {}, pg_trgm: {} },
  namespaces: {
    public: { ...EMPTY_NAMESPACE, comment: 'c', tables: { user: EMPTY_TABLE, audit_user: EMPTY_TABLE } },
    billing: { ...EMPTY_NAMESPACE, tables: { invoice: EMPTY_TABLE } },
  },
};

it('keeps what is wanted with the namespace it lies in', () => {
  expect(selectObjects(schema, ignoring(['table:*.invoice', 'extension:citext']))).toEqual({
    extensions: { citext: {} },
    namespaces: { ...EMPTY_SCHEMA.namespaces, billing: schema.namespaces.billing },
  });
  expect(selectObjects(schema, ignoring(['table:audit_*'])).namespaces).toEqual({
    public: { ...schema.namespaces.public, tables: { audit_user: EMPTY_TABLE } },
  });
});

it('gives the empty schema when nothing is wanted, and the same one when all is', () => {
  expect(selectObjects(schema, () => false)).toEqual(EMPTY_SCHEMA);
  expect(selectObjects(schema, () => true)).toEqual(schema);
});
