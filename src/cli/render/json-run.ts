import type { RunResult } from '../../app/index.ts';

/** A run for programs: errors as their problems, statements as text. */
export function jsonRun({ database, results }: RunResult): unknown {
  return {
    database,
    migrations: results.map(({ error, recording, ...result }) => ({
      ...result,
      ...(error !== undefined && { problems: error.problems }),
      ...(recording !== undefined && {
        sql: recording.steps.map((step) => (step.kind === 'sql' ? step.sql : 'commit;')),
        complete: recording.complete,
      }),
    })),
  };
}
