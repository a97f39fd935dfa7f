import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MoultError, decoratorsUnsupported, moduleFailed, moduleMissing, moduleSyntax } from '../errors/index.ts';
import { installHooks } from './install-hooks.ts';
import { placeAt } from './place-at.ts';
import type { TransformFault } from './transform-typescript.ts';

const JAVASCRIPT = ['.js', '.mjs', '.cjs'];

/**
 * Imports a file of the user: `.ts`, `.mts`, `.js`, `.mjs`, `.cjs`, without a build step. Its relative imports may be TypeScript
 * too, with or without an ending; `moult` in it means this package.
 *
 * @returns the module's namespace
 * @throws MoultError with the place, when the file is missing, is no valid code, or fails while it runs
 */
export async function loadModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  const path = resolve(file);
  await installHooks();
  try {
    return (await import(pathToFileURL(path).href)) as Record<string, unknown>; // what import() gives is a namespace
  } catch (error) {
    throw existsSync(path) ? await loadFailure(path, error) : moduleMissing(path);
  }
}

async function loadFailure(path: string, error: unknown): Promise<MoultError> {
  const fault = isTransformFault(error) ? error : await syntaxFault(path, error);
  if (fault?.fault === 'decorators') return decoratorsUnsupported(fault.place);
  if (fault?.fault === 'syntax') return moduleSyntax(fault.place, fault.message, error);
  const reason = error instanceof Error ? error.message : String(error);
  return moduleFailed(placeAt(path, readFileSync(path, 'utf8'), 0), reason, error);
}

/** Node names no column for a syntax error in JavaScript, so the file is read again by the transform, which does. */
async function syntaxFault(path: string, error: unknown): Promise<TransformFault | null> {
  if (!(error instanceof SyntaxError) || !JAVASCRIPT.some((ending) => path.endsWith(ending))) return null;
  const { transformTypeScript } = await import('./transform-typescript.ts');
  try {
    transformTypeScript(path, readFileSync(path, 'utf8'));
    return null;
  } catch (found) {
    return isTransformFault(found) ? found : null;
  }
}

function isTransformFault(error: unknown): error is TransformFault {
  return error instanceof SyntaxError && 'fault' in error && 'place' in error;
}
