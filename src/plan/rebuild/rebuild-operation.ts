import type { ObjectId, Table } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';

type Id = ObjectId<'table'>;

/** A table that is made anew: its old form is put aside with its rows, and dropped when the new one has them. */
export type RebuildOperation = ParkTable | CopyRows | DropParked;

export interface ParkTable extends Operation {
  readonly type: 'parkTable';
  readonly id: Id;
  /** Whether policies bind the owner too. */
  readonly isForced: boolean;
  /** Columns whose defaults hold on to something else. */
  readonly defaults: readonly string[];
  /** Partitions that go with it; a partition does not follow its table into another namespace. */
  readonly partitions: readonly ParkedPartition[];
  /** Sequences with a life of their own, which must not go with it. */
  readonly sequences: readonly string[];
}

export interface ParkedPartition {
  readonly place: ObjectId<'table'>;
  /** The namespace where it goes. */
  readonly scratch: string;
}

export interface CopyRows extends Operation {
  readonly type: 'copyRows';
  readonly id: Id;
  readonly before: Table;
  readonly after: Table;
  /** Column → the SQL of its new value. */
  readonly values: readonly (readonly [string, string])[];
  /** What the new types of columns do not keep, in words. */
  readonly losses: readonly string[];
  /** Sequences that are given back to their columns. */
  readonly owned: readonly { readonly sequence: string; readonly column: string }[];
}

export interface DropParked extends Operation {
  readonly type: 'dropParked';
  readonly id: Id;
  /** Columns that are gone, with their values. */
  readonly lost: readonly string[];
  /** Scratch namespaces, which are empty then. */
  readonly namespaces: readonly string[];
}
