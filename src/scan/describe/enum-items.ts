import { isKind, type RecordValue, type Value } from './value.ts';

export type EnumItem = string | number;

/** Values of an enum object, a list, or a function that returns either; undefined when one of them is no text or number. */
export function enumItems(value: Value): readonly EnumItem[] | undefined {
  const given = isKind(value, 'function') ? value.call([]) : value;
  const items = isKind(given, 'list') ? given.items : isKind(given, 'record') ? recordItems(given) : undefined;
  const readable = items?.filter((item) => typeof item === 'string' || typeof item === 'number');
  return readable !== undefined && readable.length === items?.length ? readable : undefined;
}

// An enum with numbers has an entry back from each number to its name when it runs.
function recordItems(record: RecordValue): readonly Value[] {
  const values = [...record.entries.values()].map((entry) => entry.read());
  const numeric = values.some((value) => typeof value === 'number');
  return numeric ? values.filter((value) => typeof value !== 'string' || !record.entries.has(value)) : values;
}
