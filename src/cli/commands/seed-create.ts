import { createSeed } from '../../app/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { projectOptions } from '../project-options.ts';
import { localPath } from '../render/local-path.ts';

export const seedCreateCommand = defineCommand({
  name: 'seed create',
  summary: 'Write a seed to fill by hand',
  positional: { name: 'name', describe: 'What rows it brings, in a word or two', required: true },
  options: {},
  examples: [['seed create countries', 'Write seeds/countries.ts']],

  async run(args, { terminal, world }) {
    const { colors, say } = terminal;
    const { name, file } = await createSeed({ ...projectOptions(args, world), name: args.positional ?? '' });
    const path = localPath(file, world.cwd);
    say(`${colors.green('wrote')}  ${path}`);
    say();
    say(`Next: fill in up() and down(), then run ${colors.bold('moult seed up')}.`);
    return { exitCode: EXIT_CODES.done, document: { seed: { name, file: path } } };
  },
});
