import { statSync } from 'node:fs';
import { resolve } from 'node:path';

const sources = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.js', '.mjs', '.cjs'];

/** What a written extension may stand for, best first. */
const standsFor: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts', '.js'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.d.mts', '.mjs'],
  '.cjs': ['.cts', '.d.cts', '.cjs'],
};

/** The file a relative specifier means, TypeScript before JavaScript; undefined when there is none. `known` spares looking. */
export function resolveRelative(
  specifier: string,
  directory: string,
  known: (file: string) => boolean,
): string | undefined {
  const base = resolve(directory, specifier);
  return candidatesFor(base).find((candidate) => known(candidate) || isFile(candidate));
}

function candidatesFor(base: string): readonly string[] {
  const dot = base.lastIndexOf('.');
  const extension = dot > base.lastIndexOf('/') ? base.slice(dot) : '';
  const alternatives =
    standsFor[extension]?.map((other) => base.slice(0, dot) + other) ?? (sources.includes(extension) ? [base] : []);
  // `./user.entity` has a dot but no extension.
  return [...alternatives, ...sources.map((other) => base + other), ...sources.map((other) => `${base}/index${other}`)];
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
