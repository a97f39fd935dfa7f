import type { ObjectId, Routine } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';

type Id = ObjectId<'routine'>;

/** The steps that a routine can take. */
export type RoutineOperation = CreateRoutine | DropRoutine | CommentRoutine;

export interface CreateRoutine extends Operation {
  readonly type: 'createRoutine' | 'replaceRoutine';
  readonly id: Id;
  readonly routine: Routine;
  /** Whether it was there before, and people may have been let into it. */
  readonly isRemade?: boolean;
}

export interface DropRoutine extends Operation {
  readonly type: 'dropRoutine';
  readonly id: Id;
  readonly routine: Routine;
  readonly isRemade: boolean;
}

export interface CommentRoutine extends Operation {
  readonly type: 'commentRoutine';
  readonly id: Id;
  readonly routine: Routine;
}
