import { isKind, unreadable, type EntryValue, type RecordValue, type Value } from '../describe/value.ts';
import type { ValueFacts } from '../facts/module-facts.ts';
import { toPlace } from '../facts/spot.ts';
import { columnTypeOf } from './column-type.ts';
import type { Evaluator } from './evaluator.ts';
import type { Binding, Module } from './module-graph.ts';
import type { Scope } from './scope.ts';
import { isSourceClass, type SourceClass } from './source-class.ts';
import { vocabularyValue } from './vocabulary.ts';

/** The value a name is bound to. `scope` is given for classes inside functions. */
export function bindingValue(evaluator: Evaluator, binding: Binding, scope?: Scope): Value {
  switch (binding.is) {
    case 'value':
      return remembered(evaluator, binding.facts, () => declaredValue(evaluator, binding.module, binding.facts));
    case 'class':
      return scope?.locals === undefined
        ? remembered(evaluator, binding.facts, () => sourceClass(evaluator, binding, { module: binding.module }))
        : sourceClass(evaluator, binding, scope);
    case 'namespace':
      return namespaceRecord(evaluator, binding.module);
    case 'vocabulary':
      return vocabularyValue(binding.name);
    case 'outside':
      return outsideValue(binding);
    default:
      return unreadable('a type is no value');
  }
}

function remembered(evaluator: Evaluator, key: object, compute: () => Value): Value {
  const known = evaluator.known.get(key);
  if (known !== undefined) return known;
  const value = compute();
  if (!isKind(value, 'unreadable')) evaluator.known.set(key, value);
  return value;
}

function declaredValue(evaluator: Evaluator, module: Module, facts: ValueFacts): Value {
  if (facts.is === 'function') return evaluator.functionValue(facts, { module });
  if (facts.is === 'enum') return enumRecord(evaluator, module, facts);
  if (facts.value !== undefined) return evaluator.evaluate(facts.value, { module });
  return unreadable('a variable without a constant value', toPlace(module.name, facts.at));
}

function enumRecord(evaluator: Evaluator, module: Module, facts: Extract<ValueFacts, { is: 'enum' }>): RecordValue {
  const locals = new Map<string, () => Value>();
  const entries = new Map<string, EntryValue>();
  let next: Value = 0;
  for (const [name, expression] of facts.members) {
    const value: Value = expression === undefined ? next : evaluator.evaluate(expression, { module, locals });
    next = typeof value === 'number' ? value + 1 : unreadable(`the enum member after "${name}" needs a value`);
    locals.set(name, () => value);
    entries.set(name, { read: () => value });
  }
  return { kind: 'record', entries, enum: true };
}

function namespaceRecord(evaluator: Evaluator, module: Module): RecordValue {
  const entries = evaluator.graph.exportedNames(module).map((name): [string, EntryValue] => [
    name,
    {
      read: () => {
        const found = evaluator.graph.exported(module, { name, space: 'value' });
        return found === undefined ? undefined : bindingValue(evaluator, found);
      },
    },
  ]);
  return { kind: 'record', entries: new Map(entries) };
}

const volatile: ReadonlySet<string> = new Set([
  'crypto',
  'node:crypto',
  'uuid',
  'nanoid',
  'ulid',
  'uuidv7',
  'node:process',
  'process',
  'node:os',
  'dayjs',
  'moment',
  'luxon',
]);

function outsideValue({ specifier, name, found }: Extract<Binding, { is: 'outside' }>): Value {
  const what = found
    ? `"${name}" comes from the compiled code of "${specifier}"`
    : `"${name}" comes from "${specifier}", which cannot be found`;
  return {
    ...unreadable(what, undefined, volatile.has(specifier) ? 'computed' : 'unknown'),
    ...(found && { compiled: true }),
  };
}

function sourceClass(
  evaluator: Evaluator,
  { module, facts }: Extract<Binding, { is: 'class' }>,
  scope: Scope,
): SourceClass {
  const id = scope.locals === undefined ? `${module.name}#${facts.name}` : mixinId(evaluator, module, { facts, scope });
  const known = evaluator.classes.get(id);
  if (known !== undefined) return known;
  const value: SourceClass = {
    kind: 'class',
    name: facts.name,
    id,
    facts,
    scope,
    columnType: (property) => columnTypeOf(evaluator, value, { property }),
  };
  evaluator.classes.set(id, value);
  return value;
}

// A class inside a function is another one for each class it extends.
function mixinId(
  evaluator: Evaluator,
  module: Module,
  { facts, scope }: { facts: SourceClass['facts']; scope: Scope },
): string {
  const base = facts.extends === undefined ? undefined : evaluator.evaluate(facts.extends, scope);
  return `${module.name}#${facts.name}@${facts.at}(${isSourceClass(base) ? base.id : ''})`;
}
