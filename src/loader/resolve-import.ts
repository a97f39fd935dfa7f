import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isTypeScript } from './transform-typescript.ts';

/** TypeScript is imported by the name of its output, or without an ending. */
const ALTERNATIVES: readonly (readonly [ending: string, tries: readonly string[]])[] = [
  ['.js', ['.ts', '.tsx']],
  ['.mjs', ['.mts']],
  ['.cjs', ['.cts']],
  ['', ['.ts', '.mts', '.tsx', '.js', '.mjs', '.cjs', '/index.ts', '/index.js']],
];

/** Of a running package the endings are those of this file: `.js` in dist, `.ts` in the sources. */
const ENDING = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/** Specifiers that always mean the package that runs, so that a project needs no copy of its own, and never gets a second one. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['moult', new URL(`../index${ENDING}`, import.meta.url).href],
  ['moult/testing', new URL(`../testing/index${ENDING}`, import.meta.url).href],
  ['moult/decorators', new URL(`../decorators/vocabulary${ENDING}`, import.meta.url).href],
]);

/** The URL that an import in a user's file means, or `null` when Node decides. */
export function resolveImport(specifier: string, parent: string | undefined): string | null {
  const own = OWN.get(specifier);
  if (own !== undefined) return own;
  if (!specifier.startsWith('./') && !specifier.startsWith('../') && !specifier.startsWith('file:')) return null;
  if (parent?.includes('/node_modules/') === true || !URL.canParse(specifier, parent)) return null;
  const url = new URL(specifier, parent);
  if (url.protocol !== 'file:') return null;
  const path = fileURLToPath(url);
  if (isTypeScript(path)) return url.href;
  return isFile(path) ? null : alternative(url, path);
}

function alternative(url: URL, path: string): string | null {
  for (const [ending, tries] of ALTERNATIVES) {
    if (!path.endsWith(ending)) continue;
    const found = tries.find((candidate) => isFile(path.slice(0, path.length - ending.length) + candidate));
    if (found === undefined) continue;
    url.pathname = url.pathname.slice(0, url.pathname.length - ending.length) + found;
    return url.href;
  }
  return null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
