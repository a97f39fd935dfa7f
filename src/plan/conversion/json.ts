import { readText } from './from-string.ts';
import { inputFailures } from './input-failures.ts';
import { invalidInput } from './invalid-input.ts';
import { applyCast } from './step.ts';
import type { Pair, Step } from './step.ts';

/**
 * Every value has a form in JSON.
 *
 * @see https://www.postgresql.org/docs/current/functions-json.html "to_jsonb"
 */
export function toJson({ to }: Pair): Step {
  return { cast: (value) => `to_${to.base}(${value})` };
}

const text = (value: string): string => `(${value} #>> '{}')`;

/** A value in JSON is read as text, so that what does not fit is refused: a cast would round numbers. */
export function fromJson(pair: Pair): Step | null {
  // What a row or a value of an unknown type looks like in JSON, the type itself does not read.
  if (pair.to.kind === 'other') return null;
  const { cast, fails = [], offenders: ofText } = readText(pair.to, pair.session);
  const offenders = ofText && besidesUnreadable(pair, (value) => ofText(text(value)));
  return {
    cast: (value) => applyCast(cast, text(value)),
    fails: pair.from.base === 'json' ? [...fails, UNREADABLE] : fails,
    ...(offenders && { offenders }),
    nulls: (value) => `${pair.from.base}_typeof(${value}) = 'null'`,
    loses: 'nulls of JSON, which become plain ones, and whether a value was a string',
  };
}

const UNREADABLE = { sqlstate: '22P05', message: 'unsupported Unicode escape sequence' };

const JSONB = { kind: 'json', base: 'jsonb', modifiers: [], sql: 'jsonb' };

/** The text of `json` may hold what no text can, on which the condition itself would fail. */
function besidesUnreadable({ from, session }: Pair, offends: (value: string) => string): Step['offenders'] {
  if (from.base === 'jsonb') return offends;
  const unreadable = invalidInput(JSONB, session);
  return unreadable && ((value) => `case when ${unreadable(`${value}::text`)} then true else ${offends(value)} end`);
}

export function betweenJson({ to, session }: Pair): Step {
  if (to.base === 'json') return {};
  const offenders = invalidInput(to, session);
  return {
    fails: inputFailures(to),
    ...(offenders && { offenders: (value: string) => offenders(`${value}::text`) }),
    loses: 'spaces, the order of keys, and all but the last of equal keys',
  };
}
