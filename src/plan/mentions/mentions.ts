import { quoteIdentifier } from '../../sql/index.ts';
import { wordsOf } from './take-apart.ts';

/**
 * Those of the names that may stand in an SQL expression. The text is not parsed: a name that stands in a string or a
 * comment counts too. Never misses one, except a name that is written with Unicode escapes.
 *
 * @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS
 */
export function mentionedNames(expression: string, names: readonly string[]): string[] {
  const words = wordsOf(expression);
  return names.filter((name) => words.has(name.toLowerCase()) || expression.includes(quoteIdentifier(name)));
}
