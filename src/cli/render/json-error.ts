import { MoultError } from '../../errors/index.ts';

/** What went wrong, for programs. */
export function jsonError(error: unknown): unknown {
  if (error instanceof MoultError) return { error: { outcome: error.outcome, problems: error.problems } };
  const message = error instanceof Error ? error.message : String(error);
  return { error: { outcome: 'failed', problems: [{ code: 'UNEXPECTED', message }] } };
}
