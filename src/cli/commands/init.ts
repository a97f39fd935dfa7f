import type { Command } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';

export const initCommand: Command<object> = {
  usage: 'init',
  summary: 'Write a starter configuration and an example entity; overwrites nothing',
  options: (yargs) => yargs,

  async run(_args, { terminal, cwd }) {
    const { init } = await import('../../app/index.ts');
    const result = await init(cwd);
    const { colors } = terminal;
    for (const path of result.written) terminal.say(`${colors.green('wrote')} ${path}`);
    for (const path of result.kept) terminal.say(colors.dim(`kept  ${path}`));
    terminal.say();
    terminal.say(`Next: ${colors.bold('moult generate')} writes the first migration, ${colors.bold('moult apply')} runs it.`);
    terminal.result(result);
    return EXIT_CODES.done;
  },
};
