import type { PostgresParser } from '../../../sql/index.ts';
import { isTree, listOf } from './tree.ts';
import type { Tree } from './tree.ts';

/** What a text needs around it to be a statement. */
export interface Wrapping {
  readonly prefix: string;
  readonly suffix: string;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const COMMENTS = ['SQL_COMMENT', 'C_COMMENT'];

/** An SQL text as PostgreSQL reads it, of which some words are put otherwise. */
export class SqlEdits {
  /** Whether PostgreSQL is known to read the outcome as what it makes of the text by itself. */
  isSure = true;
  readonly statement: Tree;
  readonly tokens: readonly Token[];
  readonly #wrapping: Wrapping;
  readonly #bytes: Uint8Array;
  readonly #index: ReadonlyMap<number, number>;
  readonly #edits = new Map<number, string>();

  /** @throws SqlError of the parser for what is no SQL */
  constructor(parser: PostgresParser, sql: string, wrapping: Wrapping) {
    const text = `${wrapping.prefix}${sql}${wrapping.suffix}`;
    const [first, second] = listOf(parser.parseSync(text).stmts);
    const statement = isTree(first) ? first['stmt'] : undefined;
    this.statement = isTree(statement) && second === undefined ? statement : {};
    this.tokens = parser.scanSync(text).tokens.filter(({ tokenName }) => !COMMENTS.includes(tokenName));
    this.#index = new Map(this.tokens.map(({ start }, index) => [start, index]));
    this.#bytes = new TextEncoder().encode(text);
    this.#wrapping = wrapping;
  }

  /** The number of the token at a place, in bytes. */
  tokenAt(location: number): number | undefined {
    return this.#index.get(location);
  }

  /** The numbers of the tokens of a name with dots in it, if so many names stand there. */
  dotted(location: number, count: number): number[] {
    const first = this.tokenAt(location);
    if (first === undefined) return [];
    const dots = Array.from({ length: count - 1 }, (_, part) => this.tokens[first + 2 * part + 1]?.text);
    return dots.every((text) => text === '.') ? Array.from({ length: count }, (_, part) => first + 2 * part) : [];
  }

  replace(token: number, text: string): void {
    this.#edits.set(token, text);
  }

  /** @param appended texts to add after tokens */
  result(appended: ReadonlyMap<number, string> = new Map()): string {
    const decoder = new TextDecoder();
    let [text, end] = ['', 0];
    for (const [index, token] of this.tokens.entries()) {
      const edit = this.#edits.get(index) ?? decoder.decode(this.#bytes.subarray(token.start, token.end));
      text += decoder.decode(this.#bytes.subarray(end, token.start)) + edit + (appended.get(index) ?? '');
      end = token.end;
    }
    text += decoder.decode(this.#bytes.subarray(end));
    const { prefix, suffix } = this.#wrapping;
    return text.slice(prefix.length, text.length - suffix.length);
  }
}
