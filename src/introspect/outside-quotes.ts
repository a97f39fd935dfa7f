/**
 * SQL in PostgreSQL's own spelling with all that stands between quotes as blanks, so that what is found in it is no part of a name
 * or a text. Positions stay the same. A doubled quote ends a piece and begins the next, and a backslash escapes none.
 */
export function outsideQuotes(sql: string): string {
  let quote: string | undefined;
  let found = '';
  for (const character of sql) {
    const isQuote = quote === undefined ? character === "'" || character === '"' : character === quote;
    found += quote === undefined || isQuote ? character : ' '.repeat(character.length);
    if (isQuote) quote = quote === undefined ? character : undefined;
  }
  return found;
}

const OPENING = '([';
const CLOSING = ')]';

/** Takes a list apart at its commas, but not at those inside of brackets or quotes. */
export function splitList(sql: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const [index, character] of outsideQuotes(sql).split('').entries()) {
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth -= 1;
    if (character !== ',' || depth > 0) continue;
    parts.push(sql.slice(from, index));
    from = index + 1;
  }
  return [...parts, sql.slice(from)].map((part) => part.trim());
}
