import { constraintsOf } from '../catalog-sql.ts';
import { CONSTRAINT_INDEX, keyFacts, keyLeftovers } from '../constraint-index.ts';
import type { KeyFacts } from '../constraint-index.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';

export const primaryKeyReader = kindReader<'primaryKey', KeyFacts>({
  noun: 'primary key',
  path: ['n.nspname', 'c.relname', 'o.conname'],
  facts: keyFacts,
  from: `${constraintsOf('p')} ${CONSTRAINT_INDEX}`,
  value: ({ columns }) => ({ columns }),
  leftovers: (facts) => [
    ...leftoverWords(facts, {
      include: (columns) => `include ${columns.join(', ')}`,
      deferrable: (mode) => `deferrable initially ${mode}`,
    }),
    ...keyLeftovers(facts),
  ],
});
