import { constraintsOf } from '../catalog-sql.ts';
import { CONSTRAINT_INDEX, keyFacts, keyLeftovers, keyOf } from '../constraint-index.ts';
import type { KeyFacts } from '../constraint-index.ts';
import { kindReader } from '../kind-reader.ts';

export const uniqueReader = kindReader<'unique', KeyFacts>({
  path: ['n.nspname', 'c.relname', 'o.conname'],
  facts: keyFacts,
  from: `${constraintsOf('u')} ${CONSTRAINT_INDEX}`,
  value: keyOf,
  leftovers: keyLeftovers,
});
