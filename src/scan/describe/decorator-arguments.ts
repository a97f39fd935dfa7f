import { isKind, type EntryValue, type RecordValue, type Value } from './value.ts';
import type { DecoratorUse } from './class-report.ts';

/** All call shapes of a decorator as one record: `@OneToMany(() => Post, 'author', {...})` = `{ entity, mappedBy, ... }`. */
export function optionsOf(use: DecoratorUse): RecordValue | UnreadableArgument | undefined {
  const [only] = use.args;
  if (use.args.length <= 1 && (only === undefined || isKind(only, 'record'))) return only;
  const names = positional[use.decorator] ?? [];
  const entries = new Map<string, EntryValue>();
  for (const [index, argument] of use.args.entries()) {
    if (argument === undefined) continue;
    if (isKind(argument, 'unreadable')) return { unreadable: argument };
    if (isKind(argument, 'record')) {
      for (const [name, entry] of argument.entries) entries.set(name, entry);
      continue;
    }
    const name = names[index];
    if (name !== undefined) entries.set(name, { read: () => argument, ...(use.place && { place: use.place }) });
  }
  return entries.size > 0 ? { kind: 'record', entries } : undefined;
}

export interface UnreadableArgument {
  readonly unreadable: Extract<Value, { kind: 'unreadable' }>;
}

/** What an argument means that is no record of options. */
const positional: Readonly<Partial<Record<DecoratorUse['decorator'], readonly string[]>>> = {
  Enum: ['items'],
  Formula: ['formula'],
  ManyToOne: ['entity'],
  OneToOne: ['entity', 'mappedBy'],
  OneToMany: ['entity', 'mappedBy'],
  ManyToMany: ['entity', 'mappedBy'],
  Embedded: ['entity'],
};
