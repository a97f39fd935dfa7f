import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE } from '../../schema/index.ts';
import type { Domain, Schema, TypeUse } from '../../schema/index.ts';
import { baseType } from './base-type.ts';

const of = (type: string, facts: Partial<Domain> = {}): Domain => ({ type, typeNamespace: 'public', ...facts });
const schema: Schema = {
  extensions: {},
  namespaces: {
    public: {
      ...EMPTY_NAMESPACE,
      enums: { mood: { labels: [] } },
      domains: {
        code: { type: 'varchar(5)', notNull: true },
        short: of('code'),
        felt: of('mood'),
        list: { type: 'integer', dimensions: 1 },
        circle: of('circle'),
      },
    },
  },
};

it.each<[TypeUse, TypeUse]>([
  [{ type: 'integer' }, { type: 'integer' }],
  [of('short'), { type: 'varchar(5)' }],
  [of('short', { dimensions: 1 }), { type: 'varchar(5)', dimensions: 1 }],
  [of('felt'), of('mood')],
  [of('list'), { type: 'integer', dimensions: 1 }],
  [of('list', { dimensions: 1 }), of('list', { dimensions: 1 })],
  [of('circle'), of('circle')],
  [of('unknown'), of('unknown')],
])('%j is stored as %j', (use, base) => {
  expect(baseType(schema, use)).toEqual(base);
});
