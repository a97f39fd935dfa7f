import type { MigrationResult } from '../../app/index.ts';

type Step = NonNullable<MigrationResult['recording']>['steps'][number];

/** A step of a recording as SQL. */
export function stepText(step: Step): string {
  if (step.kind === 'commit') return 'commit;';
  if (step.kind === 'sql') return step.sql;
  return `-- in batches of ${step.size}, from key $1 to key $2:\n${step.sql}`;
}
