/**
 * Spells text as a dollar-quoted string constant, as it is: with `$$`, or with the first tag that does not occur in it.
 *
 * @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-DOLLAR-QUOTING
 */
export function dollarQuote(text: string): string {
  let delimiter = '$$';
  // A dollar at the end would join the first one of the closing delimiter.
  for (let count = 0; `${text}$`.includes(delimiter); count += 1) {
    delimiter = `$body${count === 0 ? '' : count}$`;
  }
  return delimiter + text + delimiter;
}
