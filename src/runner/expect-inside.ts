import { MoultError, expectationFailed, expectationUnanswered } from '../errors/index.ts';
import type { ExpectStep } from '../migrations/index.ts';
import { NAMED_ROWS, offendingRows } from './expectation-query.ts';
import type { Transaction } from './transaction.ts';

/**
 * Asks what a migration expects where it stands, inside its transaction.
 *
 * @throws MoultError when rows stand against it, or the server refuses the question
 */
export async function expectInside(transaction: Transaction, step: ExpectStep, migration: string): Promise<void> {
  const told = { migration, title: step.title };
  transaction.add(offendingRows(step));
  const rows = await transaction.ask().catch((error: unknown) => {
    // A question that the server refuses is the migration's fault; everything else is told as it is.
    const isRefused = error instanceof MoultError && error.code === 'RUNNER_MIGRATION_FAILED';
    throw isRefused ? expectationUnanswered({ ...told, cause: error }) : error;
  });
  if (rows.length > 0) throw expectationFailed({ ...told, rows, named: NAMED_ROWS });
}
