import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';

import { configAmbiguous, configBroken, configMissing } from '../errors/index.ts';
import type { Settings } from './config.ts';
import { parseConfig } from './parse-config.ts';

const FILES = ['moult.config.ts', 'moult.config.js', 'moult.config.mjs', 'moult.config.json'];
const PACKAGE = 'package.json';

/**
 * Finds, reads and checks the configuration of a project. Without one, all defaults hold.
 *
 * @param cwd folder to look in
 * @param file a configuration named by the user, relative to `cwd`
 */
export async function loadConfig(cwd: string, file?: string): Promise<Settings> {
  if (file !== undefined) {
    const path = resolve(cwd, file);
    if (!existsSync(path)) throw configMissing(path);
    return parseConfig(await readConfig(path), { file: path, root: dirname(path) });
  }
  const found = findConfigs(cwd);
  if (found.length > 1) throw configAmbiguous(found);
  const [name] = found;
  if (name === undefined) return parseConfig({}, { file: cwd, root: cwd });
  const path = join(cwd, name);
  return parseConfig(name === PACKAGE ? packageSection(cwd) : await readConfig(path), { file: path, root: cwd });
}

/** The names of all configurations in a folder; more than one is a fault. */
export function findConfigs(cwd: string): readonly string[] {
  const found = FILES.filter((name) => existsSync(join(cwd, name)));
  return packageSection(cwd) === undefined ? found : [...found, PACKAGE];
}

function packageSection(cwd: string): unknown {
  const path = join(cwd, PACKAGE);
  if (!existsSync(path)) return undefined;
  const content = readJson(path);
  const isObject = typeof content === 'object' && content !== null;
  return isObject && 'moult' in content ? content.moult : undefined;
}

async function readConfig(path: string): Promise<unknown> {
  if (extname(path) === '.json') return readJson(path);
  const { loadModule } = await import('../loader/index.ts');
  const module = await loadModule(path);
  return (module as { default?: unknown }).default;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw configBroken(path, error);
  }
}
