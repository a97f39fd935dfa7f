import type { Command } from '../command.ts';
import { databaseOf } from '../context.ts';
import { jsonRun } from '../render/json-run.ts';
import { renderEvent, renderRun, runExitCode } from '../render/render-run.ts';
import { runOptions } from './apply.ts';
import type { ApplyArguments } from './apply.ts';

export interface RollbackArguments extends ApplyArguments {
  readonly all?: boolean | undefined;
}

export const rollbackCommand: Command<RollbackArguments> = {
  usage: 'rollback',
  summary: 'Undo the last migration',
  options: (yargs) =>
    yargs
      .option('count', { type: 'number', describe: 'How many to undo; 1 by default' })
      .option('to', { type: 'string', describe: 'The last migration that stays: its name, time or label' })
      .option('all', { type: 'boolean', describe: 'Undo all of them' })
      .option('dry-run', { type: 'boolean', describe: 'Show the SQL, change nothing' })
      .option('lock-wait', { type: 'number', describe: 'Seconds to wait for another run to end', default: 60 })
      .option('lock-timeout', { type: 'number', describe: 'Seconds a statement may wait for a lock; 0 for no limit', default: 5 })
      .conflicts({ all: ['count', 'to'], to: 'count' }),

  async run(args, context) {
    const { rollback } = await import('../../app/index.ts');
    const { terminal } = context;
    const result = await rollback({
      ...(await databaseOf(context, args)),
      ...runOptions(args),
      ...(args.all === true && { all: true }),
      onEvent: (event) => renderEvent(event, terminal),
    });
    renderRun(result, terminal, { verb: 'roll back', dryRun: args.dryRun === true });
    terminal.result(jsonRun(result));
    return runExitCode(result);
  },
};
