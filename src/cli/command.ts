import type { Argv } from 'yargs';

import type { CommandContext } from './context.ts';

/** One command: its words, its options, and what it does. Gives the exit code. */
export interface Command<Arguments> {
  /** As yargs reads it: `generate [name]`. */
  readonly usage: string;
  readonly summary: string;
  options(yargs: Argv): Argv<Arguments>;
  run(args: Arguments & { readonly config?: string | undefined; readonly url?: string | undefined }, context: CommandContext): Promise<number>;
}
