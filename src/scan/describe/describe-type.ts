import type { PropertyFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';
import { isKind, type ClassValue, type Value } from './value.ts';

type TypeFacts = Pick<PropertyFacts, 'type' | 'columnTypes'>;

/** `type` and `columnType`, whatever form they have: a name, SQL, a class, a type object, a function that returns one. */
export function describeType(options: OptionReader): TypeFacts {
  const columnTypes = options.texts('columnTypes', 'columnType');
  const found = typeFacts(options.value('type'));
  if (found === undefined) options.unexpected('type', 'a type name, SQL, or a class');
  return definedOnly({ type: found?.type, columnTypes: columnTypes ?? found?.columnTypes });
}

function typeFacts(value: Value): TypeFacts | undefined {
  if (value === undefined) return {};
  if (typeof value === 'string') return { type: value };
  if (isKind(value, 'type')) return { type: value.name };
  if (isKind(value, 'function')) return typeFacts(value.call([]));
  return isKind(value, 'class') ? classType(value) : undefined;
}

function classType(value: ClassValue): TypeFacts {
  const own = value.columnType?.();
  if (own !== undefined)
    return definedOnly({ type: own.type, columnTypes: own.sql === undefined ? undefined : [own.sql] });
  return { type: primitiveNames[value.name] ?? value.name };
}

const primitiveNames: Readonly<Record<string, string>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  BigInt: 'bigint',
  Object: 'object',
};
