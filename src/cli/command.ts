import type { InferredOptionTypes, Options } from 'yargs';

import type { Problem } from '../errors/index.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { World } from './world.ts';

/** An option as yargs declares it, with what its value must be. */
export interface OptionSpec extends Options {
  readonly type: 'string' | 'boolean' | 'number';
  readonly describe: string;
  /** Of a number: the smallest; any number is whole unless `fractions`. */
  readonly least?: number;
  readonly fractions?: boolean;
  /** Of a text: what it may be. */
  readonly oneOf?: readonly string[];
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface Positional {
  readonly name: string;
  readonly describe: string;
  readonly required: boolean;
}

/** What a command is given beside its arguments. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly world: World;
}

/** What a command gives back. Its lines for people are printed by then; problems and document are printed by `main`. */
export interface CommandResult {
  readonly exitCode: number;
  /** Its own part of the JSON document (docs/json.md). */
  readonly document: object;
  readonly problems?: readonly Problem[];
  /** What went wrong, for its stack trace. */
  readonly error?: unknown;
}

/** Parsed and checked arguments, under the names of the options. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One command: its words, its options, and what it does. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly positional?: Positional;
  readonly options: OptionSpecs;
  /** Pairs of options that contradict each other. */
  readonly conflicts?: readonly (readonly [string, string])[];
  /** Command lines without `moult`, and what they do. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  run(args: Arguments, context: CommandContext): Promise<CommandResult>;
}

interface TypedCommand<Specs extends OptionSpecs> extends Omit<Command, 'options' | 'run'> {
  readonly options: Specs;
  run(args: InferredOptionTypes<Specs> & GlobalArguments, context: CommandContext): Promise<CommandResult>;
}

/** Options of every command that are values; the switches are the terminal's. */
export interface GlobalArguments {
  readonly config?: string | undefined;
  readonly url?: string | undefined;
  /** The value of the positional, whatever it is called. */
  readonly positional?: string | undefined;
}

/** Declares a command; the types of its arguments follow from its options. */
export function defineCommand<const Specs extends OptionSpecs>(command: TypedCommand<Specs>): Command {
  return command; // run() gets arguments that were checked against the very options they are typed by
}
