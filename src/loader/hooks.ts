/**
 * The hooks that let Node import a user's TypeScript. Node 22.15 and later call the synchronous ones in the same
 * thread (`module.registerHooks`); before that, Node loads this file into the thread it keeps for hooks, and calls the other two.
 *
 * @see https://nodejs.org/docs/latest-v22.x/api/module.html#customization-hooks
 */
import { readFileSync } from 'node:fs';
import type { LoadHook, ResolveHook } from 'node:module';
import { fileURLToPath } from 'node:url';
import { resolveImport } from './resolve-import.ts';
import { isTypeScript, transformTypeScript } from './transform-typescript.ts';

export const resolve: ResolveHook = (specifier, context, next) => {
  const url = resolveImport(specifier, context.parentURL);
  return url === null ? next(specifier, context) : { url, shortCircuit: true };
};

export const load: LoadHook = (url, context, next) => {
  const file = url.startsWith('file:') && !url.includes('/node_modules/') ? fileURLToPath(url) : '';
  if (!isTypeScript(file)) return next(url, context);
  return { format: 'module', source: transformTypeScript(file, readFileSync(file, 'utf8')), shortCircuit: true };
};
