import { platformSql, platformTypes } from '../describe/platform.ts';
import {
  functionOf,
  isKind,
  recordOf,
  unreadable,
  type ColumnTypeValue,
  type EntryValue,
  type RecordValue,
  type Value,
} from '../describe/value.ts';
import { toPlace } from '../facts/spot.ts';
import { boundParameters } from './call-function.ts';
import type { Evaluator } from './evaluator.ts';
import type { Scope } from './scope.ts';
import { isSourceClass, type SourceClass } from './source-class.ts';

/** A custom type class on a property, perhaps as an object: `new Vector(3)`. */
export interface TypeUse {
  /** The options of the property. */
  readonly property: RecordValue | undefined;
  readonly args?: readonly Value[] | undefined;
}

/** What a custom type class says of its column: its own `getColumnType()`, else that of the class it extends. */
export function columnTypeOf(evaluator: Evaluator, type: SourceClass, use: TypeUse): ColumnTypeValue | undefined {
  const line = classLine(evaluator, type);
  for (const owner of line) {
    const method = owner.facts.members?.find(
      (member) => member.name === 'getColumnType' && member.initial !== undefined,
    );
    if (method?.initial === undefined) continue;
    const self = selfOf(evaluator, line, use.args ?? []);
    const scope: Scope = { module: owner.scope.module, locals: new Map([['this', () => self]]), parent: owner.scope };
    const written = evaluator.evaluate(method.initial, scope);
    const sql = isKind(written, 'function') ? written.call([use.property ?? recordOf([]), platform]) : written;
    if (typeof sql === 'string') return { sql };
    const place = toPlace(owner.scope.module.name, method.at);
    const what = isKind(sql, 'unreadable') ? sql.what : 'it gives no text';
    return { unreadable: unreadable(`${owner.name}.getColumnType() (${place.file}:${place.line}): ${what}`) };
  }
  const last = line.at(-1);
  const base = last?.facts.extends === undefined ? undefined : evaluator.evaluate(last.facts.extends, last.scope);
  if (isKind(base, 'class')) return base.columnType?.(use.property);
  return isKind(base, 'unreadable') ? { unreadable: base } : undefined;
}

/** The class and those it extends, as far as their sources are known. */
function classLine(evaluator: Evaluator, type: SourceClass): readonly SourceClass[] {
  const { facts, scope } = type;
  const base = facts.extends === undefined ? undefined : evaluator.evaluate(facts.extends, scope);
  return isSourceClass(base) ? [type, ...classLine(evaluator, base)] : [type];
}

/** `this` in a method: fields with their initial values, and what the constructor was given. */
function selfOf(evaluator: Evaluator, line: readonly SourceClass[], args: readonly Value[]): RecordValue {
  const entries = new Map<string, EntryValue>();
  for (const { facts, scope } of line.toReversed()) {
    for (const { name, initial, static: isStatic } of facts.members ?? []) {
      if (initial !== undefined && isStatic !== true)
        entries.set(name, { read: () => evaluator.evaluate(initial, scope) });
    }
  }
  // A class without a constructor of its own has that of the one it extends.
  const maker = line.find(({ facts }) => facts.constructs !== undefined);
  const { params = [], assigned = {} } = maker?.facts.constructs ?? {};
  if (maker === undefined) return { kind: 'record', entries };
  const scope = boundParameters(evaluator, params, { args, scope: maker.scope });
  for (const { name, member } of params) {
    if (name !== undefined && member === true) entries.set(name, { read: () => scope.locals.get(name)?.() });
  }
  for (const [name, value] of Object.entries(assigned)) {
    entries.set(name, { read: () => evaluator.evaluate(value, scope) });
  }
  return { kind: 'record', entries };
}

const platform: RecordValue = recordOf(
  [...platformTypes].map(([name, type]) => [
    name,
    functionOf(([size]) => {
      const entries = isKind(size, 'record') ? size.entries : new Map<string, EntryValue>();
      const read = (option: string): Value => entries.get(option)?.read();
      return platformSql(type, { length: read('length'), precision: read('precision'), scale: read('scale') });
    }),
  ]),
);
