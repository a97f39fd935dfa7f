import { seedUp } from '../../app/index.ts';
import { defineCommand } from '../command.ts';
import { finishRun } from '../render/finish-run.ts';
import { RUN_WORDS } from '../render/run-words.ts';
import { ENVIRONMENT_OPTION, RUN_OPTIONS, withRunOptions } from '../run-options.ts';

export const seedUpCommand = defineCommand({
  name: 'seed up',
  summary: 'Run the pending seeds of an environment, each behind those it depends on',
  options: {
    ...ENVIRONMENT_OPTION,
    only: { type: 'string', describe: 'One seed, with those it depends on' },
    rerun: { type: 'boolean', describe: 'Run edited seeds again; with --only that seed in any case' },
    'allow-pending': { type: 'boolean', describe: 'Run seeds although migrations are pending' },
    ...RUN_OPTIONS,
  },
  examples: [
    ['seed up', 'Run every seed that has not run'],
    ['seed up --env test --dry-run', 'Print the SQL for another environment'],
    ['seed up --only countries --rerun', 'Bring the rows of one seed back to what it says'],
  ],

  async run(args, context) {
    const { env, only, rerun } = args;
    const result = await withRunOptions(args, context, (options) =>
      seedUp({
        ...options,
        ...(env !== undefined && { env }),
        ...(only !== undefined && { only }),
        rerun: rerun === true,
        allowPending: args['allow-pending'] === true,
      }),
    );
    return finishRun(result, context, { words: RUN_WORDS.seedUp, dryRun: args['dry-run'] === true });
  },
});
