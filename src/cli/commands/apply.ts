import { apply } from '../../app/index.ts';
import { confirmApply } from '../confirm-apply.ts';
import { defineCommand } from '../command.ts';
import { finishRun } from '../render/finish-run.ts';
import { RUN_WORDS } from '../render/run-words.ts';
import { RUN_OPTIONS, withRunOptions } from '../run-options.ts';

export const applyCommand = defineCommand({
  name: 'apply',
  summary: 'Run the pending migrations, in order',
  options: {
    to: { type: 'string', describe: 'The last migration to run: its name, time or label' },
    count: { type: 'number', describe: 'How many to run at most', least: 1 },
    'allow-out-of-order': { type: 'boolean', describe: 'Run pending ones that are older than applied ones, too' },
    drift: {
      type: 'string',
      describe: 'When somebody else changed the database since the last run: fail, warn or off',
      words: ['fail', 'warn', 'off'],
      default: 'warn',
    },
    only: { type: 'string', describe: 'This one alone, with what it depends on' },
    'all-or-nothing': { type: 'boolean', describe: 'One transaction around all of them' },
    confirm: { type: 'boolean', describe: 'Show what would run and what it locks, and ask' },
    ...RUN_OPTIONS,
  },
  conflicts: [
    ['to', 'count'],
    ['only', 'to'],
    ['only', 'count'],
    ['confirm', 'dry-run'],
  ],
  examples: [
    ['apply', 'Run everything that is pending'],
    ['apply --to add_phone --dry-run', 'Print the SQL up to one migration'],
    ['apply --confirm', 'Show the SQL, what may hurt and what it locks, and ask'],
  ],

  async run(args, context) {
    const result = await withRunOptions(args, context, (options) =>
      apply({
        ...options,
        drift: args.drift as 'fail' | 'warn' | 'off', // checked against its words
        allowOutOfOrder: args['allow-out-of-order'] === true,
        ...(args.only !== undefined && { only: args.only }),
        allOrNothing: args['all-or-nothing'] === true,
        ...(args.confirm === true && { confirm: (plan) => confirmApply(plan, context.terminal) }),
      }),
    );
    const single = args.only !== undefined && { only: args.only };
    return finishRun(result, context, { words: RUN_WORDS.apply, dryRun: args['dry-run'] === true, ...single });
  },
});
