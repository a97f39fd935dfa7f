import { toolVersion } from '../version/index.ts';
import { MoultError, unexpected } from '../errors/index.ts';
import { parseCommandLine } from './arguments/parse-command-line.ts';
import type { Arguments, Command, CommandGroup, CommandResult } from './command.ts';
import { applyCommand } from './commands/apply.ts';
import { baselineCommand } from './commands/baseline.ts';
import { createCommand } from './commands/create.ts';
import { driftCommand } from './commands/drift.ts';
import { freshCommand } from './commands/fresh.ts';
import { generateCommand } from './commands/generate.ts';
import { initCommand } from './commands/init.ts';
import { markCommand } from './commands/mark.ts';
import { redoCommand } from './commands/redo.ts';
import { repairCommand } from './commands/repair.ts';
import { rollbackCommand } from './commands/rollback.ts';
import { seedCommands } from './commands/seed-commands.ts';
import { statsCommand } from './commands/stats.ts';
import { statusCommand } from './commands/status.ts';
import { EXIT_CODES } from './exit-code.ts';
import { localProblem } from './render/local-problem.ts';
import { renderProblem } from './render/render-problem.ts';
import { openTerminal } from './terminal/terminal.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { World } from './world.ts';

/** In the order of use. */
const COMMANDS: readonly (Command | CommandGroup)[] = [
  initCommand,
  generateCommand,
  createCommand,
  applyCommand,
  rollbackCommand,
  redoCommand,
  freshCommand,
  statusCommand,
  driftCommand,
  baselineCommand,
  markCommand,
  repairCommand,
  statsCommand,
  seedCommands,
];

/** Runs one command line, without the program's name, and gives its exit code. Never throws. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  try {
    const parsed = await parseCommandLine(argv, COMMANDS, toolVersion());
    if (parsed.kind === 'command') return await run(parsed.command, parsed.args, world);
    const { text } = parsed;
    world.out.write(
      switches(argv).json ? documentText({ command: null, exitCode: 0, problems: [], text }) : `${text}\n`,
    );
    return EXIT_CODES.done;
  } catch (error) {
    return report(error, argv, world);
  }
}

/** Tells, as `main` would, what was thrown where nothing waits for it. Gives the exit code. */
export function report(error: unknown, argv: readonly string[], world: World): number {
  const command = commandIn(argv);
  return finish({ command, ...failure(error) }, openTerminal(world, switches(argv)), world);
}

/** The name of the command as far as it can be told without parsing. */
function commandIn(argv: readonly string[]): string | null {
  const names = COMMANDS.flatMap((one) => ('commands' in one ? one.commands : [one])).map(({ name }) => name);
  const found = names.filter((name) => name.split(' ').every((word) => argv.includes(word)));
  return found.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0] ?? null;
}

/** The switches as far as they can be told without parsing. */
function switches(argv: readonly string[]): { readonly json: boolean; readonly verbose: boolean } {
  return { json: argv.includes('--json'), verbose: argv.includes('--verbose') };
}

async function run(command: Command, args: Arguments, world: World): Promise<number> {
  const terminal = openTerminal(world, args);
  const result = await command.run(args, { terminal, world }).catch(failure);
  return finish({ command: command.name, ...result }, terminal, world);
}

/** What was thrown, as a result. */
function failure(error: unknown): CommandResult {
  if (!(error instanceof MoultError)) {
    return { exitCode: EXIT_CODES.failed, document: {}, problems: [unexpected(error)], error };
  }
  return { exitCode: EXIT_CODES[error.outcome], document: {}, problems: error.problems, error };
}

interface Finished extends CommandResult {
  readonly command: string | null;
}

/** Prints the problems and the document. */
function finish({ command, exitCode, document, error, ...rest }: Finished, terminal: Terminal, world: World): number {
  const { complain, errorColors, hasSaid, json, log, say, trace } = terminal;
  const problems = (rest.problems ?? []).map((problem) => localProblem(problem, world.cwd));
  if (problems.length > 0 && hasSaid) say();
  for (const [index, problem] of problems.entries()) {
    if (log === undefined) complain(`${index === 0 ? '' : '\n'}${renderProblem(problem, errorColors)}`);
    else log('error', 'problem', problem);
  }
  for (const stack of stacksOf(error)) trace(`\n${stack}`);
  log?.('info', 'end', { command, exitCode });
  if (json) world.out.write(documentText({ command, exitCode, problems, ...document }));
  return exitCode;
}

/** The stack traces of an error and of what caused it. */
function stacksOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  return [error.stack ?? error.message, ...stacksOf(error.cause)];
}

function documentText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
