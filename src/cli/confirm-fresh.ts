import type { PlannedFresh } from '../app/index.ts';
import { freshDeclined } from '../errors/index.ts';
import { counted } from './render/words.ts';
import type { Terminal } from './terminal/terminal.ts';

const MAX_NAMES = 10;

/**
 * Lets a person confirm that everything is dropped.
 *
 * @throws MoultError when the answer is no
 */
export async function confirmFresh(planned: PlannedFresh, terminal: Terminal): Promise<void> {
  const { database, drops, notInSnapshot, stays } = planned;
  terminal.complain(`On ${database}, fresh drops ${listed(drops)}, with all rows.`);
  if (notInSnapshot.length > 0) terminal.complain(`Not in the snapshot, and dropped too: ${listed(notInSnapshot)}.`);
  if (stays.length > 0) terminal.complain(`Stays, since moult has no model of it: ${listed(stays)}.`);
  const answer = await terminal.ask(`Drop ${counted(drops.length, 'object', 'objects')}? [y/N] `);
  if (!['y', 'yes'].includes(answer?.toLowerCase() ?? '')) throw freshDeclined();
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  const more = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? `, and ${more} more` : '');
}
