import type { TypeUse } from './types.ts';

/** A type in canonical spelling, taken apart: `numeric(10,2)` is `numeric` with 10 and 2. */
export interface TypeName {
  readonly base: string;
  readonly modifiers: readonly number[];
}

/** Takes the canonical text of a type apart; canonical text has its modifiers in one pair of parentheses. */
export function parseTypeName(type: string): TypeName {
  const open = type.indexOf('(');
  const close = type.indexOf(')', open);
  if (open === -1 || close === -1) return { base: type, modifiers: [] };
  const modifiers = type
    .slice(open + 1, close)
    .split(',')
    .map(Number);
  return modifiers.some(Number.isNaN)
    ? { base: type, modifiers: [] }
    : { base: type.slice(0, open) + type.slice(close + 1), modifiers };
}

/** Whether two uses of types differ in more than the modifiers of their type: `varchar(9)` and `varchar(5)` do not. */
export function hasOtherBaseType(a: TypeUse, b: TypeUse): boolean {
  return (
    parseTypeName(a.type).base !== parseTypeName(b.type).base ||
    a.typeNamespace !== b.typeNamespace ||
    a.dimensions !== b.dimensions
  );
}
