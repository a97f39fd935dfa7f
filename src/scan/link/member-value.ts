import { isComposed, isKind, unreadable, type Value } from '../describe/value.ts';
import type { Evaluator } from './evaluator.ts';
import { globalFunction } from './globals.ts';
import { isSourceClass, type SourceClass } from './source-class.ts';
import { methodOf } from './value-methods.ts';

/** `value.name` */
export function memberOf(evaluator: Evaluator, value: Value, name: string): Value {
  if (!isComposed(value))
    return value === null || value === undefined ? unreadable(`".${name}" of ${String(value)}`) : methodOf(value, name);
  switch (value.kind) {
    case 'record':
      return recordMember(value, name);
    case 'columns':
      return { kind: 'text', parts: [{ column: name }] };
    case 'text':
      return textMember(value.parts, name);
    case 'table':
      return name === 'name' || name === 'qualifiedName' ? value : unreadable(`".${name}" of the table`);
    case 'class':
      return isSourceClass(value) ? staticMember(evaluator, value, name) : globalFunction(value.name, name);
    case 'unreadable':
      return value;
    default:
      return methodOf(value, name);
  }
}

/** `value[key]` */
export function elementOf(evaluator: Evaluator, value: Value, key: Value): Value {
  if (isKind(value, 'unreadable')) return value;
  if (isKind(key, 'unreadable')) return key;
  if (isKind(value, 'list') && typeof key === 'number') return value.items[key];
  return isComposed(key) ? unreadable('an index that is no text or number') : memberOf(evaluator, value, String(key));
}

function recordMember(record: Extract<Value, { kind: 'record' }>, name: string): Value {
  const entry = record.entries.get(name);
  if (entry !== undefined) return entry.read();
  return record.enum ? unreadable(`the enum has no member "${name}"`) : undefined;
}

// A column of an embedded value: `columns.address.city`.
function textMember(parts: Extract<Value, { kind: 'text' }>['parts'], name: string): Value {
  const [only, ...others] = parts;
  if (typeof only === 'object' && 'column' in only && others.length === 0)
    return { kind: 'text', parts: [{ column: `${only.column}.${name}` }] };
  return unreadable(`".${name}" of text with column names`);
}

function staticMember(evaluator: Evaluator, owner: SourceClass, name: string): Value {
  const member = owner.facts.members?.find((candidate) => candidate.static && candidate.name === name);
  if (member?.initial !== undefined) return evaluator.evaluate(member.initial, owner.scope);
  return name === 'name' ? owner.name : unreadable(`the class ${owner.name} has no constant "${name}"`);
}
