import { createColors } from 'picocolors';

import type { World } from '../world.ts';

export type Colors = ReturnType<typeof createColors>;

/**
 * Colours for a stream: on a terminal, unless NO_COLOR or a dumb terminal says no; everywhere when FORCE_COLOR says so,
 * which wins, as it does in Node.
 *
 * @see https://no-color.org
 * @see https://force-color.org
 */
export function colorsOf(stream: World['out'], environment: World['environment']): Colors {
  const { NO_COLOR: never = '', FORCE_COLOR: force = '', TERM: terminal } = environment;
  if (force !== '') return createColors(force !== '0' && force !== 'false');
  return createColors(stream.isTTY === true && never === '' && terminal !== 'dumb');
}
