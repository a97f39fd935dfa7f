import { textParts } from './text-parts.ts';
import type { Value } from './value.ts';

/** The name of the property that a callback gave back: `(other) => other.name`; any other value as it is. */
export function accessedMember(value: Value): Value {
  const [only, ...others] = textParts(value) ?? [];
  return others.length === 0 && typeof only === 'object' && 'column' in only ? only.column : value;
}
