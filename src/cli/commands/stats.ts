import { pullStats } from '../../app/index.ts';
import { unknownAction, usageWrong } from '../../errors/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { databaseOptions } from '../project-options.ts';
import { databaseUrlText } from '../render/database-name.ts';
import { localPath } from '../render/local-path.ts';
import { counted } from '../render/words.ts';

const MILLISECONDS = 1_000;

export const statsCommand = defineCommand({
  name: 'stats',
  summary: 'Write down how big and busy the tables of a database are, so that hazards can tell how long work takes',
  positional: { name: 'action', describe: '`pull`', required: true },
  options: {
    watch: {
      type: 'number',
      describe: 'Seconds over which writes are counted; 0: they are not',
      default: 5,
      fractions: true,
    },
  },
  examples: [['stats pull --url postgres://…', 'Write .stats.json from the production database; reads no rows']],

  async run(args, context) {
    if (args.positional !== 'pull') throw usageWrong([unknownAction('stats', args.positional ?? '', ['pull'])]);
    const { terminal, world } = context;
    terminal.progress(`counting writes for ${args.watch} s …`);
    const result = await pullStats({ ...databaseOptions(args, context), watch: args.watch * MILLISECONDS });
    const file = localPath(result.file, world.cwd);
    terminal.say(`${terminal.colors.green('wrote')}  ${file}`);
    terminal.say(terminal.colors.dim(counted(Object.keys(result.tables).length, 'table', 'tables')));
    return {
      exitCode: EXIT_CODES.done,
      document: {
        database: databaseUrlText(result.database, world.cwd),
        file,
        server: result.server,
        tables: result.tables,
      },
    };
  },
});
