import type { Outcome } from '../errors/index.ts';

/** Exit codes, as documented in the README. */
export const EXIT_CODES = { done: 0, failed: 1, input: 2, check: 3, question: 4, locked: 5 } as const satisfies Record<
  Outcome | 'done',
  number
>;
