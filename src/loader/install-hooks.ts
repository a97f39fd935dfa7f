import * as nodeModule from 'node:module';

let installed: Promise<void> | undefined;

/** Makes this process able to import TypeScript, once. */
export function installHooks(): Promise<void> {
  installed ??= install();
  return installed;
}

/** `module.registerHooks` as of Node 22.15 and 23.5; the types are those of the oldest supported version. */
type RegisterHooks = (hooks: { resolve: unknown; load: unknown }) => void;

async function install(): Promise<void> {
  if (import.meta.url.endsWith('.ts')) return; // whatever runs these sources loads TypeScript already
  const registerHooks: unknown = Reflect.get(nodeModule, 'registerHooks');
  if (typeof registerHooks !== 'function') {
    nodeModule.register('../loader/hooks.js', import.meta.url);
    return;
  }
  const { load, resolve } = await import('./hooks.ts');
  (registerHooks as RegisterHooks)({ load, resolve });
}
