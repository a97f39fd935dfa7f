/**
 * Spells a name as a quoted identifier. Always quoted: a reserved word or an upper-case letter then needs no care.
 *
 * @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS
 */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Spells the name of an object in a namespace. `public` is left out: the runner pins the search path to it. */
export function quoteName(namespace: string, name: string): string {
  return namespace === 'public' ? quoteIdentifier(name) : `${quoteIdentifier(namespace)}.${quoteIdentifier(name)}`;
}

/** Spells a list of names as a parenthesised list: `("a", "b")`. */
export function quoteList(names: readonly string[]): string {
  return `(${names.map(quoteIdentifier).join(', ')})`;
}
