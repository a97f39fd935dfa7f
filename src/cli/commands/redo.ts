import { redo } from '../../app/index.ts';
import { confirmRollback } from '../confirm-rollback.ts';
import { defineCommand } from '../command.ts';
import { finishRun } from '../render/finish-run.ts';
import { RUN_WORDS } from '../render/run-words.ts';
import { RUN_OPTIONS, withRunOptions } from '../run-options.ts';

const { 'dry-run': _, ...OPTIONS } = RUN_OPTIONS;

export const redoCommand = defineCommand({
  name: 'redo',
  summary: 'Undo the migration applied last, and apply it again as its file is now',
  options: {
    'allow-lossy': { type: 'boolean', describe: 'Do not ask, even if data is lost on a server' },
    ...OPTIONS,
  },
  examples: [['redo', 'Try the migration you are writing once more']],

  async run(args, context) {
    const result = await withRunOptions(args, context, ({ dryRun: _dryRun, to: _to, count: _count, ...options }) =>
      redo({
        ...options,
        ...(args['allow-lossy'] !== true && {
          confirm: (plan) => confirmRollback(plan, { command: 'redo' }, context.terminal),
        }),
      }),
    );
    return finishRun(result, context, { words: RUN_WORDS.redo, dryRun: false });
  },
});
