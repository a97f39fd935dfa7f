import { fresh } from '../../app/index.ts';
import { confirmFresh } from '../confirm-fresh.ts';
import { defineCommand } from '../command.ts';
import { finishRun } from '../render/finish-run.ts';
import { counted } from '../render/words.ts';
import { RUN_WORDS } from '../render/run-words.ts';
import { ENVIRONMENT_OPTION, RUN_OPTIONS, withRunOptions } from '../run-options.ts';

const { 'dry-run': _, ...OPTIONS } = RUN_OPTIONS;

export const freshCommand = defineCommand({
  name: 'fresh',
  summary: 'Drop everything, with all rows, and apply all migrations',
  options: {
    seed: { type: 'boolean', describe: 'Run the seeds, too' },
    ...ENVIRONMENT_OPTION,
    force: { type: 'boolean', describe: 'Do it on a server, or in production, without asking' },
    ...OPTIONS,
  },
  examples: [
    ['fresh', 'Begin again with the embedded database'],
    ['fresh --seed', 'Begin again with rows'],
  ],

  async run(args, context) {
    const { terminal } = context;
    const result = await withRunOptions(args, context, ({ dryRun: _dryRun, to: _to, count: _count, ...options }) =>
      fresh({
        ...options,
        force: args.force === true,
        seed: args.seed === true,
        ...(args.env !== undefined && { env: args.env }),
        onDropped: ({ dropped, stays }) => {
          terminal.say(`${terminal.colors.green('dropped')}  ${counted(dropped.length, 'object', 'objects')}`);
          if (stays.length > 0) {
            terminal.say(
              `${terminal.colors.yellow('note')}     moult has no model of these, so they stay: ${stays.join(', ')}`,
            );
          }
        },
        ...(terminal.interactive && { confirm: (plan) => confirmFresh(plan, terminal) }),
      }),
    );
    const finished = finishRun(result, context, { words: RUN_WORDS.apply, dryRun: false });
    const { dropped, stays, seeds } = result;
    const document = { ...finished.document, dropped, stays };
    if (seeds === undefined) return { ...finished, document };
    const seeded = finishRun(seeds, context, { words: RUN_WORDS.seedUp, dryRun: false });
    return { ...seeded, document: { ...seeded.document, ...document } };
  },
});
