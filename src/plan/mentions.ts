import { quoteIdentifier } from '../sql/index.ts';

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

/** Runs of characters that a name may have without quotes, in lower case. */
export function wordsOf(text: string): Set<string> {
  const spaced = [...text].map((character) => (isWordCharacter(character) ? character : ' ')).join('');
  return new Set(spaced.toLowerCase().split(' '));
}

function isWordCharacter(character: string): boolean {
  const isLetter = character.toLowerCase() !== character.toUpperCase();
  return isLetter || (character >= '0' && character <= '9') || ['_', '$'].includes(character) || character > '\u007f';
}
