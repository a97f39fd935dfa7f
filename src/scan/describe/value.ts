import type { DecoratorName } from '../../decorators/index.ts';
import type { Place } from '../../errors/index.ts';
import type { ExpressionPart } from '../../mapping/index.ts';

/** A value of a decorator's argument, from a source file or from a running program; both origins speak it. */
export type Value = string | number | boolean | null | undefined | ComposedValue;

export type ComposedValue =
  | ListValue
  | RecordValue
  | FunctionValue
  | ClassValue
  | TypeValue
  | TextValue
  | RawValue
  | ColumnsValue
  | TableValue
  | DecoratorValue
  | UnreadableValue;

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

/** Entries are evaluated when asked for: what has no effect need not be readable. */
export interface RecordValue {
  readonly kind: 'record';
  readonly entries: ReadonlyMap<string, EntryValue>;
  /** Comes from an `enum` declaration. */
  readonly enum?: true;
}

export interface EntryValue {
  read(): Value;
  readonly place?: Place;
}

export interface FunctionValue {
  readonly kind: 'function';
  call(args: readonly Value[]): Value;
  /** What its statements and its result come to; for functions that apply decorators. */
  run?(args: readonly Value[]): readonly Value[];
}

/** A class; `id` when it is one of the run's own, else it is a global or a package's. */
export interface ClassValue {
  readonly kind: 'class';
  readonly name: string;
  readonly id?: string;
  /** What a class of column types says of the column of a property with these options. */
  columnType?(property?: RecordValue): ColumnTypeValue | undefined;
}

export interface ColumnTypeValue {
  readonly type?: string;
  readonly sql?: string;
  /** Only a run could tell. */
  readonly unreadable?: UnreadableValue;
}

/** A mapped type by name. */
export interface TypeValue {
  readonly kind: 'type';
  readonly name: string;
}

/** Text in which names of columns are still to be put. */
export interface TextValue {
  readonly kind: 'text';
  readonly parts: readonly ExpressionPart[];
}

/** Text marked as SQL. */
export interface RawValue {
  readonly kind: 'raw';
  readonly parts: readonly ExpressionPart[];
}

/** The first argument of a callback that writes SQL. */
export interface ColumnsValue {
  readonly kind: 'columns';
}

/** The further arguments of such a callback. */
export interface TableValue {
  readonly kind: 'table';
  readonly name: 'table' | 'index';
}

/** A decorator that was called but is not yet applied. */
export interface DecoratorValue {
  readonly kind: 'decorator';
  readonly name: DecoratorName;
  readonly args: readonly Value[];
}

export interface UnreadableValue {
  readonly kind: 'unreadable';
  /** `computed`: differs from run to run · `unknown`: cannot be told without running the code. */
  readonly reason: 'computed' | 'unknown';
  readonly what: string;
  readonly place?: Place;
  /** It comes from a package of which only compiled code is there. */
  readonly compiled?: true;
}

export function isComposed(value: Value): value is ComposedValue {
  return typeof value === 'object' && value !== null;
}

export function isKind<Kind extends ComposedValue['kind']>(
  value: Value,
  kind: Kind,
): value is Extract<ComposedValue, { kind: Kind }> {
  return isComposed(value) && value.kind === kind;
}

export function listOf(items: readonly Value[]): ListValue {
  return { kind: 'list', items };
}

export function recordOf(entries: Iterable<readonly [string, Value]>): RecordValue {
  return { kind: 'record', entries: new Map([...entries].map(([name, value]) => [name, { read: () => value }])) };
}

export function functionOf(call: (args: readonly Value[]) => Value): FunctionValue {
  return { kind: 'function', call };
}

export function unreadable(
  what: string,
  place?: Place,
  reason: UnreadableValue['reason'] = 'unknown',
): UnreadableValue {
  return { kind: 'unreadable', reason, what, ...(place && { place }) };
}
