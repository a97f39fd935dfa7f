// Just enough of SQL's texts to split lists and to take parentheses off: quotes are followed, nothing else is understood.

/**
 * The index behind each character that stands outside of quotes, with the depth of parentheses there; a parenthesis
 * belongs to the depth it opens.
 *
 * @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
function* bareCharacters(sql: string): Generator<{ character: string; index: number; depth: number }> {
  let quote: string | undefined;
  let depth = 0;
  for (let index = 0; index < sql.length; index += 1) {
    const character = sql.charAt(index);
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
      continue;
    }
    if (character === "'" || character === '"') quote = character;
    if (character === '(') depth += 1;
    yield { character, index, depth };
    if (character === ')') depth -= 1;
  }
}

/** Splits at commas that stand in no parentheses and no quotes. */
export function splitList(sql: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { character, index, depth } of bareCharacters(sql)) {
    if (character !== ',' || depth > 0) continue;
    pieces.push(sql.slice(start, index));
    start = index + 1;
  }
  return [...pieces, sql.slice(start)].map((piece) => piece.trim());
}

/** Takes off parentheses that stand around the whole text; `(a) + (b)` keeps its own. */
export function withoutParentheses(sql: string): string {
  const text = sql.trim();
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  for (const { character, index, depth } of bareCharacters(text)) {
    if (character === ')' && depth === 1 && index < text.length - 1) return text;
  }
  return withoutParentheses(text.slice(1, -1));
}

/** Where a word begins that stands outside of quotes and parentheses; -1 where there is none. */
export function findWord(sql: string, word: string): number {
  const lower = sql.toLowerCase();
  for (const { index, depth } of bareCharacters(sql)) {
    if (depth > 0 || !lower.startsWith(word, index)) continue;
    if (!isWordCharacter(sql.charAt(index - 1)) && !isWordCharacter(sql.charAt(index + word.length))) return index;
  }
  return -1;
}

/** The text before words at its end, if it ends in them. */
export function withoutEnding(sql: string, words: string): string | undefined {
  const text = sql.trimEnd();
  const start = text.length - words.length;
  if (start <= 0 || text.slice(start).toLowerCase() !== words || isWordCharacter(text.charAt(start - 1))) {
    return undefined;
  }
  return text.slice(0, start).trimEnd();
}

/** The name that a text is: a word, as it is written, or what stands between double quotes. */
export function identifierIn(sql: string): string | undefined {
  const text = sql.trim();
  if (text.startsWith('"')) {
    const name = text.slice(1, -1).replaceAll('""', '"');
    return text.length > 2 && `"${name.replaceAll('"', '""')}"` === text ? name : undefined;
  }
  return text !== '' && [...text].every(isWordCharacter) && !isDigit(text.charAt(0)) ? text : undefined;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isWordCharacter(character: string): boolean {
  return character !== '' && (isDigit(character) || character === '_' || character === '$' || isLetter(character));
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || character > '\u007f';
}
