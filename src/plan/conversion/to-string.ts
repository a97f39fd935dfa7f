import { FAILURES } from './failures.ts';
import type { Scalar } from './scalar.ts';
import { failing, FREE, losing } from './step.ts';
import type { Pair, Step } from './step.ts';
import { mayEndInBlanks, textWidth } from './text-width.ts';

const NAME_BYTES = 63;
const BYTES_OF_A_CHARACTER = 4;

/**
 * Everything may be assigned to a string.
 *
 * @see https://www.postgresql.org/docs/current/sql-createcast.html "automatic I/O conversion casts"
 */
export function toString(pair: Pair): Step {
  const { from, to } = pair;
  const length = to.modifiers[0];
  if (to.base === 'name') return toName(from);
  if (to.base === 'char') return toChar(pair, length ?? 1);
  if (length !== undefined) return toLimited(pair, length);
  return SAME_BYTES[to.base]?.[from.base] ?? {};
}

/** The same for an index, too, unless the types order their values in another way. */
const SAME_BYTES: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  text: { varchar: FREE, xml: FREE, citext: { class: 'indexRebuild' } },
  varchar: { varchar: FREE, text: FREE, xml: FREE, citext: { class: 'indexRebuild' } },
  citext: { text: { class: 'indexRebuild' }, varchar: { class: 'indexRebuild' } },
};

function toLimited({ from, to }: Pair, length: number): Step {
  if (from.base === to.base && textWidth(from) <= length) return FREE;
  const tooLong = failing(
    textWidth(from) > length,
    [FAILURES.tooLong(to)],
    (value) => `${lengthOf(from, value)} > ${length}`,
  );
  return mayEndInBlanks(from) && tooLong.fails !== undefined ? { ...tooLong, note: CUTS_BLANKS } : tooLong;
}

const CUTS_BLANKS =
  'PostgreSQL cuts blanks beyond the length without a word: the check before the change counts them too';

function toChar({ from, to }: Pair, length: number): Step {
  // The blanks at the end of what is too long are no reason to refuse it.
  const size = (value: string): string =>
    mayEndInBlanks(from) ? `char_length(rtrim(${value}::text, ' '))` : lengthOf(from, value);
  return {
    ...failing(textWidth(from) > length, [FAILURES.tooLong(to)], (value) => `${size(value)} > ${length}`),
    ...losing(mayEndInBlanks(from), 'blanks at the end'),
  };
}

/** `char_length` of a `char` is that without its padding. */
function lengthOf({ kind }: Scalar, value: string): string {
  return `char_length(${value}${kind === 'string' ? '' : '::text'})`;
}

function toName(from: Scalar): Step {
  const isAscii = !['string', 'enum', 'other'].includes(from.kind);
  const bytes = textWidth(from) * (isAscii ? 1 : BYTES_OF_A_CHARACTER);
  return losing(bytes > NAME_BYTES, `bytes beyond the first ${NAME_BYTES}`);
}
