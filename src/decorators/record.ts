import 'reflect-metadata';
import type { DecoratorName } from './option-table.ts';

// Shared through the global registry, so that two copies of the package in one process see the same records.
const recordKey: unique symbol = Symbol.for('moult.decorators');

// Standard decorators hand metadata over through this symbol; Node 20 has none, and compilers look it up when a class is defined.
const symbols: { metadata?: symbol } = Symbol;
symbols.metadata ??= Symbol.for('Symbol.metadata');
const metadataKey: symbol = symbols.metadata;

/** One decorator on a class or on one of its members, as it was called. */
export interface RecordedUse {
  readonly decorator: DecoratorName;
  readonly args: readonly unknown[];
  /** Absent: the class itself. */
  readonly member?: string;
  readonly method?: boolean;
}

/** What a decorator of either kind is told about where it stands. */
export type DecoratorSite = string | symbol | DecoratorContext | undefined;

type Metadata = Record<symbol, unknown>;

/** Remembers a use. `target` and `site` are what the decorator was called with. */
export function recordUse(
  decorator: DecoratorName,
  args: readonly unknown[],
  where: { target: unknown; site: DecoratorSite; descriptor?: unknown },
): void {
  const { target, site } = where;
  if (typeof site === 'object') {
    ownList(site.metadata).push(standardUse(decorator, args, site));
  } else if (typeof site === 'string') {
    // For a member, legacy decorators get the prototype.
    legacyList((target as object).constructor).push({ decorator, args, member: site, ...methodMark(where.descriptor) });
  } else if (site === undefined && typeof target === 'function') {
    legacyList(target).push({ decorator, args });
  }
}

/** What the decorators of a class recorded, in the order they were applied; inherited uses are not in it. */
export function recordedUses(target: Function): readonly RecordedUse[] {
  const metadata: unknown = Object.hasOwn(target, metadataKey) ? Reflect.get(target, metadataKey) : undefined;
  const standard = metadata !== null && typeof metadata === 'object' ? (metadata as Metadata)[recordKey] : undefined;
  const own =
    metadata !== null && typeof metadata === 'object' && Object.hasOwn(metadata, recordKey) ? standard : undefined;
  return [...legacyUses(target), ...((own as RecordedUse[] | undefined) ?? [])];
}

/** The type TypeScript recorded for a member (`emitDecoratorMetadata`). */
export function designType(target: Function, member: string): unknown {
  const prototype: unknown = target.prototype;
  return typeof prototype === 'object' && prototype !== null
    ? (Reflect.getMetadata('design:type', prototype, member) ??
        Reflect.getMetadata('design:returntype', prototype, member))
    : undefined;
}

function standardUse(decorator: DecoratorName, args: readonly unknown[], context: DecoratorContext): RecordedUse {
  if (context.kind === 'class') return { decorator, args };
  return { decorator, args, member: String(context.name), ...(context.kind === 'method' ? { method: true } : {}) };
}

function methodMark(descriptor: unknown): { method?: true } {
  const isMethod =
    typeof descriptor === 'object' &&
    descriptor !== null &&
    'value' in descriptor &&
    typeof descriptor.value === 'function';
  return isMethod ? { method: true } : {};
}

// Metadata of a subclass inherits that of its base class, so only an own list may be written to.
function ownList(metadata: object): RecordedUse[] {
  const holder = metadata as Metadata;
  if (!Object.hasOwn(holder, recordKey)) holder[recordKey] = [];
  return holder[recordKey] as RecordedUse[];
}

function legacyUses(target: Function): readonly RecordedUse[] {
  return (Reflect.getOwnMetadata(recordKey, target) as RecordedUse[] | undefined) ?? [];
}

function legacyList(target: Function): RecordedUse[] {
  const list = [...legacyUses(target)];
  Reflect.defineMetadata(recordKey, list, target);
  return list;
}
