import { quoteLiteral } from '../../sql/index.ts';
import { ENDLESS, isBeyond, overflow } from './number-limits.ts';
import type { Scalar } from './scalar.ts';
import type { Session } from './step.ts';

/** The first version with `pg_input_is_valid`. */
const ASKS_THE_TYPE = 160_000;

/** Spellings that `boolean` reads, besides their beginnings: each word of them is told from the others by it. */
const BOOLEANS = [...'true false yes no'.split(' ').flatMap(beginnings), 'on', 'off', 'of', '1', '0'];

function beginnings(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index + 1));
}

const [SIGN, BLANKS] = ['[-+]?', '[[:space:]]*'];
const DIGITS = `^${BLANKS}${SIGN}[0-9]+${BLANKS}$`;
const DECIMAL = `^${BLANKS}${SIGN}([0-9]+[.]?[0-9]*|[.][0-9]+)(e${SIGN}[0-9]+)?${BLANKS}$`;
const NOT_FINITE = `^${BLANKS}(nan|${SIGN}inf(inity)?)${BLANKS}$`;
const UUID_DIGITS = '([0-9a-f]{4}-?){7}[0-9a-f]{4}';

/** Conditions for servers that cannot be asked, by type: true for text that the type does not read. */
const BY_PATTERN: Readonly<Record<string, (text: string, to: Scalar) => string>> = {
  smallint: whole,
  integer: whole,
  bigint: whole,
  numeric: decimal,
  boolean: (text) => `lower(btrim(${text}, E' \\t\\n\\r')) not in (${BOOLEANS.map(quoteLiteral).join(', ')})`,
  uuid: (text) => `${text} !~* ${quoteLiteral(`^(${UUID_DIGITS}|[{]${UUID_DIGITS}[}])$`)}`,
};

function whole(text: string, to: Scalar): string {
  const isLarge = isBeyond(to.base, `${text}::numeric`);
  return `case when ${text} ~ ${quoteLiteral(DIGITS)} then ${isLarge} else ${text} is not null end`;
}

function decimal(text: string, to: Scalar): string {
  const pattern = quoteLiteral(`${DECIMAL}|${NOT_FINITE}`);
  const isLarge = overflow(ENDLESS, to, (value) => `nullif(${value}::numeric, 'NaN')`).offenders?.(text);
  if (isLarge === undefined) return `${text} !~* ${pattern}`;
  return `case when ${text} ~* ${pattern} then ${isLarge} else ${text} is not null end`;
}

/**
 * A condition that is true for text which a type does not read. What an enum reads its labels tell: it need not exist yet
 * when the condition is asked.
 *
 * @param text SQL of a text
 * @returns `undefined` when the server cannot tell without failing
 * @see https://www.postgresql.org/docs/current/functions-info.html "pg_input_is_valid"
 */
export function invalidInput(to: Scalar, { serverVersion }: Session): ((text: string) => string) | undefined {
  const { labels } = to;
  if (labels !== undefined) return (text) => notAmong(text, labels);
  if (serverVersion >= ASKS_THE_TYPE) {
    // Text becomes an interval first, and is cut to its fields then; as input, a bare number would count in those fields.
    const type = quoteLiteral(to.kind === 'interval' ? 'interval' : to.sql);
    return (text) => `not pg_input_is_valid(${text}, ${type})`;
  }
  const pattern = BY_PATTERN[to.base];
  return pattern && ((text) => pattern(text, to));
}

export function notAmong(text: string, labels: readonly string[]): string {
  return labels.length === 0 ? `${text} is not null` : `${text} not in (${labels.map(quoteLiteral).join(', ')})`;
}
