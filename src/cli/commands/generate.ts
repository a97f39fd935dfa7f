import type { Command } from '../command.ts';
import { settingsOf } from '../context.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { renderGenerated } from '../render/render-generated.ts';

export interface GenerateArguments {
  readonly name?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly check?: boolean | undefined;
}

export const generateCommand: Command<GenerateArguments> = {
  usage: 'generate [name]',
  summary: 'Write what changed in the entities as a migration; needs no database',
  options: (yargs) =>
    yargs
      .positional('name', { type: 'string', describe: 'What the migration is called; by default what it does' })
      .option('dry-run', { type: 'boolean', describe: 'Show the migration, write nothing' })
      .option('check', { type: 'boolean', describe: 'Write nothing; exit 3 when a migration is missing' }),

  async run(args, context) {
    const { generate } = await import('../../app/index.ts');
    const { terminal, now, cwd } = context;
    const dryRun = args.dryRun === true || args.check === true;
    const settings = await settingsOf(context, args);
    const result = await generate({ settings, dryRun, now: now(), ...(args.name !== undefined && { name: args.name }) });
    renderGenerated(result, terminal, { cwd, showSql: args.dryRun === true || terminal.verbose });
    terminal.result(result);
    return args.check === true && result.migration !== null ? EXIT_CODES.check : EXIT_CODES.done;
  },
};
