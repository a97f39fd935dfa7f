import { typeClass } from '../describe/built-in-types.ts';
import type { ClassValue, ColumnTypeValue } from '../describe/value.ts';

/** A class of the running program. */
export interface RuntimeClass extends ClassValue {
  readonly target: Function;
}

/** Classes, the built-in ones included, have a prototype that cannot be replaced; plain functions do not. */
export function isClass(value: unknown): value is Function {
  return typeof value === 'function' && Object.getOwnPropertyDescriptor(value, 'prototype')?.writable === false;
}

/** A class as a value; `instance` when an object of it was given. */
export function runtimeClass(target: Function, instance?: object): RuntimeClass {
  return { kind: 'class', name: target.name, target, columnType: () => columnType(target, instance) };
}

function columnType(target: Function, instance: object | undefined): ColumnTypeValue | undefined {
  for (let current: unknown = target; isClass(current); current = Object.getPrototypeOf(current)) {
    const known = typeClass(current.name)?.columnType?.();
    if (known !== undefined) return known;
    const prototype: unknown = current.prototype;
    if (typeof prototype !== 'object' || prototype === null || !Object.hasOwn(prototype, 'getColumnType')) continue;
    const sql = askColumnType(Reflect.get(prototype, 'getColumnType'), instance ?? prototype);
    return sql === undefined ? undefined : { sql };
  }
  return undefined;
}

function askColumnType(method: unknown, self: object): string | undefined {
  try {
    const sql: unknown = typeof method === 'function' ? Reflect.apply(method, self, [{}, undefined]) : undefined;
    return typeof sql === 'string' ? sql : undefined;
  } catch {
    // It needs a platform that only an object-relational mapper has.
    return undefined;
  }
}
