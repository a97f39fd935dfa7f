import type { Command } from '../command.ts';
import { databaseOf } from '../context.ts';
import { renderEvent, renderRun, runExitCode } from '../render/render-run.ts';
import { jsonRun } from '../render/json-run.ts';

export interface ApplyArguments {
  readonly to?: string | undefined;
  readonly count?: number | undefined;
  readonly dryRun?: boolean | undefined;
  readonly lockWait?: number | undefined;
  readonly lockTimeout?: number | undefined;
}

export const applyCommand: Command<ApplyArguments> = {
  usage: 'apply',
  summary: 'Run the pending migrations, in order',
  options: (yargs) =>
    yargs
      .option('to', { type: 'string', describe: 'The last migration to apply: its name, time or label' })
      .option('count', { type: 'number', describe: 'How many to apply at most' })
      .option('dry-run', { type: 'boolean', describe: 'Show the SQL, change nothing' })
      .option('lock-wait', { type: 'number', describe: 'Seconds to wait for another run to end', default: 60 })
      .option('lock-timeout', { type: 'number', describe: 'Seconds a statement may wait for a lock; 0 for no limit', default: 5 }),

  async run(args, context) {
    const { apply } = await import('../../app/index.ts');
    const { terminal } = context;
    const result = await apply({
      ...(await databaseOf(context, args)),
      ...runOptions(args),
      onEvent: (event) => renderEvent(event, terminal),
    });
    renderRun(result, terminal, { verb: 'apply', dryRun: args.dryRun === true });
    terminal.result(jsonRun(result));
    return runExitCode(result);
  },
};

/** What the command line gives in seconds, in milliseconds; what it leaves open is left open. */
export function runOptions({ to, count, dryRun, lockWait, lockTimeout }: ApplyArguments): {
  to?: string;
  count?: number;
  dryRun: boolean;
  lockWait?: number;
  lockTimeout?: number;
} {
  return {
    dryRun: dryRun === true,
    ...(to !== undefined && { to }),
    ...(count !== undefined && { count }),
    ...(lockWait !== undefined && { lockWait: lockWait * 1000 }),
    ...(lockTimeout !== undefined && { lockTimeout: lockTimeout * 1000 }),
  };
}
