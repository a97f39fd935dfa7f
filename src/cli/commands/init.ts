import { init } from '../../app/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';

export const initCommand = defineCommand({
  name: 'init',
  summary: 'Write a starter configuration and an example entity; overwrites nothing',
  options: {},
  examples: [['init', 'Set up the project in this folder']],

  async run(_args, { terminal, world }) {
    const { colors, say } = terminal;
    const { written, kept } = await init({ cwd: world.cwd });
    for (const path of written) say(`${colors.green('wrote')}  ${path}`);
    for (const path of kept) say(colors.dim(`kept   ${path}`));
    say();
    say(`Next: ${colors.bold('moult generate')} writes the first migration, ${colors.bold('moult apply')} runs it.`);
    return { exitCode: EXIT_CODES.done, document: { written, kept } };
  },
});
