import { create } from '../../app/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { projectOptions } from '../project-options.ts';
import { localPath } from '../render/local-path.ts';

export const createCommand = defineCommand({
  name: 'create',
  summary: 'Write an empty migration to fill by hand',
  positional: { name: 'name', describe: 'What it does, in a few words', required: true },
  options: {},
  examples: [['create backfill_phone', 'Write migrations/Migration<time>_backfill_phone.ts']],

  async run(args, { terminal, world }) {
    const { colors, say } = terminal;
    const { name, file } = await create({
      ...projectOptions(args, world),
      name: args.positional ?? '',
      now: world.now(),
    });
    const path = localPath(file, world.cwd);
    say(`${colors.green('wrote')}  ${path}`);
    say();
    say(`Next: fill in up() and down(), then run ${colors.bold('moult apply')}.`);
    return { exitCode: EXIT_CODES.done, document: { migration: { name, file: path } } };
  },
});
