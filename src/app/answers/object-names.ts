import type { RenamedKind } from '../../schema/index.ts';

/** A name as answers write it. */
export interface WrittenName {
  /** Kinds that the word before it allows; without one all of them. */
  readonly kinds?: readonly RenamedKind[];
  readonly parts: readonly string[];
}

const TYPES: readonly RenamedKind[] = ['enum', 'domain', 'composite', 'range'];

/** The words that may stand before a name. */
const KIND_WORDS: ReadonlyMap<string, readonly RenamedKind[]> = new Map<string, readonly RenamedKind[]>([
  ['namespace', ['namespace']],
  ['schema', ['namespace']],
  ['table', ['table']],
  ['view', ['view']],
  ['column', ['column']],
  ['type', TYPES],
  ['enum', ['enum']],
  ['domain', ['domain']],
  ['composite', ['composite']],
  ['range', ['range']],
  ['label', ['label']],
  ['sequence', ['sequence']],
  ['primary-key', ['primaryKey']],
  ['unique', ['unique']],
  ['index', ['index']],
  ['foreign-key', ['foreignKey']],
  ['check', ['check']],
  ['exclusion', ['exclusion']],
  ['trigger', ['trigger']],
  ['policy', ['policy']],
]);

/** Reads `user.phone`, `table:"a.b"`, `label:status."in progress"`. `undefined`: it is no name. */
export function parseName(text: string): WrittenName | undefined {
  const colon = text.indexOf(':');
  const kinds = colon < 0 ? undefined : KIND_WORDS.get(text.slice(0, colon).trim().toLowerCase());
  const parts = splitOutside(kinds === undefined ? text : text.slice(colon + 1), '.').map(partName);
  if (parts.some((part) => part === undefined || part === '')) return undefined;
  return { ...(kinds !== undefined && { kinds }), parts: parts.filter((part) => part !== undefined) };
}

/** Writes a name so that `parseName` reads it. */
export function writeName(parts: readonly string[], kind?: RenamedKind): string {
  const name = parts.map((part) => (isPlain(part) ? part : `"${part.replaceAll('"', '""')}"`)).join('.');
  return kind === undefined ? name : `${prefixOf(kind)}:${name}`;
}

/** The first part of `from=to` and the rest, parted outside quotes; `undefined` without a sign between. */
export function splitPair(text: string): readonly [string, string] | undefined {
  const [first = '', ...rest] = splitOutside(text, '=');
  return rest.length === 0 ? undefined : [first, text.slice(first.length + 1)];
}

function prefixOf(kind: RenamedKind): string {
  return [...KIND_WORDS].find(([, [only, ...more]]) => only === kind && more.length === 0)?.[0] ?? kind;
}

const SPECIAL = new Set('."\'=:\\ \t\n\r');

function isPlain(part: string): boolean {
  return part !== '' && part === part.trim() && ![...part].some((letter) => SPECIAL.has(letter));
}

/** A part without its quotes. */
function partName(text: string): string | undefined {
  const part = text.trim();
  if (!part.includes('"')) return part;
  const inner = part.slice(1, -1).replaceAll('""', '\0');
  const isQuoted = part.length > 2 && part.startsWith('"') && part.endsWith('"') && !inner.includes('"');
  return isQuoted ? inner.replaceAll('\0', '"') : undefined;
}

/** Parts a text at a sign, but not inside double quotes. */
function splitOutside(text: string, sign: string): string[] {
  const pieces: string[] = [''];
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === sign && !isQuoted) pieces.push('');
    else pieces[pieces.length - 1] += letter;
  }
  return pieces;
}
