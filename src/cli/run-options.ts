import type { RunMigrationsOptions } from '../app/index.ts';
import type { CommandContext, GlobalArguments, OptionSpecs } from './command.ts';
import { databaseOptions } from './project-options.ts';
import { logLine } from './render/log-line.ts';
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
  'statement-timeout': {
    type: 'number',
    describe: 'Seconds a statement may run; 0: no limit',
    default: 0,
    fractions: true,
  },
  retries: { type: 'number', describe: 'More tries after a lock, deadlock or lost connection', default: 3 },
  'in-doubt': {
    type: 'string',
    describe: 'Take a statement whose end nobody saw for "done", or run it "again"',
    words: ['done', 'again'],
  },
  log: { type: 'string', describe: '"json": events as lines of JSON on stderr, no text', words: ['text', 'json'] },
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
  readonly 'statement-timeout': number;
  readonly retries: number;
  readonly 'in-doubt'?: string | undefined;
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
      statementTimeout: args['statement-timeout'] * 1_000,
      retries: args.retries,
      ...(isInDoubt(args['in-doubt']) && { inDoubt: args['in-doubt'] }),
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'started') {
          release ??= world.onInterrupt(() => {
            terminal.complain('Stopping after this one; Ctrl-C again stops at once.');
            stop.abort();
          });
        }
        if (terminal.log === undefined) renderEvent(event, terminal);
        else terminal.log(...logLine(event));
      },
    });
  } finally {
    release?.();
  }
}

function isInDoubt(value: string | undefined): value is 'done' | 'again' {
  return value === 'done' || value === 'again';
}
