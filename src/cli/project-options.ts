import type { DatabaseOptions, ProjectOptions } from '../app/index.ts';
import type { CommandContext, GlobalArguments } from './command.ts';
import { databaseName, databaseUrlText } from './render/database-name.ts';
import type { World } from './world.ts';

/** Which project the arguments name. */
export function projectOptions({ config }: GlobalArguments, { cwd }: World): ProjectOptions {
  return { cwd, ...(config !== undefined && { config }) };
}

/** Which database the arguments name; says so to the user before it is opened. */
export function databaseOptions(
  args: GlobalArguments & { readonly 'dry-run'?: boolean | undefined },
  { terminal, world }: CommandContext,
): DatabaseOptions {
  const { colors, log, say, progress, trace, verbose } = terminal;
  const mark = args['dry-run'] === true ? '-- ' : ''; // a dry run prints SQL
  return {
    ...projectOptions(args, world),
    environment: world.environment,
    ...(args.url !== undefined && { url: args.url }),
    ...(verbose && { onStatement: trace }),
    onDatabase: ({ kind, label, source }) => {
      log?.('info', 'database', { kind, database: databaseUrlText(label, world.cwd) });
      const name = databaseName(label, world.cwd);
      say(colors.dim(mark + (source === 'default' ? `DATABASE_URL is not set: using ${name}` : `Database: ${name}`)));
      progress(kind === 'embedded' ? 'starting the embedded database …' : 'connecting …');
    },
  };
}
