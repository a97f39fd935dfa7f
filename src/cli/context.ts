import { databaseUrl, loadConfig } from '../config/index.ts';
import type { Environment, Settings } from '../config/index.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly cwd: string;
  readonly environment: Environment;
  readonly now: () => Date;
}

/** Options that every command takes. */
export interface GlobalArguments {
  readonly config?: string | undefined;
  readonly url?: string | undefined;
}

export function settingsOf({ cwd }: CommandContext, { config }: GlobalArguments): Promise<Settings> {
  return loadConfig(cwd, config);
}

/** Settings and database of a command that needs one; says so when it is the embedded one. */
export async function databaseOf(
  context: CommandContext,
  args: GlobalArguments,
): Promise<{ settings: Settings; url: string }> {
  const settings = await settingsOf(context, args);
  const url = databaseUrl(args.url, settings, context.environment);
  const isChosen = args.url ?? (context.environment.DATABASE_URL || undefined) ?? settings.url;
  if (isChosen === undefined) {
    context.terminal.say(context.terminal.colors.dim('DATABASE_URL is not set: using the embedded database in .moult/database'));
  }
  return { settings, url };
}
