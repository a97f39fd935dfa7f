import type { Node, Type } from 'ts-morph';
import type { DeclaredType } from '../../mapping/index.ts';

/** What a type checker knows, in the words of a descriptor. */
export function checkedType(type: Type, node: Node): DeclaredType {
  const parts = type.isUnion() ? type.getUnionTypes() : [type];
  const real = parts.filter((part) => !part.isNull() && !part.isUndefined());
  const optional = real.length < parts.length ? { optional: true } : {};
  const names = new Set(real.map((part) => nameOf(part, node)));
  const [name = 'any'] = names;
  if (names.size > 1) return { name: 'any', ...optional };
  const [first] = real;
  const element = first?.getArrayElementType();
  if (element !== undefined) return { ...withoutOptional(checkedType(element, node)), array: true, ...optional };
  const items = real.map(literalOf).filter((item) => item !== undefined);
  return { name, ...(items.length > 0 && items.length === real.length && { items }), ...optional };
}

function nameOf(type: Type, node: Node): string {
  if (type.isString() || type.isStringLiteral() || type.isTemplateLiteral()) return 'string';
  if (type.isNumber() || type.isNumberLiteral()) return 'number';
  if (type.isBoolean() || type.isBooleanLiteral()) return 'boolean';
  if (type.isBigInt()) return 'bigint';
  if (type.isEnumLiteral()) return typeof literalOf(type);
  if (type.isArray()) return 'array';
  const name = type.getSymbol()?.getName() ?? type.getText(node);
  if (type.isClass() || named.has(name)) return name;
  return type.isObject() ? 'object' : 'any';
}

const named: ReadonlySet<string> = new Set(['Date', 'Buffer', 'Uint8Array']);

function literalOf(type: Type): string | number | undefined {
  const value = type.getLiteralValue();
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function withoutOptional({ optional: _, ...type }: DeclaredType): DeclaredType {
  return type;
}
