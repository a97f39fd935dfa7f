import { relative } from 'node:path';

import type { Command } from '../command.ts';
import { settingsOf } from '../context.ts';
import { EXIT_CODES } from '../exit-code.ts';

export interface CreateArguments {
  readonly name: string;
}

export const createCommand: Command<CreateArguments> = {
  usage: 'create <name>',
  summary: 'Write an empty migration to fill by hand',
  options: (yargs) => yargs.positional('name', { type: 'string', describe: 'What it does: backfill_phone', demandOption: true }),

  async run(args, context) {
    const { create } = await import('../../app/index.ts');
    const { terminal, now, cwd } = context;
    const result = await create({ settings: await settingsOf(context, args), name: args.name, now: now() });
    terminal.say(`${terminal.colors.green('wrote')} ${relative(cwd, result.file)}`);
    terminal.result(result);
    return EXIT_CODES.done;
  },
};
