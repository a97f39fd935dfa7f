import type { DeclaredType, PropertyFacts, RelationTarget } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';
import { isKind, type Value } from './value.ts';

type TargetFacts = Pick<PropertyFacts, 'target' | 'targets'>;

/** The class on the other side, or the classes it may be: from `entity`, else as the declaration says. */
export function describeTargets(options: OptionReader, declared: DeclaredType | undefined): TargetFacts {
  const given = options.value('entity');
  if (given === undefined) {
    const target = declaredTarget(options, declared);
    return definedOnly({ target, targets: target === undefined ? declared?.targets : undefined });
  }
  const classes = isKind(given, 'function') ? given.call([]) : given;
  if (!isKind(classes, 'list')) return definedOnly({ target: toTarget(options, 'entity', given) });
  const targets = classes.items.map((item) => toTarget(options, 'entity', item));
  return targets.every((target) => target !== undefined) ? { targets } : {};
}

/** From the declared type, else from `type` when it names a class. */
function declaredTarget(options: OptionReader, declared: DeclaredType | undefined): RelationTarget | undefined {
  if (declared?.target !== undefined) {
    options.context.referById(declared.target);
    return { className: declared.name, id: declared.target };
  }
  for (const { id } of declared?.targets ?? []) if (id !== undefined) options.context.referById(id);
  const named = options.value('type');
  if (typeof named === 'string') return options.context.findByName(named) ?? nameOnly(declared);
  return named === undefined ? nameOnly(declared) : (classTarget(options, named) ?? nameOnly(declared));
}

/** A class named by an option: late, directly, or as text. */
export function optionTarget(options: OptionReader, name: string): RelationTarget | undefined {
  const value = options.value(name);
  return value === undefined ? undefined : toTarget(options, name, value);
}

function toTarget(options: OptionReader, name: string, value: Value): RelationTarget | undefined {
  const found = classTarget(options, value);
  if (found !== undefined) return found;
  const inner = isKind(value, 'function') ? value.call([]) : value;
  if (isKind(inner, 'unreadable')) options.reportUnreadable(name, inner, options.place);
  else options.unexpected(name, 'a class, as in () => User');
  return undefined;
}

function classTarget(options: OptionReader, value: Value): RelationTarget | undefined {
  if (typeof value === 'string') return options.context.findByName(value) ?? { className: value };
  const inner = isKind(value, 'function') ? value.call([]) : value;
  if (typeof inner === 'string') return classTarget(options, inner);
  return isKind(inner, 'class') ? options.context.refer(inner) : undefined;
}

function nameOnly(declared: DeclaredType | undefined): RelationTarget | undefined {
  return declared === undefined || builtIn.has(declared.name) ? undefined : { className: declared.name };
}

const builtIn: ReadonlySet<string> = new Set([
  'any',
  'string',
  'number',
  'boolean',
  'bigint',
  'object',
  'Date',
  'Buffer',
  'Uint8Array',
  'Collection',
]);
