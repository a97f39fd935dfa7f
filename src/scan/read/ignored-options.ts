import { optionTable, type OptionEffect } from '../../decorators/index.ts';

const ignored = namesWithoutEffect();

/** Whether no decorator that knows the option takes an effect on the schema from it. */
export function isIgnoredOption(name: string): boolean {
  return ignored.has(name);
}

function namesWithoutEffect(): ReadonlySet<string> {
  const tables: readonly Readonly<Record<string, OptionEffect>>[] = Object.values(optionTable);
  const names = new Set(tables.flatMap((table) => Object.keys(table)));
  // A record inside another one (`extra: { where: ... }`) is kept whole, so only the table decides.
  return new Set([...names].filter((name) => tables.every((table) => (table[name] ?? 'none') === 'none')));
}
