import type { DefaultItem, PropertyFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';
import { toExpression } from './text-parts.ts';
import { isComposed, isKind, type Value } from './value.ts';

type DefaultFacts = Pick<PropertyFacts, 'default' | 'defaultRaw'>;

/** `default` and `defaultRaw`; `default: raw('now()')` is the latter. */
export function describeDefault(options: OptionReader): DefaultFacts {
  const raw = rawText(options, 'defaultRaw');
  if (raw !== undefined) return { defaultRaw: raw };
  const value = options.value('default');
  if (value === undefined) return {};
  if (isKind(value, 'raw')) return definedOnly({ defaultRaw: rawText(options, 'default') });
  if (!isComposed(value)) return { default: value };
  const item = toItem(value);
  if (item !== undefined) return { default: item };
  const json = toJson(value);
  if (json !== undefined) return { default: JSON.stringify(json) };
  options.unexpected('default', 'a literal, a list of literals, or SQL in defaultRaw');
  return {};
}

/** A plain value, or lists of them. */
function toItem(value: Value): DefaultItem | undefined {
  if (!isComposed(value)) return value ?? undefined;
  if (!isKind(value, 'list')) return undefined;
  const items = value.items.map(toItem);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function rawText(options: OptionReader, name: string): string | undefined {
  const value = options.value(name);
  if (value === undefined || typeof value === 'string') return value;
  if (isKind(value, 'raw')) {
    const text = toExpression(value.parts);
    if (typeof text === 'string') return text;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return options.unexpected(name, 'SQL');
}

function toJson(value: Value): unknown {
  if (!isComposed(value)) return value;
  if (isKind(value, 'list')) {
    const items = value.items.map(toJson);
    return items.includes(undefined) ? undefined : items;
  }
  if (!isKind(value, 'record')) return undefined;
  const entries = [...value.entries].map(([name, entry]) => [name, toJson(entry.read())] as const);
  return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries);
}
