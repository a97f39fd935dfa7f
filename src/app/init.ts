import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findConfigs } from '../config/index.ts';
import { writeAtomically } from '../migrations/index.ts';
import { CONFIG_TEMPLATE, ENTITY_TEMPLATE, GITATTRIBUTES_LINES, GITIGNORE_LINES } from './templates.ts';

export interface InitOptions {
  /** The project's folder; the working directory of the process unless given. */
  readonly cwd?: string;
}

export interface InitResult {
  /** Paths that were written, relative to the project. */
  readonly written: readonly string[];
  /** Paths that were there already and stay as they are. */
  readonly kept: readonly string[];
}

/** Writes what a project needs to begin with. Never overwrites: of a file that exists, only missing lines are added. */
export async function init({ cwd: root = process.cwd() }: InitOptions = {}): Promise<InitResult> {
  const configs = findConfigs(root);
  const starters = [
    ...(configs.length === 0 ? [{ path: 'moult.config.ts', text: CONFIG_TEMPLATE }] : []),
    ...(existsSync(join(root, 'entities')) ? [] : [{ path: 'entities/user.ts', text: ENTITY_TEMPLATE }]),
  ];
  const git = [
    { path: '.gitignore', text: withLines(join(root, '.gitignore'), GITIGNORE_LINES) },
    { path: '.gitattributes', text: withLines(join(root, '.gitattributes'), GITATTRIBUTES_LINES) },
  ];
  const changed = [...starters, ...git].flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  await writeAtomically(changed.map(({ path, text }) => ({ path: join(root, path), text })));
  const written = changed.map(({ path }) => path);
  const there = [
    ...configs,
    ...(written.includes('entities/user.ts') ? [] : ['entities']),
    ...git.map(({ path }) => path),
  ];
  return { written, kept: there.filter((path) => !written.includes(path)) };
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
