import yargs from 'yargs';
import type { Argv } from 'yargs';

import {
  missingArgument,
  nearest,
  noAction,
  noCommand,
  unknownAction,
  unknownCommand,
  usageWrong,
} from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { Arguments, Command, CommandGroup, Positional } from '../command.ts';
import { GLOBAL_OPTIONS } from '../global-options.ts';
import { checkArguments } from './check-arguments.ts';

/** What a command line asks for. */
export type Parsed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'command'; readonly command: Command; readonly args: Arguments };

const EPILOGUE = `Exit codes: 0 done, 1 failed, 2 wrong usage or input, 3 a check says no,
4 a question needs an answer, 5 another run holds the lock.`;

const HELP_WIDTH = 100;

/**
 * Reads a command line without the program's name.
 *
 * @throws MoultError with everything that is wrong with it
 */
export async function parseCommandLine(
  argv: readonly string[],
  commands: readonly (Command | CommandGroup)[],
  version: string,
): Promise<Parsed> {
  let chosen: Command | undefined;
  let text = '';
  // yargs lays out the help of every command it runs, wanted or not; without columns that costs little.
  const parser = declareProgram(version, argv.includes('--help') ? HELP_WIDTH : null);
  declareCommands(parser, commands, (command) => (chosen = command));
  let args: Arguments;
  try {
    args = await parser.parseAsync([...argv], {}, (_error, _args, output) => {
      text = output;
    });
  } catch (error) {
    // With its checks left to `checkArguments`, all that yargs refuses is a positional that is not there.
    const required = positionalsOf(chosen).filter((positional) => positional.required);
    if (chosen === undefined || required.length === 0) throw error;
    throw usageWrong([
      missingArgument(
        required.map((positional) => positional.name),
        chosen.name,
      ),
    ]);
  }
  if (text !== '') return { kind: 'text', text };
  if (chosen === undefined) throw usageWrong([withoutCommand(args, commands)]);
  return { kind: 'command', command: chosen, args: checkArguments(chosen, args) };
}

function declareCommands(
  parser: Argv,
  commands: readonly (Command | CommandGroup)[],
  choose: (command: Command) => void,
): Argv {
  for (const command of commands) {
    parser.command(lastWordOf(usageOf(command)), command.summary, (builder) => {
      if ('commands' in command) return declareGroup(builder, command, choose);
      choose(command);
      return declareCommand(builder, command);
    });
  }
  return parser;
}

/** yargs knows the commands of a group by their second words. */
function lastWordOf(usage: string): string {
  const [first, ...more] = usage.split(' ');
  const [second = ''] = more;
  return second === '' || second.startsWith('<') || second.startsWith('[') ? usage : usage.slice(`${first} `.length);
}

function usageOf(command: Command | CommandGroup): string {
  const words = 'commands' in command ? [] : positionalsOf(command);
  return [command.name, ...words.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`))].join(' ');
}

function positionalsOf(command: Command | undefined): readonly Positional[] {
  return [command?.positional, command?.second].filter((positional) => positional !== undefined);
}

function declareGroup(parser: Argv, group: CommandGroup, choose: (command: Command) => void): Argv {
  parser
    .usage(`moult ${group.name} <action>\n\n${group.summary}.`)
    .group([...Object.keys(GLOBAL_OPTIONS), 'help', 'version'], 'Options of every command:')
    .epilogue(`moult ${group.name} <action> --help tells more.`);
  for (const [line, what] of group.commands.flatMap(({ examples }) => examples)) parser.example(`moult ${line}`, what);
  return declareCommands(parser, group.commands, choose);
}

function declareProgram(version: string, width: number | null): Argv {
  return yargs()
    .scriptName('moult')
    .usage('moult <command>\n\nSchema migrations for PostgreSQL, generated from your TypeScript entities.')
    .locale('en')
    .updateStrings({
      'Positionals:': 'Arguments:',
      'Show help': 'Print this text',
      'Show version number': 'Print the version',
    })
    .parserConfiguration({ 'camel-case-expansion': false, 'parse-positional-numbers': false })
    .options(GLOBAL_OPTIONS)
    .example('moult generate', 'Write what changed in the entities as a migration')
    .example('moult apply', 'Run it on the database')
    .epilogue(EPILOGUE)
    .version(version)
    .help()
    .wrap(width)
    .exitProcess(false)
    .fail(false);
}

function declareCommand(parser: Argv, command: Command): Argv {
  const { options, examples, summary } = command;
  parser
    .usage(`moult ${usageOf(command)}\n\n${summary}.`)
    .options(withoutLists(options))
    .group(Object.keys(options), 'Options:')
    .group([...Object.keys(GLOBAL_OPTIONS), 'help', 'version'], 'Options of every command:')
    .epilogue('');
  for (const { name, describe } of positionalsOf(command)) parser.positional(name, { type: 'string', describe });
  for (const [line, what] of examples) parser.example(`moult ${line}`, what);
  return parser;
}

/** A list for yargs would take in every word that follows; an option that is given again is one without that. */
function withoutLists(options: Command['options']): Command['options'] {
  return Object.fromEntries(Object.entries(options).map(([name, { array: _, ...spec }]) => [name, spec]));
}

function withoutCommand(args: Arguments, commands: readonly (Command | CommandGroup)[]): Problem {
  const [word, action] = (args['_'] as readonly (string | number)[]).map(String); // yargs collects there what is no option
  if (word === undefined) return noCommand();
  const group = commands.find(({ name }) => name === word);
  if (group === undefined || !('commands' in group)) {
    return unknownCommand(
      word,
      nearest(
        word,
        commands.map(({ name }) => name),
      ),
    );
  }
  const actions = group.commands.map(({ name }) => name.slice(`${word} `.length));
  return action === undefined ? noAction(word, actions) : unknownAction(word, action, actions);
}
