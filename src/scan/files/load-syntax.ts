import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Ts } from '../read/reader.ts';
import { requireCompiled } from './require-compiled.ts';

let loaded: Ts | undefined;

/**
 * The TypeScript parser that comes with ts-morph, loaded by the first file that must be read. A file may turn out to be
 * needed in the middle of linking, so this cannot wait for an `import()`.
 *
 * @param cacheFolder where compiled code is kept; nowhere when left out
 */
export function loadSyntax(cacheFolder: string | undefined): Ts {
  return (loaded ??= requireParser(cacheFolder).ts);
}

// ts-morph takes its parser from a package of its own, which loads in two thirds of the time when taken alone.
function requireParser(cacheFolder: string | undefined): { readonly ts: Ts } {
  const require = createRequire(import.meta.url);
  const inside = createRequire(require.resolve('ts-morph'));
  try {
    const entry = inside.resolve('@ts-morph/common');
    if (cacheFolder !== undefined) {
      requireCompiled(join(dirname(entry), 'typescript.js'), join(cacheFolder, `parser-${process.version}`));
    }
    // `require` is untyped; ts-morph exports this very object under the same name.
    return inside(entry) as { readonly ts: Ts };
  } catch {
    return require('ts-morph') as { readonly ts: Ts };
  }
}
