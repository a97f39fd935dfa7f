import type { RunMigrationsOptions } from '../app/index.ts';
import type { CommandContext, GlobalArguments, OptionSpecs } from './command.ts';
import { databaseOptions } from './project-options.ts';
import { renderEvent } from './render/render-event.ts';

/** Options of the commands that run migrations. */
export const RUN_OPTIONS = {
  'dry-run': { type: 'boolean', describe: 'Print the SQL, change nothing' },
  'lock-wait': {
    type: 'number',
    describe: 'Seconds to wait for another run to end',
    default: 60,
    fractions: true,
  },
  'lock-timeout': {
    type: 'number',
    describe: 'Seconds a statement may wait for a lock; 0: no limit',
    default: 5,
    fractions: true,
  },
} as const satisfies OptionSpecs;

export const ENVIRONMENT_OPTION = {
  env: { type: 'string', describe: 'For which environment; by default NODE_ENV, else development' },
} as const satisfies OptionSpecs;

export interface RunArguments extends GlobalArguments {
  readonly to?: string | undefined;
  readonly count?: number | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly 'lock-wait': number;
  readonly 'lock-timeout': number;
}

/**
 * Runs migrations with what the arguments say. The first wish to stop lets the migration under way come to its end; before
 * one has begun, stopping is left to the system, for nothing is lost.
 */
export async function withRunOptions<Result>(
  args: RunArguments,
  context: CommandContext,
  run: (options: RunMigrationsOptions) => Promise<Result>,
): Promise<Result> {
  const { terminal, world } = context;
  const stop = new AbortController();
  let release: (() => void) | undefined;
  try {
    return await run({
      ...databaseOptions(args, context),
      ...(args.to !== undefined && { to: args.to }),
      ...(args.count !== undefined && { count: args.count }),
      dryRun: args['dry-run'] === true,
      lockWait: args['lock-wait'] * 1_000,
      lockTimeout: args['lock-timeout'] * 1_000,
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'started') {
          release ??= world.onInterrupt(() => {
            terminal.complain('Stopping after this one; Ctrl-C again stops at once.');
            stop.abort();
          });
        }
        renderEvent(event, terminal);
      },
    });
  } finally {
    release?.();
  }
}
