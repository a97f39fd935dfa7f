import { optionEffect, optionTable, type DecoratorName, type OptionEffect } from '../../decorators/index.ts';
import {
  nearest,
  scanComputedDefault,
  scanUnexpectedValue,
  scanUnknownOption,
  scanUnreadable,
  type Place,
} from '../../errors/index.ts';
import type { Expression } from '../../mapping/index.ts';
import { accessedMember } from './accessed-member.ts';
import type { DescribeContext, OptionSite } from './describe-context.ts';
import { textParts, toExpression } from './text-parts.ts';
import { isComposed, isKind, type EntryValue, type RecordValue, type UnreadableValue, type Value } from './value.ts';

const noEntries: ReadonlyMap<string, EntryValue> = new Map();

/** Reads the options of one decorator, each with the type it must have, and collects what is wrong. */
export class OptionReader {
  readonly decorator: DecoratorName;
  /** `User.email`, for messages. */
  readonly owner: string;
  readonly context: DescribeContext;
  readonly place: Place | undefined;
  readonly #site: OptionSite;
  readonly #entries: ReadonlyMap<string, EntryValue>;

  constructor(site: OptionSite, options: RecordValue | undefined) {
    this.#site = site;
    this.decorator = site.decorator;
    this.owner = site.owner;
    this.context = site.context;
    this.place = site.place;
    this.#entries = options?.entries ?? noEntries;
    this.#refuseUnknown();
  }

  /** Whether no option was given at all. */
  get empty(): boolean {
    return this.#entries.size === 0;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Where an option stands; where the decorator does, when that is not known. */
  placeOf(name: string): Place | undefined {
    return this.#entries.get(name)?.place ?? this.place;
  }

  /** The options with the name of the property, as a custom type is told of it. */
  property(): RecordValue {
    const name = this.owner.slice(this.owner.lastIndexOf('.') + 1);
    return { kind: 'record', entries: new Map([...this.#entries, ['name', { read: () => name }]]) };
  }

  /** The first of several names of one option that has a value; unreadable values are reported and left out. */
  value(...names: readonly string[]): Value {
    for (const name of names) {
      const value = this.#one(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #one(name: string): Value {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    const value = entry.read();
    if (!isKind(value, 'unreadable')) return value;
    this.reportUnreadable(name, value, entry.place);
    return undefined;
  }

  text(...names: readonly string[]): string | undefined {
    const value = this.value(...names);
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    return this.#unexpected(names, 'text');
  }

  /** The records in an option, itself one or a list of them, each with the options it may hold. */
  records(name: string, known: Readonly<Record<string, OptionEffect>>): readonly OptionReader[] | undefined {
    const value = this.#one(name);
    if (value === undefined || value === null) return undefined;
    const items = isKind(value, 'list') ? value.items : [value];
    const records = items.filter((item) => isKind(item, 'record'));
    if (records.length < items.length) return this.#unexpected([name], 'an object, or a list of them', items);
    const place = this.#entries.get(name)?.place ?? this.place;
    const path = this.#pathOf(name);
    return records.map((record) => new OptionReader({ ...this.#site, place, within: { path, known } }, record));
  }

  number(name: string): number | undefined {
    const value = this.#one(name);
    if (value === undefined || typeof value === 'number') return value;
    return this.#unexpected([name], 'a number');
  }

  flag(name: string): boolean | undefined {
    const value = this.#one(name);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.#unexpected([name], 'true or false');
  }

  flagOrText(name: string): boolean | string | undefined {
    const value = this.#one(name);
    if (value === undefined || typeof value === 'boolean' || typeof value === 'string') return value;
    return this.#unexpected([name], 'true, false or a name');
  }

  /** One text or a list of them. */
  texts(...names: readonly string[]): readonly string[] | undefined {
    const value = this.value(...names);
    if (value === undefined) return undefined;
    const items = isKind(value, 'list') ? value.items : [value];
    const readable = items.map((item) =>
      isKind(item, 'function') ? accessedMember(item.call([{ kind: 'columns' }])) : item,
    );
    const texts = readable.filter((item) => typeof item === 'string');
    return texts.length === items.length ? texts : this.#unexpected(names, 'text or a list of texts', readable);
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(name)?.toLowerCase();
    const found = choices.find((choice) => choice === text);
    return text === undefined || found !== undefined ? found : this.#unexpected([name], choices.join(' or '));
  }

  /** SQL, or a function that writes it. */
  expression(name: string): Expression | undefined {
    const value = this.#one(name);
    if (value === undefined) return undefined;
    const written = isKind(value, 'function')
      ? value.call([{ kind: 'columns' }, { kind: 'table', name: 'table' }, { kind: 'table', name: 'index' }])
      : value;
    if (isKind(written, 'unreadable')) {
      this.reportUnreadable(name, written, this.#entries.get(name)?.place);
      return undefined;
    }
    const parts = textParts(written);
    return parts === undefined ? this.#unexpected([name], 'SQL or a function that returns it') : toExpression(parts);
  }

  /** A property's name, or `(other) => other.name`. */
  member(name: string): string | undefined {
    const value = this.value(name);
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    const found = isKind(value, 'function') ? accessedMember(value.call([{ kind: 'columns' }])) : undefined;
    return typeof found === 'string' ? found : this.#unexpected([name], 'a property name or (other) => other.property');
  }

  /** Names of options given that change the schema but have no place in the model yet. */
  later(): readonly string[] | undefined {
    if (this.#entries.size === 0) return undefined;
    const names = [...this.#entries.keys()].filter((name) => optionEffect(this.decorator, name) === 'later');
    return names.length > 0 ? names.toSorted() : undefined;
  }

  reportUnreadable(name: string, value: UnreadableValue, place: Place | undefined): void {
    const at = value.place ?? place ?? this.place;
    const fault = { ...this.#fault(name), what: value.what, place: at };
    const computed = value.reason === 'computed' && (name === 'default' || name === 'defaultRaw');
    this.context.problems.push(computed ? scanComputedDefault(fault) : scanUnreadable(fault));
  }

  unexpected(name: string, expected: string): undefined {
    return this.#unexpected([name], expected);
  }

  #unexpected(names: readonly string[], expected: string, items: readonly Value[] = []): undefined {
    const name = names.find((candidate) => this.#entries.has(candidate)) ?? names[0] ?? '';
    const place = this.#entries.get(name)?.place ?? this.place;
    const hidden = items.find((item) => isKind(item, 'unreadable'));
    if (isComposed(hidden) && hidden.kind === 'unreadable') this.reportUnreadable(name, hidden, place);
    else this.context.problems.push(scanUnexpectedValue({ ...this.#fault(name), expected, place }));
    return undefined;
  }

  #pathOf(name: string): string {
    const { within } = this.#site;
    return within === undefined || name === '' ? name : `${within.path}.${name}`;
  }

  #fault(name: string): { option: string; decorator: DecoratorName; owner: string } {
    return { option: this.#pathOf(name), decorator: this.decorator, owner: this.owner };
  }

  #refuseUnknown(): void {
    const known = this.#site.within?.known ?? optionTable[this.decorator];
    for (const [option, entry] of this.#entries) {
      if (Object.hasOwn(known, option)) continue;
      const place = entry.place ?? this.place;
      const suggestion = nearest(option, Object.keys(known));
      this.context.problems.push(scanUnknownOption({ ...this.#fault(option), suggestion, place }));
    }
  }
}
