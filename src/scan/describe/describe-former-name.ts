import type { FormerName } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';
import { isKind } from './value.ts';

/** `renamedFrom`, and its like: what something was called. */
export function describeFormerName(options: OptionReader, option = 'renamedFrom'): FormerName | undefined {
  if (!options.has(option)) return undefined;
  const name = options.text(option);
  if (name === '') return options.unexpected(option, 'a name');
  return name === undefined ? undefined : definedOnly({ name, place: options.placeOf(option) });
}

/** `renamedLabels`: old value → new value. */
export function describeFormerLabels(options: OptionReader): Readonly<Record<string, FormerName>> | undefined {
  const value = options.value('renamedLabels');
  if (value === undefined || value === null) return undefined;
  if (!isKind(value, 'record')) return options.unexpected('renamedLabels', 'an object of texts: old value, new value');
  const place = options.placeOf('renamedLabels');
  const pairs = [...value.entries].flatMap(([name, entry]) => {
    const label = entry.read();
    return typeof label === 'string' ? [[label, definedOnly({ name, place })] as const] : [];
  });
  if (pairs.length === value.entries.size) return Object.fromEntries(pairs);
  return options.unexpected('renamedLabels', 'an object of texts: old value, new value');
}
