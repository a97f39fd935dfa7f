import { baseline } from '../../app/index.ts';
import { missingOption, usageWrong } from '../../errors/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { LOCK_OPTIONS, lockOptions } from '../lock-options.ts';
import { databaseOptions } from '../project-options.ts';
import { databaseUrlText } from '../render/database-name.ts';
import { counted } from '../render/words.ts';

export const baselineCommand = defineCommand({
  name: 'baseline',
  summary: 'Adopt an existing database: record migrations as applied, run nothing',
  options: {
    to: { type: 'string', describe: 'The last migration it already contains: its name, time or label' },
    'scratch-url': { type: 'string', describe: 'Server to compare on, in databases made for it and dropped' },
    force: { type: 'boolean', describe: 'Record without comparing; needs --reason' },
    reason: { type: 'string', describe: 'Why it is not compared; recorded' },
    ...LOCK_OPTIONS,
  },
  examples: [
    ['baseline', 'Record all migrations, if the database is what they make'],
    ['baseline --to initial', 'Record those up to one'],
  ],

  async run(args, context) {
    const { terminal, world } = context;
    const { force = false, reason } = args;
    if (force && reason === undefined) {
      throw usageWrong([missingOption('--reason', 'baseline --force', 'it is recorded in the journal')]);
    }
    const result = await baseline({
      ...databaseOptions(args, context),
      ...lockOptions(args, context),
      ...(args.to !== undefined && { to: args.to }),
      ...(args['scratch-url'] !== undefined && { scratchUrl: args['scratch-url'] }),
      ...(force && reason !== undefined && { force: { reason } }),
    });
    const { colors, say } = terminal;
    for (const name of result.recorded) say(`${colors.green('recorded')}  ${name}`);
    const shown =
      result.comparedOn === null ? 'nothing was compared' : `compared on ${result.comparedOn}, no difference`;
    say();
    say(
      `Recorded ${counted(result.recorded.length, 'migration', 'migrations')} as applied (${shown}); nothing was run.`,
    );
    return {
      exitCode: EXIT_CODES.done,
      document: { ...result, database: databaseUrlText(result.database, world.cwd) },
    };
  },
});
