import type { MigrationResult } from '../../app/index.ts';

type Step = NonNullable<MigrationResult['recording']>['steps'][number];

/** A step of a recording as SQL. An expectation is asked before the first statement; here it is a comment. */
export function stepText(step: Step): string {
  if (step.kind === 'commit') return 'commit;';
  if (step.kind === 'sql') return step.sql;
  if (step.kind === 'batch') return `-- in batches of ${step.size}, from key $1 to key $2:\n${step.sql}`;
  return [`-- expects ${step.title}:`, ...step.sql.split('\n').map((line) => `--   ${line}`)].join('\n');
}
