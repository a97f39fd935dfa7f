import type { Place } from '../errors/index.ts';
import type { Named, TriggerEvent } from '../schema/index.ts';
import type { Expression } from './expression-parts.ts';

// What classes say of objects beside their columns, keys and indexes; see `EntityDescriptor`.

/** What something was called, as the entities say, and where they say it. */
export interface FormerName {
  readonly name: string;
  readonly place?: Place;
}

export interface ViewFacts {
  readonly materialized?: boolean;
  readonly withData?: boolean;
  readonly columns?: readonly string[];
  readonly securityInvoker?: boolean;
  readonly securityBarrier?: boolean;
  readonly checkOption?: 'local' | 'cascaded';
  readonly storageParameters?: Named<string>;
}

export interface PrimaryKeyFacts {
  readonly name?: string;
  readonly include?: readonly string[];
  readonly deferMode?: 'deferred' | 'immediate';
  readonly storageParameters?: Named<string>;
  readonly comment?: string;
  readonly renamedFrom?: FormerName;
}

/** Numbers are digits. */
export interface SequenceFacts {
  readonly start?: string;
  readonly increment?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly cache?: string;
  readonly cycle?: boolean;
}

export interface PartitionByFacts {
  readonly place?: Place;
  readonly type: 'hash' | 'list' | 'range';
  /** Properties, or SQL; one of them may hold several, between commas. */
  readonly keys: readonly Expression[];
  readonly partitions: number | readonly PartitionFacts[];
}

export interface PartitionFacts {
  readonly name?: string;
  /** Absent: one of several by hash. */
  readonly values?: string;
  readonly comment?: string;
}

export interface ExclusionFacts {
  readonly place?: Place;
  readonly name?: string;
  readonly expression: Expression;
  readonly deferMode?: 'deferred' | 'immediate';
  readonly comment?: string;
  readonly renamedFrom?: FormerName;
}

export interface PolicyFacts {
  readonly place?: Place;
  readonly name?: string;
  readonly command?: 'all' | 'select' | 'insert' | 'update' | 'delete';
  readonly restrictive?: boolean;
  readonly roles?: readonly string[];
  readonly using?: Expression;
  readonly check?: Expression;
  readonly comment?: string;
  readonly renamedFrom?: FormerName;
}

export interface TriggerFacts {
  readonly place?: Place;
  readonly name?: string;
  readonly timing: 'before' | 'after' | 'instead of';
  readonly events: readonly TriggerEvent[];
  readonly forEach?: 'row' | 'statement';
  readonly body?: Expression;
  readonly function?: string;
  readonly when?: Expression;
  /** Properties. */
  readonly updateOf?: readonly string[];
  readonly constraint?: boolean;
  readonly deferMode?: 'deferred' | 'immediate';
  readonly oldTable?: string;
  readonly newTable?: string;
  readonly arguments?: readonly string[];
  readonly enabled?: boolean | 'replica' | 'always';
  readonly comment?: string;
  readonly renamedFrom?: FormerName;
}
