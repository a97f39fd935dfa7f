import type { CheckFacts, IndexColumnFacts, IndexFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';
import { isKind, type Value } from './value.ts';

/** `@Index` and `@Unique`, on a class or (with `member`) on a property. */
export function describeIndex(options: OptionReader, member?: string): IndexFacts {
  const where =
    options.has('where') && isKind(options.value('where'), 'record')
      ? options.unexpected('where', 'SQL')
      : options.expression('where');
  return definedOnly({
    place: options.place,
    name: options.text('name'),
    properties: options.texts('properties') ?? (member === undefined ? [] : [member]),
    columns: indexColumns(options),
    type: options.decorator === 'Index' ? options.text('type') : undefined,
    include: options.texts('include'),
    where,
    expression: options.expression('expression'),
    deferMode: options.decorator === 'Unique' ? options.oneOf('deferMode', ['deferred', 'immediate']) : undefined,
    fillFactor: options.number('fillFactor'),
  });
}

/** `@Check`, on a class or on a property; undefined when its expression could not be read. */
export function describeCheck(options: OptionReader, member?: string): CheckFacts | undefined {
  const expression = options.expression('expression');
  if (expression === undefined) return undefined;
  return definedOnly({
    place: options.place,
    name: options.text('name'),
    property: options.text('property') ?? member,
    expression,
  });
}

function indexColumns(options: OptionReader): readonly IndexColumnFacts[] | undefined {
  const value = options.value('columns');
  if (value === undefined) return undefined;
  const columns = isKind(value, 'list') ? value.items.map(indexColumn) : [undefined];
  return columns.every((column) => column !== undefined)
    ? columns
    : options.unexpected('columns', 'a list of { name, sort, nulls, collation }');
}

function indexColumn(value: Value): IndexColumnFacts | undefined {
  if (!isKind(value, 'record')) return undefined;
  const text = (name: string): string | undefined => {
    const found = value.entries.get(name)?.read();
    return typeof found === 'string' ? found : undefined;
  };
  const name = text('name');
  if (name === undefined) return undefined;
  return definedOnly({
    name,
    sort: choice(text('sort'), ['asc', 'desc']),
    nulls: choice(text('nulls'), ['first', 'last']),
    collation: text('collation'),
  });
}

function choice<Choice extends string>(text: string | undefined, choices: readonly Choice[]): Choice | undefined {
  return choices.find((candidate) => candidate === text?.toLowerCase());
}
