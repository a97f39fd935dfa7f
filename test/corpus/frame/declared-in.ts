import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { parseConfig } from '../../../src/config/index.ts';
import type { DeclaredObjects } from '../../../src/mapping/index.ts';

/** What a case declares beside entities on one side: in `before.config.ts`, or for both sides in `config.ts`. */
export async function declaredIn(folder: string, side: 'before' | 'after'): Promise<DeclaredObjects | undefined> {
  const file = [`${side}.config.ts`, 'config.ts'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) return undefined;
  const { default: config } = (await import(pathToFileURL(file).href)) as { readonly default: unknown };
  return (await parseConfig(config, { file, root: folder })).declared;
}
