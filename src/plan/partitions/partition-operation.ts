import type { Named, ObjectId, Partition } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';

type Id = ObjectId<'partition'>;

interface Step extends Operation {
  readonly id: Id;
  /** The partition as a table. */
  readonly place: ObjectId<'table'>;
}

interface CreatePartition extends Step {
  readonly type: 'createPartition';
  readonly partition: Partition;
  /** What columns of a table that was there before are told of statistics, which a new partition does not take over. */
  readonly statistics: Named<number>;
}

export interface AttachPartition extends Step {
  readonly type: 'attachPartition';
  readonly partition: Partition;
  /** Columns of a table that is attached which take their defaults from the sequences of the partitioned table. */
  readonly serials?: readonly string[];
}

interface DropPartition extends Step {
  readonly type: 'dropPartition';
  readonly isReferenced: boolean;
}

interface DetachPartition extends Step {
  /** For good, or only until it has another bound. */
  readonly type: 'detachPartition' | 'unbindPartition';
  /** Columns that must not take their defaults from the sequences of the partitioned table any more. */
  readonly serials?: readonly string[];
}

interface MovePartition extends Step {
  readonly type: 'movePartition';
  readonly from: ObjectId<'table'>;
}

export interface CommentPartition extends Step {
  readonly type: 'commentPartition';
  readonly comment: string | undefined;
}

export type PartitionOperation =
  | CreatePartition
  | AttachPartition
  | DropPartition
  | DetachPartition
  | MovePartition
  | CommentPartition;
