import { nestedOptionTable } from '../../decorators/index.ts';
import type { Expression, PartitionByFacts, PartitionFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';
import { textParts, toExpression } from './text-parts.ts';
import { isKind } from './value.ts';

/** `partitionBy` of an entity. */
export function describePartitions(options: OptionReader): PartitionByFacts | undefined {
  const [partitionBy] = options.records('partitionBy', nestedOptionTable.partitionBy) ?? [];
  if (partitionBy === undefined) return undefined;
  const type = partitionBy.oneOf('type', ['hash', 'list', 'range']);
  const keys = keysOf(partitionBy);
  const partitions = type === 'hash' ? hashPartitions(partitionBy) : listedPartitions(partitionBy);
  if (type === undefined && !partitionBy.has('type')) partitionBy.unexpected('type', 'hash, list or range');
  if (type === undefined || keys === undefined || partitions === undefined) return undefined;
  return definedOnly({ place: partitionBy.place, type, keys, partitions });
}

function keysOf(options: OptionReader): readonly Expression[] | undefined {
  const value = options.value('expression');
  if (isKind(value, 'list')) {
    const parts = value.items.map(textParts).filter((item) => item !== undefined);
    if (parts.length === value.items.length && parts.length > 0) return parts.map(toExpression);
  } else if (value !== undefined) {
    const expression = options.expression('expression');
    return expression === undefined ? undefined : [expression];
  }
  return options.unexpected('expression', 'a property, a list of properties, or SQL');
}

function hashPartitions(options: OptionReader): PartitionByFacts['partitions'] | undefined {
  const value = options.value('partitions');
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  const names = isKind(value, 'list') && value.items.length > 0 ? options.texts('partitions') : undefined;
  return names === undefined
    ? options.unexpected('partitions', 'a number above zero, or a list of names')
    : names.map((name) => ({ name }));
}

function listedPartitions(options: OptionReader): PartitionByFacts['partitions'] | undefined {
  const value = options.value('partitions');
  const partitions = isKind(value, 'list') ? options.records('partitions', nestedOptionTable.partitions) : undefined;
  if (partitions === undefined) return options.unexpected('partitions', 'a list of { name, values }');
  return partitions.map((partition): PartitionFacts => {
    const values = partition.text('values')?.trim() ?? '';
    if (values === '') partition.unexpected('values', 'the rows it holds, as `in (...)` or `from (...) to (...)`');
    return definedOnly({ name: partition.text('name'), values, comment: partition.text('comment') });
  });
}
