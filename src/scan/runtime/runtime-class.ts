import { typeClass } from '../describe/built-in-types.ts';
import type { TypeSize } from '../../mapping/index.ts';
import { platformSql, platformTypes } from '../describe/platform.ts';
import {
  isComposed,
  isKind,
  unreadable,
  type ClassValue,
  type ColumnTypeValue,
  type RecordValue,
  type Value,
} from '../describe/value.ts';

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
  return {
    kind: 'class',
    name: target.name,
    target,
    columnType: (property) => columnType(target, { instance, property }),
  };
}

interface TypeUse {
  readonly instance: object | undefined;
  readonly property: RecordValue | undefined;
}

function columnType(target: Function, use: TypeUse): ColumnTypeValue | undefined {
  for (let current: unknown = target; isClass(current); current = Object.getPrototypeOf(current)) {
    const known = typeClass(current.name)?.columnType?.();
    if (known !== undefined) return known;
    const prototype: unknown = current.prototype;
    if (typeof prototype !== 'object' || prototype === null || !Object.hasOwn(prototype, 'getColumnType')) continue;
    return askColumnType(target, Reflect.get(prototype, 'getColumnType'), use);
  }
  return undefined;
}

function askColumnType(target: Function, method: unknown, { instance, property }: TypeUse): ColumnTypeValue {
  const what = `${target.name}.getColumnType()`;
  try {
    const self = instance ?? (Reflect.construct(target, []) as object); // what a constructor makes is an object
    const sql: unknown =
      typeof method === 'function' ? Reflect.apply(method, self, [plainRecord(property), platform]) : undefined;
    return typeof sql === 'string' ? { sql } : { unreadable: unreadable(`${what}: it gives no text`) };
  } catch (error) {
    // It may need what only an object-relational mapper has.
    const message = error instanceof Error ? error.message : String(error);
    return { unreadable: unreadable(`${what} fails: ${message}`) };
  }
}

/** Options whose values are plain. */
function plainRecord(record: RecordValue | undefined): object {
  const entries = [...(record?.entries ?? [])].map(([name, entry]) => [name, plainValue(entry.read())] as const);
  return Object.fromEntries(entries);
}

function plainValue(value: Value): unknown {
  if (isKind(value, 'list')) return value.items.map(plainValue);
  return isComposed(value) ? undefined : value;
}

const platform: object = Object.fromEntries(
  [...platformTypes].map(([name, type]) => [name, (size: TypeSize = {}) => platformSql(type, size)]),
);
