import { createRequire } from 'node:module';
import type * as TsMorph from 'ts-morph';
import type { Ts } from '../read/reader.ts';

let loaded: Ts | undefined;

/**
 * The TypeScript parser that comes with ts-morph, loaded by the first file that must be read. A file may turn out to be
 * needed in the middle of linking, so this cannot wait for an `import()`.
 */
export function loadSyntax(): Ts {
  return (loaded ??= requireTsMorph().ts);
}

function requireTsMorph(): typeof TsMorph {
  // `require` is untyped; the module's own types say what it returns.
  return createRequire(import.meta.url)('ts-morph') as typeof TsMorph;
}
