import { atParentheses, splitList, splitWords } from './split-sql.ts';

/** An exclusion constraint, read from how it was written. */
export interface ExclusionParts {
  /** SQL of the values that must be equal. */
  readonly equal: readonly string[];
  readonly others: readonly { readonly value: string; readonly operator: string; readonly isRange: boolean }[];
  /** For which rows it counts. */
  readonly where?: string;
}

/** Functions that make a range. */
const MAKE_RANGES = ['int4range', 'int8range', 'numrange', 'daterange', 'tsrange', 'tstzrange'];

/**
 * Takes the definition of an exclusion constraint apart.
 *
 * @param isRangeColumn whether a column of the table has ranges
 * @returns `undefined` where it says more than values and operators: an operator class may find other values equal
 * @see https://www.postgresql.org/docs/current/sql-createtable.html "EXCLUDE"
 */
export function readExclusion(
  definition: string,
  isRangeColumn: (name: string) => boolean,
): ExclusionParts | undefined {
  const divided = atParentheses(definition);
  if (divided === undefined) return undefined;
  const elements = splitList(divided.inside).map(splitWords);
  if (!elements.every(([, word = '', ...rest]) => word.toLowerCase() === 'with' && rest.length === 1)) return undefined;
  const read = elements.map(([value = '', , operator = '']) => ({
    value,
    operator,
    isRange: isRange(value, isRangeColumn),
  }));
  const condition = splitWords(divided.after).some((word) => word.toLowerCase() === 'where')
    ? atParentheses(afterWhere(divided.after))?.inside
    : undefined;
  return {
    equal: read.filter(({ operator }) => operator === '=').map(({ value }) => value),
    others: read.filter(({ operator }) => operator !== '='),
    ...(condition !== undefined && { where: condition }),
  };
}

function afterWhere(text: string): string {
  const words = splitWords(text);
  return words.slice(words.findIndex((word) => word.toLowerCase() === 'where') + 1).join(' ');
}

function isRange(value: string, isRangeColumn: (name: string) => boolean): boolean {
  const call = atParentheses(value);
  if (call !== undefined) return MAKE_RANGES.includes(call.before.trim().toLowerCase());
  const isQuoted = value.startsWith('"') && value.endsWith('"');
  return isRangeColumn(isQuoted ? value.slice(1, -1).replaceAll('""', '"') : value.toLowerCase());
}
