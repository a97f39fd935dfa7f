import { repair } from '../../app/index.ts';
import { missingOption, usageWrong } from '../../errors/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { LOCK_OPTIONS, lockOptions } from '../lock-options.ts';
import { databaseOptions } from '../project-options.ts';
import { databaseUrlText } from '../render/database-name.ts';

export const repairCommand = defineCommand({
  name: 'repair',
  summary: 'Accept edited files of applied migrations as they are now',
  positional: { name: 'name', describe: 'One migration; all edited ones by default', required: false },
  options: {
    reason: { type: 'string', describe: 'Why the edit changes nothing; recorded' },
    ...LOCK_OPTIONS,
  },
  examples: [['repair add_phone --reason "comments only"', 'Record its new checksum']],

  async run(args, context) {
    const { terminal, world } = context;
    const { reason } = args;
    if (reason === undefined) throw usageWrong([missingOption('--reason', 'repair', 'it is recorded in the journal')]);
    const { database, repaired } = await repair({
      ...databaseOptions(args, context),
      ...lockOptions(args, context),
      reason,
      ...(args.positional !== undefined && { name: args.positional }),
    });
    const { colors, say } = terminal;
    for (const name of repaired) say(`${colors.green('repaired')}  ${name}`);
    if (repaired.length === 0) say('Nothing to repair: no applied file was edited.');
    return { exitCode: EXIT_CODES.done, document: { database: databaseUrlText(database, world.cwd), repaired } };
  },
});
