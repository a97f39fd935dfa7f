import type { Deferrable } from '../../schema/index.ts';
import { comment, constraintsOf } from '../catalog-sql.ts';
import { CONSTRAINT_INDEX, DEFERRABLE, INDEX_EXTRAS, indexExtraLeftovers } from '../constraint-index.ts';
import type { IndexExtras } from '../constraint-index.ts';
import { kindReader } from '../kind-reader.ts';
import { present } from '../present.ts';

interface ExclusionFacts extends IndexExtras {
  /** As `pg_get_constraintdef` writes it, with what it says about deferring at its end. */
  readonly definition: string;
  readonly deferrable?: Deferrable;
  readonly comment?: string;
}

const ENDINGS = { immediate: ' DEFERRABLE', deferred: ' DEFERRABLE INITIALLY DEFERRED' } as const;

export const exclusionReader = kindReader<'exclusion', ExclusionFacts>({
  path: ['n.nspname', 'c.relname', 'o.conname'],
  facts: () => ({
    definition: 'pg_get_constraintdef(o.oid)',
    deferrable: DEFERRABLE,
    comment: comment('o.oid', 'pg_constraint'),
    ...INDEX_EXTRAS,
  }),
  from: `${constraintsOf('x')} ${CONSTRAINT_INDEX}`,
  value: ({ definition, deferrable, comment }) => ({
    definition: deferrable === undefined ? definition : definition.slice(0, -ENDINGS[deferrable].length),
    ...present({ deferrable, comment }),
  }),
  leftovers: indexExtraLeftovers,
});
