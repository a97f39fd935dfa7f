import { mark } from '../../app/index.ts';
import { conflictingOptions, usageWrong } from '../../errors/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { LOCK_OPTIONS, lockOptions } from '../lock-options.ts';
import { databaseOptions } from '../project-options.ts';
import { databaseUrlText } from '../render/database-name.ts';

export const markCommand = defineCommand({
  name: 'mark',
  summary: 'Record by hand that a migration is applied or pending; run nothing',
  positional: { name: 'state', describe: 'applied or pending', required: true, words: ['applied', 'pending'] },
  second: { name: 'name', describe: 'The migration: its name, time or label', required: true },
  options: {
    reason: { type: 'string', describe: 'Why; recorded with what is marked as applied' },
    ...LOCK_OPTIONS,
  },
  examples: [
    ['mark applied add_phone --reason "made by hand"', 'Record what somebody did already'],
    ['mark pending add_phone', 'Let the next apply run it again'],
  ],

  async run(args, context) {
    const { terminal, world } = context;
    const as = args.positional === 'applied' ? 'applied' : 'pending';
    // what is pending has no row to record it in
    if (as === 'pending' && args.reason !== undefined) throw usageWrong([conflictingOptions('pending', '--reason')]);
    const result = await mark({
      ...databaseOptions(args, context),
      ...lockOptions(args, context),
      name: args.second ?? '',
      as,
      ...(args.reason !== undefined && { reason: args.reason }),
    });
    const { colors, say } = terminal;
    say(
      result.changed
        ? `${colors.green('marked')}  ${result.name} as ${as}; nothing was run`
        : `${result.name} is ${as} already.`,
    );
    return {
      exitCode: EXIT_CODES.done,
      document: {
        database: databaseUrlText(result.database, world.cwd),
        migration: { name: result.name, as, changed: result.changed },
      },
    };
  },
});
