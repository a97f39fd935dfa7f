import type { Known } from './option-effect.ts';
import type { PrimaryKeyOptions } from './options/entity-options.ts';
import type { IndexColumnOptions } from './options/index-options.ts';
import type { PartitionByOptions, PartitionOptions } from './options/partition-options.ts';
import type { SequenceOptions } from './options/sequence-options.ts';
import type { ViewFields } from './options/view-options.ts';

/** Every option of the records that are options themselves. */
export const nestedOptionTable = {
  columns: {
    name: 'schema',
    sort: 'schema',
    nulls: 'schema',
    collation: 'schema',
    operatorClass: 'schema',
    length: 'none',
  } satisfies Known<IndexColumnOptions>,
  partitionBy: { type: 'schema', expression: 'schema', partitions: 'schema' } satisfies Known<PartitionByOptions>,
  partitions: { name: 'schema', values: 'schema', comment: 'schema' } satisfies Known<PartitionOptions>,
  primaryKey: {
    name: 'schema',
    include: 'schema',
    deferMode: 'schema',
    storageParameters: 'schema',
    comment: 'schema',
    renamedFrom: 'advice',
  } satisfies Known<PrimaryKeyOptions>,
  sequence: {
    start: 'schema',
    increment: 'schema',
    minimum: 'schema',
    maximum: 'schema',
    cache: 'schema',
    cycle: 'schema',
  } satisfies Known<SequenceOptions>,
  view: {
    materialized: 'schema',
    withData: 'schema',
    columns: 'schema',
    securityInvoker: 'schema',
    securityBarrier: 'schema',
    checkOption: 'schema',
    storageParameters: 'schema',
  } satisfies Known<ViewFields>,
} as const;
