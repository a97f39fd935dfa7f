import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeAtomically } from '../migrations/index.ts';
import { CONFIG_TEMPLATE, ENTITY_TEMPLATE, GITATTRIBUTES_LINES, GITIGNORE_LINES } from './templates.ts';

export interface InitResult {
  /** Paths that were written, relative to the project. */
  readonly written: readonly string[];
  /** Paths that were there already and stay as they are. */
  readonly kept: readonly string[];
}

/** Writes what a project needs to begin with. Never overwrites: of a file that exists, only missing lines are added. */
export async function init(root: string): Promise<InitResult> {
  const hasConfig = ['ts', 'js', 'mjs', 'json'].some((ending) => existsSync(join(root, `moult.config.${ending}`)));
  const hasEntities = existsSync(join(root, 'entities'));
  const files = [
    { path: 'moult.config.ts', text: hasConfig ? null : CONFIG_TEMPLATE },
    { path: 'entities/user.ts', text: hasEntities ? null : ENTITY_TEMPLATE },
    { path: '.gitignore', text: withLines(join(root, '.gitignore'), GITIGNORE_LINES) },
    { path: '.gitattributes', text: withLines(join(root, '.gitattributes'), GITATTRIBUTES_LINES) },
  ];
  const changed = files.flatMap(({ path, text }) => (text === null ? [] : [{ path: join(root, path), text }]));
  await writeAtomically(changed);
  return {
    written: files.filter(({ text }) => text !== null).map(({ path }) => path),
    kept: files.filter(({ text }) => text === null).map(({ path }) => path),
  };
}

/** The text of a file with the lines that it lacks; `null` when it lacks none. */
function withLines(path: string, lines: readonly string[]): string | null {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const present = new Set(text.split('\n').map((line) => line.trim()));
  const missing = lines.filter((line) => !present.has(line));
  if (missing.length === 0) return null;
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${separator}${missing.join('\n')}\n`;
}
