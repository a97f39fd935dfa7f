import { quoteIdentifier } from '../../../sql/index.ts';
import type { PostgresParser } from '../../../sql/index.ts';

/** Keywords up to this kind can be names of anything without quotes, and up to the next one those of columns. */
const UNRESERVED = 1;
const COLUMN_NAME = 2;

/** Spells a name as another one is spelled that stands in its place: with quotes, or without where that can be. */
export function spellName(parser: PostgresParser, name: string, like: string): string {
  return like.includes('"') || !isPlain(parser, name) ? quoteIdentifier(name) : name;
}

function isPlain(parser: PostgresParser, name: string): boolean {
  if (name !== name.toLowerCase()) return false;
  const [token, ...others] = scanned(parser, name);
  const isName = token?.tokenName === 'IDENT' || (token?.keywordKind ?? 0) > 0;
  return others.length === 0 && isName && token?.text === name && token.keywordKind <= UNRESERVED;
}

function scanned(parser: PostgresParser, text: string): ReturnType<PostgresParser['scanSync']>['tokens'] {
  try {
    return parser.scanSync(text).tokens;
  } catch {
    return []; // no SQL: a quote without its end
  }
}

/** The words of a text such that texts with the same ones say the same. `undefined`: it is no SQL. */
export function wordsOfSql(parser: PostgresParser, sql: string): string[] | undefined {
  const tokens = scanned(parser, sql);
  if (tokens.length === 0) return undefined;
  return tokens.map(({ text, tokenName, keywordKind }) => {
    if (tokenName === 'IDENT' && text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
    if (tokenName === 'IDENT') return text.toLowerCase();
    // A reserved word is no name unless it has quotes.
    if (keywordKind > 0) return keywordKind <= COLUMN_NAME ? text.toLowerCase() : text.toUpperCase();
    return text;
  });
}
