import { rollback } from '../../app/index.ts';
import { confirmRollback } from '../confirm-rollback.ts';
import { defineCommand } from '../command.ts';
import { finishRun } from '../render/finish-run.ts';
import { RUN_WORDS } from '../render/run-words.ts';
import { RUN_OPTIONS, withRunOptions } from '../run-options.ts';

export const rollbackCommand = defineCommand({
  name: 'rollback',
  summary: 'Undo the migrations applied last; one unless told otherwise',
  options: {
    count: { type: 'number', describe: 'How many to undo; 1 by default', least: 1 },
    to: { type: 'string', describe: 'The last migration that stays: its name, time or label' },
    all: { type: 'boolean', describe: 'Undo all of them' },
    'allow-lossy': { type: 'boolean', describe: 'Do not ask, even if data is lost on a server' },
    ...RUN_OPTIONS,
  },
  conflicts: [
    ['all', 'count'],
    ['all', 'to'],
    ['to', 'count'],
  ],
  examples: [
    ['rollback', 'Undo the last migration'],
    ['rollback --count 2 --dry-run', 'Print the SQL that would undo the last two'],
  ],

  async run(args, context) {
    const result = await withRunOptions(args, context, (options) =>
      rollback({
        ...options,
        all: args.all === true,
        ...(args['allow-lossy'] !== true && { confirm: (plan) => confirmRollback(plan, args, context.terminal) }),
      }),
    );
    return finishRun(result, context, { words: RUN_WORDS.rollback, dryRun: args['dry-run'] === true });
  },
});
