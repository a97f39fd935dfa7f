import type { PartitionKey, Table } from '../schema/index.ts';

/**
 * What PostgreSQL would refuse of a partitioned table.
 *
 * @see https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-LIMITATIONS
 */
export function partitionFaults({
  partitionBy,
  primaryKey,
  uniques,
  indexes,
  checks,
}: Table & { readonly partitionBy: PartitionKey }): string[] {
  const { keys, strategy } = partitionBy;
  const names = keys.filter((key) => typeof key === 'string');
  const unique = [
    ...Object.entries(primaryKey).map(([name, { columns }]) => ({ noun: `The primary key ${name}`, columns })),
    ...Object.entries(uniques).map(([name, { columns }]) => ({ noun: `The unique constraint ${name}`, columns })),
    ...Object.entries(indexes)
      .filter(([, index]) => index.unique === true)
      .map(([name, index]) => ({ noun: `The unique index ${name}`, columns: index.keys })),
  ];
  return [
    ...(strategy === 'list' && keys.length > 1 ? ['A list has one key only.'] : []),
    ...(names.length < keys.length
      ? unique.map(({ noun }) => `${noun} cannot be kept where rows are divided by an expression.`)
      : unique.flatMap(({ noun, columns }) => {
          const missing = names.filter((name) => !columns.includes(name));
          return missing.length === 0 ? [] : [`${noun} lacks ${missing.join(', ')}, by which the rows are divided.`];
        })),
    ...Object.entries(checks)
      .filter(([, check]) => check.noInherit === true)
      .map(([name]) => `Its partitions must have the check ${name} too: leave \`noInherit\` out.`),
  ];
}
