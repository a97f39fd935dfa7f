import type { SqlText } from '../database/index.ts';

/** A statement on its way. `number` is 1-based in the migration; absent for a statement of the runner's own. */
export interface Sent extends SqlText {
  readonly number?: number;
}

/**
 * Work was rolled back for a reason that may pass, and can't be repeated by itself, because it rests on rows that the migration was given: the
 * migration must run anew from its start. Never reaches a caller.
 */
export class RunAnew extends Error {
  override readonly name = 'RunAnew';
  override readonly cause: unknown;
  readonly statement: Sent | undefined;

  constructor(cause: unknown, statement: Sent | undefined) {
    super('The migration must run anew', { cause });
    this.cause = cause;
    this.statement = statement;
  }
}
