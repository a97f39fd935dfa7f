import { MoultError } from './moult-error.ts';
import type { Place } from './moult-error.ts';

/** @param cause a `SyntaxError` when the text is no JSON at all */
export function statsDamaged(why: string, place: Place, cause?: unknown): MoultError {
  return new MoultError(
    'input',
    [
      {
        code: 'STATS_DAMAGED',
        message: 'The file with the sizes of tables can’t be read.',
        why,
        fix: 'Write it anew with `moult stats pull --url …`, or delete it: nothing needs it.',
        place,
      },
    ],
    { cause },
  );
}
