import { createRequire } from 'node:module';
import type { Ts } from '../read/reader.ts';

let loaded: Ts | undefined;

/**
 * The TypeScript parser that comes with ts-morph, loaded by the first file that must be read. A file may turn out to be
 * needed in the middle of linking, so this cannot wait for an `import()`.
 */
export function loadSyntax(): Ts {
  return (loaded ??= requireParser().ts);
}

// ts-morph takes its parser from a package of its own, which loads in two thirds of the time when taken alone.
function requireParser(): { readonly ts: Ts } {
  const require = createRequire(import.meta.url);
  const inside = createRequire(require.resolve('ts-morph'));
  try {
    // `require` is untyped; ts-morph exports this very object under the same name.
    return inside('@ts-morph/common') as { readonly ts: Ts };
  } catch {
    return require('ts-morph') as { readonly ts: Ts };
  }
}
