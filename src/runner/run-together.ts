import { isConnectionLost } from '../database/index.ts';
import { migrationThrew, notInOneTransaction } from '../errors/index.ts';
import { recordMigration, runMigration } from '../migrations/index.ts';
import type { Execution } from './execution.ts';
import { failure, fileStart } from './failure.ts';
import { Tries, retryReason } from './retry.ts';
import type { MigrationResult } from './run-options.ts';
import { type RunContext, type Runnable, anew, executionOf } from './run-one.ts';
import { RunAnew } from './statement.ts';
import { isUnfinished } from './unfinished.ts';

/** @throws MoultError that names all migrations which can't be part of one transaction */
export async function refuseDivided(runnables: readonly Runnable[], { direction }: RunContext): Promise<void> {
  const found: { readonly name: string; readonly what: string }[] = [];
  for (const { file, migration, row } of runnables) {
    const { steps } = await recordMigration(migration, direction);
    const dividing = steps.flatMap((step) => {
      if (step.kind === 'commit') return ['commit()'];
      if (step.kind === 'batch') return ['this.batch()'];
      return step.kind === 'sql' && step.transaction === 'outside' ? ['a statement outside of a transaction'] : [];
    });
    const what = row !== undefined && isUnfinished(row) ? 'statements that are committed already' : dividing[0];
    if (what !== undefined) found.push({ name: file.name, what });
  }
  if (found.length > 0) throw notInOneTransaction(found);
}

/**
 * Runs migrations in one transaction: all of them are applied, or none. For a reason that may pass, all are run anew.
 *
 * @param known the names in the journal
 */
export async function runTogether(
  runnables: readonly Runnable[],
  context: RunContext,
  known: Iterable<string>,
): Promise<readonly MigrationResult[]> {
  const { session, options } = context;
  await session.begin(
    runnables.map(({ file }) => file.name),
    known,
  );
  const last = runnables.at(-1);
  if (last === undefined) return [];
  const tries = new Tries({
    session,
    name: last.file.name,
    failed: (cause, sent) => failure(session, last.file, { cause, sent }),
  });
  for (let all = runnables; ; all = all.map((one) => ({ ...one, migration: anew(one.migration) }))) {
    const attempt = await tryAll(all, context, tries);
    if (attempt === 'again') continue;
    for (const result of attempt) options.onEvent?.({ type: 'finished', result });
    return attempt;
  }
}

type Attempt = readonly MigrationResult[] | 'again';

async function tryAll(runnables: readonly Runnable[], context: RunContext, tries: Tries): Promise<Attempt> {
  const { session, options, direction } = context;
  const now = options.now ?? (() => new Date());
  const results: MigrationResult[] = [];
  let running: { readonly runnable: Runnable; readonly execution: Execution } | undefined;
  try {
    await open(context);
    for (const [index, runnable] of runnables.entries()) {
      const { name } = runnable.file;
      const started = now().getTime();
      session.now(name);
      options.onEvent?.({ type: 'started', name, index, total: runnables.length, continueAt: 0 });
      const execution = executionOf(runnable, context, { joined: true, alreadyAsked: 0 });
      running = { runnable, execution };
      await runMigration(runnable.migration, direction, execution);
      await execution.finish();
      const statements = execution.count;
      results.push({ name, status: 'applied', durationMs: now().getTime() - started, statements });
    }
    await commit(context, runnables);
    return results;
  } catch (error) {
    return await settle(error, { runnables, context, tries, running });
  }
}

interface Failing {
  readonly runnables: readonly Runnable[];
  readonly context: RunContext;
  readonly tries: Tries;
  readonly running: { readonly runnable: Runnable; readonly execution: Execution } | undefined;
}

/** After a failure nothing of it is left: all are tried again, or it is told. */
async function settle(error: unknown, { runnables, context, tries, running }: Failing): Promise<Attempt> {
  const { session } = context;
  const first = running?.execution.failure;
  const again = error instanceof RunAnew ? error : first instanceof RunAnew ? first : undefined;
  try {
    if (again === undefined) throw error;
    await tries.next(again.cause, again.statement);
    return 'again';
  } catch (last) {
    await session.rollback();
    const file = running?.runnable.file ?? runnables[0]?.file;
    return runnables.map(({ file: { name } }): MigrationResult => {
      const result = { name, durationMs: 0, statements: 0 };
      if (file === undefined || name !== file.name) return { ...result, status: 'pending' };
      return { ...result, status: 'failed', error: migrationThrew(name, fileStart(file), last) };
    });
  }
}

async function open({ session }: RunContext): Promise<void> {
  const { error } = await session.send([session.opening]);
  if (error === undefined) return;
  if (isConnectionLost(error)) await session.recover(error);
  throw new RunAnew(error, undefined);
}

/** A lost connection leaves it open whether it was committed: the journal tells. */
async function commit({ session }: RunContext, runnables: readonly Runnable[]): Promise<void> {
  const { error } = await session.send([{ sql: 'commit;' }]);
  if (error === undefined) return;
  if (isConnectionLost(error)) {
    const written = new Set((await session.recover(error)).map(({ name }) => name));
    if (runnables.every(({ file }) => written.has(file.name))) return;
  }
  throw retryReason(error) === undefined ? error : new RunAnew(error, undefined);
}
