import { constraintsOf } from '../catalog-sql.ts';
import { CONSTRAINT_INDEX, keyFacts, keyLeftovers } from '../constraint-index.ts';
import type { KeyFacts } from '../constraint-index.ts';
import { kindReader } from '../kind-reader.ts';

export const uniqueReader = kindReader<'unique', KeyFacts>({
  noun: 'unique constraint',
  path: ['n.nspname', 'c.relname', 'o.conname'],
  facts: keyFacts,
  from: `${constraintsOf('u')} ${CONSTRAINT_INDEX}`,
  value: ({ columns, include, deferrable }) => ({
    columns,
    ...(include !== undefined && { include }),
    ...(deferrable !== undefined && { deferrable }),
  }),
  leftovers: keyLeftovers,
});
