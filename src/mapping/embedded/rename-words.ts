/** Where a text stops or starts to be a name, and what stands around it. */
interface Word {
  readonly from: number;
  readonly to: number;
  /** As PostgreSQL reads it: in lower case, unless it is quoted. */
  readonly name: string;
}

/**
 * Puts other SQL in the place of column names. Only the words are looked at: what stands in a text, before a
 * parenthesis (a function), beside a dot or behind `::` (a type) is left as it is.
 *
 * @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
export function renameWords(sql: string, names: ReadonlyMap<string, string>): string {
  let result = '';
  let done = 0;
  for (const word of words(sql)) {
    const other = names.get(word.name);
    if (other === undefined || isNoColumn(sql, word)) continue;
    result += sql.slice(done, word.from) + other;
    done = word.to;
  }
  return result + sql.slice(done);
}

function isNoColumn(sql: string, { from, to }: Word): boolean {
  const [before, after] = [sql.slice(0, from).trimEnd(), sql.slice(to).trimStart()];
  return before.endsWith('.') || before.endsWith('::') || after.startsWith('(') || after.startsWith('.');
}

function* words(sql: string): Generator<Word> {
  for (let index = 0; index < sql.length; index += 1) {
    const character = sql.charAt(index);
    if (character === "'" || character === '"') {
      const from = index;
      index = closing(sql, from);
      if (character === '"') yield { from, to: index + 1, name: sql.slice(from + 1, index).replaceAll('""', '"') };
    } else if (isLetter(character)) {
      const from = index;
      while (isWordCharacter(sql.charAt(index + 1))) index += 1;
      yield { from, to: index + 1, name: sql.slice(from, index + 1).toLowerCase() };
    }
  }
}

/** The quote that ends what another one begins; a doubled one is part of it. */
function closing(sql: string, from: number): number {
  const quote = sql.charAt(from);
  for (let index = from + 1; index < sql.length; index += 1) {
    if (sql.charAt(index) !== quote) continue;
    if (sql.charAt(index + 1) !== quote) return index;
    index += 1;
  }
  return sql.length;
}

function isLetter(character: string): boolean {
  return character === '_' || character.toLowerCase() !== character.toUpperCase();
}

function isWordCharacter(character: string): boolean {
  return isLetter(character) || character === '$' || (character >= '0' && character <= '9');
}
