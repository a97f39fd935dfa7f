import { seedDownDeclined, seedDownUnconfirmed } from '../errors/index.ts';
import { counted } from './render/words.ts';
import type { Terminal } from './terminal/terminal.ts';

export interface PlannedSeedDown {
  readonly database: string;
  /** Of the seeds to undo, in that order. */
  readonly names: readonly string[];
  readonly args: {
    readonly all?: boolean | undefined;
    readonly count?: number | undefined;
    readonly 'allow-edited'?: boolean | undefined;
  };
}

/**
 * Lets a person confirm that seeds are undone.
 *
 * @throws MoultError when nobody is there to ask, or the answer is no
 */
export async function confirmSeedDown({ database, names, args }: PlannedSeedDown, terminal: Terminal): Promise<void> {
  if (!terminal.interactive) throw seedDownUnconfirmed(database, names, commandLine(args));
  terminal.complain(`Undoing on ${database}: ${names.join(', ')}`);
  const answer = await terminal.ask(`Undo ${counted(names.length, 'seed', 'seeds')}? [y/N] `);
  if (!['y', 'yes'].includes(answer?.toLowerCase() ?? '')) throw seedDownDeclined();
}

function commandLine({ all, count, 'allow-edited': allowEdited }: PlannedSeedDown['args']): string {
  return [
    'moult seed down',
    ...(all === true ? ['--all'] : []),
    ...(count === undefined ? [] : [`--count ${count}`]),
    ...(allowEdited === true ? ['--allow-edited'] : []),
    '--force',
  ].join(' ');
}
