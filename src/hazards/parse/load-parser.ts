import { loadPostgresParser } from '../../sql/index.ts';
import type { PostgresParser as Library, SyntaxNode as Node } from '../../sql/index.ts';

export interface ParsedStatement {
  readonly node: Node;
  readonly sql: string;
}

/** A text that is no SQL: what the parser says, and where. */
export interface SyntaxFault {
  readonly message: string;
  /** 0-based, in characters. */
  readonly position: number;
}

export type Parsed = { readonly statements: readonly ParsedStatement[] } | { readonly fault: SyntaxFault };

/** PostgreSQL's own parser. */
export interface Parser {
  /** Every statement of a text. */
  parse(sql: string): Parsed;
  /** The names in a text, lower case unless quoted. Also of texts that are no SQL statement, such as the body of a function. */
  words(text: string): ReadonlySet<string>;
  /**
   * The pieces of a text, with the space between them as one blank, `'…'` in place of every constant, and no comments.
   * `undefined`: it ends within a quoted text.
   */
  tokens(text: string): readonly string[] | undefined;
}

/** More texts than any migration has; the oldest go first. */
const REMEMBERED = 2_000;

let loaded: Promise<Parser> | undefined;

/** Loads the parser, once. */
export function loadParser(): Promise<Parser> {
  loaded ??= loadPostgresParser().then(parserOf);
  return loaded;
}

function parserOf(library: Library): Parser {
  const parse = remembered((sql) => parseWith(library, sql));
  const words = remembered((text) => wordsWith(library, text));
  return { parse, words, tokens: (text) => tokensWith(library, text) };
}

function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    if (results.size >= REMEMBERED)
      for (const [oldest] of [...results].slice(0, REMEMBERED / 2)) results.delete(oldest);
    results.set(text, result);
    return result;
  };
}

function parseWith(library: Library, sql: string): Parsed {
  if (sql.trim() === '') return { statements: [] };
  try {
    const bytes = new TextEncoder().encode(sql);
    const statements = library.parseSync(sql).stmts ?? [];
    return {
      statements: statements.flatMap(({ stmt, stmt_location: start = 0, stmt_len: length }) => {
        if (stmt === undefined) return [];
        const text = bytes.subarray(start, length === undefined ? undefined : start + length); // the parser counts bytes
        return [{ node: stmt, sql: new TextDecoder().decode(text).trim() }];
      }),
    };
  } catch (error) {
    if (!library.hasSqlDetails(error)) throw error;
    const { message, cursorPosition } = error.sqlDetails ?? { message: error.message, cursorPosition: 0 };
    return { fault: { message, position: cursorPosition } };
  }
}

function wordsWith(library: Library, text: string): ReadonlySet<string> {
  try {
    const names = library
      .scanSync(text)
      .tokens.filter(({ tokenName, keywordKind }) => tokenName === 'IDENT' || keywordKind > 0);
    return new Set(names.map((token) => bare(token.text)));
  } catch {
    return new Set(); // a body in a language with other tokens names nothing that can be read
  }
}

const COMMENTS = ['SQL_COMMENT', 'C_COMMENT'];
const CONSTANTS = ['SCONST', 'USCONST', 'BCONST', 'XCONST'];

function tokensWith(library: Library, text: string): readonly string[] | undefined {
  try {
    const { tokens } = library.scanSync(text);
    let end = 0;
    return tokens.flatMap(({ tokenName, text: piece, start, end: next }) => {
      const gap = start > end && end > 0 ? ' ' : '';
      end = next;
      if (COMMENTS.includes(tokenName)) return [];
      return [gap + (CONSTANTS.includes(tokenName) ? "'…'" : piece)];
    });
  } catch {
    return undefined;
  }
}

function bare(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}
