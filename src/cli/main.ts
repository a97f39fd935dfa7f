import yargs from 'yargs';
import type { Argv } from 'yargs';

import { MoultError } from '../errors/index.ts';
import type { Command } from './command.ts';
import { applyCommand } from './commands/apply.ts';
import { createCommand } from './commands/create.ts';
import { generateCommand } from './commands/generate.ts';
import { initCommand } from './commands/init.ts';
import { rollbackCommand } from './commands/rollback.ts';
import { statusCommand } from './commands/status.ts';
import type { CommandContext, GlobalArguments } from './context.ts';
import { EXIT_CODES } from './exit-code.ts';
import { jsonError } from './render/json-error.ts';
import { renderError } from './render/render-error.ts';
import { openTerminal } from './terminal.ts';
import type { OutputOptions, Streams } from './terminal.ts';

/** The world a run of the command line takes place in. */
export interface World extends Streams {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly now: () => Date;
}

/** Runs one command line, without the program's name, and gives its exit code. Never throws. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT_CODES.done;
  const parser = yargs([...argv])
    .scriptName('moult')
    .usage('$0 <command>\n\nSchema migrations generated from your TypeScript entities.')
    .locale('en')
    .option('config', { type: 'string', describe: 'Configuration file', global: true })
    .option('url', { type: 'string', describe: 'Database; else DATABASE_URL, else the embedded one', global: true })
    .option('json', { type: 'boolean', describe: 'One JSON document on stdout, everything else on stderr', global: true })
    .option('quiet', { type: 'boolean', describe: 'Say nothing but errors', global: true })
    .option('verbose', { type: 'boolean', describe: 'Say more; show stack traces', global: true })
    .version(world.version)
    .help()
    .wrap(100)
    .strict()
    .demandCommand(1, 'Which command? See moult --help.')
    .exitProcess(false);
  const register = <Arguments>(command: Command<Arguments>): void => {
    parser.command(command.usage, command.summary, (builder: Argv) => command.options(builder), async (args) => {
      // yargs adds camel-case names to the type that its own options have; the values are the declared ones.
      exitCode = await run(command, args as unknown as Arguments & GlobalArguments & OutputOptions, world);
    });
  };
  register(initCommand);
  register(generateCommand);
  register(createCommand);
  register(applyCommand);
  register(rollbackCommand);
  register(statusCommand);
  try {
    await parser.parseAsync([...argv], {}, (error, _args, output) => {
      if (error !== undefined && error !== null) exitCode = EXIT_CODES.input;
      if (output !== '') (exitCode === EXIT_CODES.done ? world.out : world.err).write(`${output}\n`);
    });
  } catch (error) {
    exitCode = report(error, world, {});
  }
  return exitCode;
}

async function run<Arguments>(
  command: Command<Arguments>,
  args: Arguments & GlobalArguments & OutputOptions,
  world: World,
): Promise<number> {
  const terminal = openTerminal(world, args, (world.environment['NO_COLOR'] ?? '') !== '');
  const context: CommandContext = { terminal, cwd: world.cwd, environment: world.environment, now: world.now };
  try {
    return await command.run(args, context);
  } catch (error) {
    return report(error, world, args);
  }
}

function report(error: unknown, world: World, options: OutputOptions): number {
  const terminal = openTerminal(world, options, (world.environment['NO_COLOR'] ?? '') !== '');
  terminal.complain(renderError(error, terminal));
  terminal.result(jsonError(error));
  return error instanceof MoultError ? EXIT_CODES[error.outcome] : EXIT_CODES.failed;
}
