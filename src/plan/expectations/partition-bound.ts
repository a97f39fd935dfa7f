import { atParentheses, splitList } from './split-sql.ts';

/**
 * A condition over the keys that is true for the rows of a partition.
 *
 * @param keys SQL of the values by which the table is divided
 * @param bound as written: `for values from (1) to (9)`
 * @returns `null`: the partition takes what no other takes; `undefined`: only the server knows which rows it takes
 * @see https://www.postgresql.org/docs/current/sql-createtable.html "PARTITION OF"
 */
export function boundCondition(keys: readonly string[], bound: string): string | null | undefined {
  const divided = atParentheses(bound);
  if (divided === undefined) return bound.trim().toLowerCase() === 'default' ? null : undefined;
  const kind = divided.before.trim().toLowerCase().split(' ').at(-1);
  if (kind === 'in') return inList(keys[0] ?? '', splitList(divided.inside));
  const upper = atParentheses(divided.after);
  if (kind !== 'from' || upper === undefined) return undefined;
  const [from, to] = [splitList(divided.inside), splitList(upper.inside)];
  return `(${[atLeast(keys, from), below(keys, to)].join(' and ')}) is true`;
}

function inList(key: string, values: readonly string[]): string {
  const filled = values.filter((value) => value.toLowerCase() !== 'null');
  const conditions = [
    ...(filled.length > 0 ? [`coalesce(${key} in (${filled.join(', ')}), false)`] : []),
    ...(filled.length < values.length ? [`${key} is null`] : []),
  ];
  return conditions.length > 1 ? `(${conditions.join(' or ')})` : (conditions[0] ?? 'false');
}

const isWord = (value: string, word: string): boolean => value.toLowerCase() === word;

/** One key after the other: the next one counts only where this one is at its bound. Nulls are in no range. */
function atLeast([key, ...keys]: readonly string[], [value = '', ...values]: readonly string[]): string {
  if (key === undefined || isWord(value, 'minvalue')) return key === undefined ? 'true' : `${key} is not null`;
  if (isWord(value, 'maxvalue')) return 'false';
  if (keys.length === 0) return `${key} >= ${value}`;
  return `(${key} > ${value} or (${key} = ${value} and ${atLeast(keys, values)}))`;
}

function below([key, ...keys]: readonly string[], [value = '', ...values]: readonly string[]): string {
  if (key === undefined || isWord(value, 'minvalue')) return 'false';
  if (isWord(value, 'maxvalue')) return `${key} is not null`;
  if (keys.length === 0) return `${key} < ${value}`;
  return `(${key} < ${value} or (${key} = ${value} and ${below(keys, values)}))`;
}
