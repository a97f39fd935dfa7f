import { textOf } from '../describe/text-parts.ts';
import {
  functionOf,
  isComposed,
  isKind,
  listOf,
  recordOf,
  unreadable,
  type ClassValue,
  type ListValue,
  type RecordValue,
  type Value,
} from '../describe/value.ts';

/** What a name means that no file declares. */
export function globalValue(name: string): Value {
  if (name === 'undefined') return undefined;
  if (globalClasses.has(name)) return { kind: 'class', name } satisfies ClassValue;
  const computed = volatile.has(name);
  return unreadable(`${name} is known only when the program runs`, undefined, computed ? 'computed' : 'unknown');
}

const globalClasses: ReadonlySet<string> = new Set([
  'Array',
  'BigInt',
  'Boolean',
  'Buffer',
  'Date',
  'Map',
  'Number',
  'Object',
  'Set',
  'String',
  'Symbol',
  'Uint8Array',
  'Float32Array',
]);

const volatile: ReadonlySet<string> = new Set([
  'process',
  'Math',
  'crypto',
  'performance',
  'globalThis',
  'Bun',
  'Deno',
  'Intl',
]);

/** A static function of a global class: `Object.values`, `String()` is `name` ''. */
export function globalFunction(owner: string, name: string): Value {
  const found = globalFunctions.get(`${owner}.${name}`);
  if (found !== undefined) return functionOf(found);
  const computed = owner === 'Date' || owner === 'Symbol';
  return unreadable(
    `${owner}${name === '' ? '' : `.${name}`}() needs a run`,
    undefined,
    computed ? 'computed' : 'unknown',
  );
}

const globalFunctions: ReadonlyMap<string, (args: readonly Value[]) => Value> = new Map<
  string,
  (args: readonly Value[]) => Value
>([
  ['Object.values', ([record]) => onRecord(record, (entries) => listOf(entries.map(([, value]) => value)))],
  ['Object.keys', ([record]) => onRecord(record, (entries) => listOf(entries.map(([key]) => key)))],
  ['Object.entries', ([record]) => onRecord(record, (entries) => listOf(entries.map((pair) => listOf(pair))))],
  ['Object.freeze', ([value]) => value],
  ['Object.seal', ([value]) => value],
  ['Object.fromEntries', ([list]) => fromEntries(list)],
  ['Object.assign', (records) => merged(records)],
  ['Array.from', ([list]) => (isKind(list, 'list') ? list : unreadable('Array.from() of something else than a list'))],
  ['String.', ([value]) => textOf([value])],
  ['Number.', ([value]) => (isComposed(value) ? unreadable('Number() of an object') : Number(value))],
  ['Boolean.', ([value]) => (isKind(value, 'unreadable') ? value : Boolean(value))],
]);

function onRecord(value: Value, use: (entries: readonly (readonly [string, Value])[]) => ListValue): Value {
  if (isKind(value, 'unreadable')) return value;
  if (!isKind(value, 'record')) return unreadable('a value that is no record');
  return use([...value.entries].map(([name, entry]) => [name, entry.read()]));
}

function fromEntries(list: Value): Value {
  if (isKind(list, 'unreadable')) return list;
  if (!isKind(list, 'list')) return unreadable('Object.fromEntries() of something else than a list');
  const pairs = list.items.map((item): readonly [Value, Value] =>
    isKind(item, 'list') ? [item.items[0], item.items[1]] : [item, undefined],
  );
  const entries = pairs.flatMap(([key, value]): [string, Value][] => (isComposed(key) ? [] : [[String(key), value]]));
  return entries.length === pairs.length ? recordOf(entries) : unreadable('a computed name that is no text');
}

function merged(records: readonly Value[]): Value {
  const hidden = records.find((record) => !isKind(record, 'record'));
  if (hidden !== undefined)
    return isKind(hidden, 'unreadable') ? hidden : unreadable('Object.assign() of something else than records');
  const entries = records
    .filter((record): record is RecordValue => isKind(record, 'record'))
    .flatMap((record) => [...record.entries]);
  return { kind: 'record', entries: new Map(entries) };
}
