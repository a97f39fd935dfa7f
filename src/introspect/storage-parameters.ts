import { namedSet } from '../schema/index.ts';
import type { Named } from '../schema/index.ts';

/**
 * Reads `pg_class.reloptions`.
 *
 * @param options `fillfactor=70`
 * @param toastOptions those of where long values lie
 */
export function storageParameters(
  options: readonly string[] = [],
  toastOptions: readonly string[] = [],
): { readonly storageParameters?: Named<string> } {
  const all = [...options, ...toastOptions.map((option) => `toast.${option}`)];
  return all.length === 0 ? {} : { storageParameters: parametersOf(all) };
}

/** Name → value, sorted by name. */
export function parametersOf(options: readonly string[]): Named<string> {
  return namedSet(options.map(parameterOf).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function parameterOf(option: string): readonly [string, string] {
  const sign = option.indexOf('=');
  return [option.slice(0, sign), option.slice(sign + 1)];
}
