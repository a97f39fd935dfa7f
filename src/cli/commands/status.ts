import type { Command } from '../command.ts';
import { databaseOf } from '../context.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { renderStatus } from '../render/render-status.ts';

export interface StatusArguments {
  readonly check?: boolean | undefined;
}

export const statusCommand: Command<StatusArguments> = {
  usage: 'status',
  summary: 'Show which migrations are applied, pending, edited or missing',
  options: (yargs) => yargs.option('check', { type: 'boolean', describe: 'Exit 3 unless all are applied' }),

  async run(args, context) {
    const { status } = await import('../../app/index.ts');
    const result = await status(await databaseOf(context, args));
    renderStatus(result, context.terminal);
    context.terminal.result({
      database: result.database,
      migrations: result.migrations.map(({ name, state, outOfOrder, row }) => ({
        name,
        state,
        outOfOrder,
        appliedAt: row?.appliedAt ?? null,
        durationMs: row?.durationMs ?? null,
      })),
    });
    const isClean = result.migrations.every(({ state }) => state === 'applied');
    return args.check === true && !isClean ? EXIT_CODES.check : EXIT_CODES.done;
  },
};
