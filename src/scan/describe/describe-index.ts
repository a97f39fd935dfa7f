import { nestedOptionTable } from '../../decorators/index.ts';
import type { CheckFacts, ExclusionFacts, IndexColumnFacts, IndexFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import { describeFormerName } from './describe-former-name.ts';
import { describeParameters } from './describe-parameters.ts';
import type { OptionReader } from './option-reader.ts';
import { isKind } from './value.ts';

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
    storageParameters: describeParameters(options, 'storageParameters'),
    nullsNotDistinct: options.decorator === 'Unique' ? options.flag('nullsNotDistinct') : undefined,
    comment: options.text('comment'),
    renamedFrom: describeFormerName(options),
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
    notValid: options.flag('notValid'),
    noInherit: options.flag('noInherit'),
    comment: options.text('comment'),
    renamedFrom: describeFormerName(options),
  });
}

/** `@Exclusion`; undefined when its expression could not be read. */
export function describeExclusion(options: OptionReader): ExclusionFacts | undefined {
  const expression = options.expression('expression');
  if (expression === undefined) return undefined;
  return definedOnly({
    place: options.place,
    name: options.text('name'),
    expression,
    deferMode: options.oneOf('deferMode', ['deferred', 'immediate']),
    comment: options.text('comment'),
    renamedFrom: describeFormerName(options),
  });
}

function indexColumns(options: OptionReader): readonly IndexColumnFacts[] | undefined {
  const columns = options.records('columns', nestedOptionTable.columns);
  return columns?.flatMap((column) => {
    const name = column.text('name');
    if (name === undefined) {
      column.unexpected('name', 'the name of a property');
      return [];
    }
    return [
      definedOnly({
        name,
        sort: column.oneOf('sort', ['asc', 'desc']),
        nulls: column.oneOf('nulls', ['first', 'last']),
        collation: column.text('collation'),
        operatorClass: column.text('operatorClass'),
      }),
    ];
  });
}
