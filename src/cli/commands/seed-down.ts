import { seedDown } from '../../app/index.ts';
import { defineCommand } from '../command.ts';
import { confirmSeedDown } from '../confirm-seed-down.ts';
import { finishRun } from '../render/finish-run.ts';
import { RUN_WORDS } from '../render/run-words.ts';
import { RUN_OPTIONS, withRunOptions } from '../run-options.ts';

export const seedDownCommand = defineCommand({
  name: 'seed down',
  summary: 'Undo the seeds that ran last; one unless told otherwise',
  options: {
    count: { type: 'number', describe: 'How many to undo; 1 by default', least: 1 },
    all: { type: 'boolean', describe: 'Undo all of them' },
    'allow-edited': { type: 'boolean', describe: 'Undo seeds that were edited after they ran, as they are now' },
    force: { type: 'boolean', describe: 'Do not ask, even on a server' },
    ...RUN_OPTIONS,
  },
  conflicts: [['all', 'count']],
  examples: [
    ['seed down', 'Undo the seed that ran last'],
    ['seed down --all --dry-run', 'Print the SQL that would undo all of them'],
  ],

  async run(args, context) {
    const result = await withRunOptions(args, context, (options) =>
      seedDown({
        ...options,
        all: args.all === true,
        allowEdited: args['allow-edited'] === true,
        ...(args.force !== true && {
          confirm: (database, names) => confirmSeedDown({ database, names, args }, context.terminal),
        }),
      }),
    );
    return finishRun(result, context, { words: RUN_WORDS.seedDown, dryRun: args['dry-run'] === true });
  },
});
