import type { Check, Exclusion, ForeignKey, Index, IndexKey, PrimaryKey, Unique } from './constraints.ts';
import type { Named } from './named.ts';
import type { SequenceOptions } from './sequence.ts';
import type { Policy, Trigger } from './trigger.ts';
import type { TypeUse } from './types.ts';

export interface Table {
  readonly comment?: string;
  /** Not written to the log, and empty after a crash. */
  readonly unlogged?: true;
  /** `fillfactor`, `autovacuum_enabled`, `toast.autovacuum_enabled` ... → value. */
  readonly storageParameters?: Named<string>;
  /** Absent: rows are open to everyone with rights on the table. `forced`: the owner is bound too. */
  readonly rowSecurity?: 'enabled' | 'forced';
  readonly partitionBy?: PartitionKey;
  readonly columns: Named<Column>;
  /** At most one, keyed by the constraint's name like every other constraint. */
  readonly primaryKey: Named<PrimaryKey>;
  readonly uniques: Named<Unique>;
  readonly indexes: Named<Index>;
  readonly foreignKeys: Named<ForeignKey>;
  readonly checks: Named<Check>;
  readonly exclusions: Named<Exclusion>;
  readonly triggers: Named<Trigger>;
  readonly policies: Named<Policy>;
  readonly partitions: Named<Partition>;
}

/** @see https://www.postgresql.org/docs/current/ddl-partitioning.html */
export interface PartitionKey {
  readonly strategy: 'hash' | 'list' | 'range';
  readonly keys: readonly IndexKey[];
}

/** A table that holds some of the rows of another. What it has of its own (indexes, parameters) is not in the model. */
export interface Partition {
  /** As written: `for values from ('2026-01-01') to ('2027-01-01')`, or `default`. */
  readonly bound: string;
  /** Where it lies, if not in the namespace of its table. */
  readonly namespace?: string;
  readonly comment?: string;
}

/** An absent fact has PostgreSQL's default value, so that equal columns are equal values. */
export interface Column extends TypeUse {
  readonly nullable?: true;
  /** SQL expression as written. */
  readonly default?: string;
  /** The default comes from a sequence that the column owns. */
  readonly serial?: true;
  readonly identity?: 'always' | 'by default';
  /** What is special about the sequence behind a serial or identity column. */
  readonly sequence?: SequenceOptions;
  /** SQL expression of a generated column. */
  readonly generated?: string;
  /** A generated column that is computed when it is read (PostgreSQL 18). */
  readonly virtual?: true;
  readonly collation?: string;
  /** Absent: what the type wants. */
  readonly storage?: 'plain' | 'external' | 'extended' | 'main';
  readonly compression?: 'pglz' | 'lz4';
  /** Target of the statistics. */
  readonly statistics?: number;
  readonly comment?: string;
}
