import type { PropertyFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';
import { isKind, type ClassValue, type Value } from './value.ts';

type TypeFacts = Pick<PropertyFacts, 'type' | 'columnTypes'>;

/** `type` and `columnType`, whatever form they have: a name, SQL, a class, a type object, a function that returns one. */
export function describeType(options: OptionReader): TypeFacts {
  const columnTypes = options.texts('columnTypes', 'columnType');
  // SQL that is given says all, so that a type which is there for the program need not be readable.
  if (columnTypes !== undefined) return definedOnly({ type: plainType(options.value('type')), columnTypes });
  const found = typeFacts(options.value('type'), options);
  if (found === undefined) options.unexpected('type', 'a type name, SQL, or a class');
  return definedOnly({ type: found?.type, columnTypes: found?.columnTypes });
}

function plainType(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return isKind(value, 'type') ? value.name : undefined;
}

function typeFacts(value: Value, options: OptionReader): TypeFacts | undefined {
  if (value === undefined) return {};
  if (typeof value === 'string') return { type: value };
  if (isKind(value, 'type')) return { type: value.name };
  if (isKind(value, 'function')) return typeFacts(value.call([]), options);
  return isKind(value, 'class') ? classType(value, options) : undefined;
}

function classType(value: ClassValue, options: OptionReader): TypeFacts {
  const own = value.columnType?.(options.property());
  if (own?.unreadable !== undefined) {
    options.reportUnreadable('type', own.unreadable, options.place);
    return { type: 'text' };
  }
  if (own?.sql !== undefined) return { columnTypes: [asArray(own.sql, options)] };
  return { type: own?.type ?? primitiveNames[value.name] ?? value.name };
}

/** A list of values of a custom type. */
function asArray(sql: string, options: OptionReader): string {
  return options.flag('array') === true && !sql.endsWith(']') ? `${sql}[]` : sql;
}

const primitiveNames: Readonly<Record<string, string>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  BigInt: 'bigint',
  Object: 'object',
};
