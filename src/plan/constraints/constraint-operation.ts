import type { Named, ObjectId, ObjectKinds } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';

export type ConstraintKindName = 'primaryKey' | 'unique' | 'foreignKey' | 'check' | 'exclusion';

interface Step<Kind extends ConstraintKindName> extends Operation {
  readonly id: ObjectId<Kind>;
}

export interface AddConstraint<Kind extends ConstraintKindName> extends Step<Kind> {
  readonly type: 'addConstraint';
  readonly value: ObjectKinds[Kind];
}

export interface DropConstraint<Kind extends ConstraintKindName> extends Step<Kind> {
  readonly type: 'dropConstraint';
}

export interface RenameConstraint<Kind extends ConstraintKindName> extends Step<Kind> {
  readonly type: 'renameConstraint';
  readonly from: string;
}

/** Looks at the rows that were there before. */
export interface ValidateConstraint<Kind extends ConstraintKindName> extends Step<Kind> {
  readonly type: 'validateConstraint';
}

/** Changes the index behind the constraint. */
export interface SetConstraintParameters<Kind extends ConstraintKindName> extends Step<Kind> {
  readonly type: 'setConstraintParameters';
  readonly before: Named<string> | undefined;
  readonly after: Named<string> | undefined;
}

export interface CommentConstraint<Kind extends ConstraintKindName> extends Step<Kind> {
  readonly type: 'commentConstraint';
  readonly comment: string | undefined;
}

export type ConstraintOperation<Kind extends ConstraintKindName> =
  | AddConstraint<Kind>
  | DropConstraint<Kind>
  | RenameConstraint<Kind>
  | ValidateConstraint<Kind>
  | SetConstraintParameters<Kind>
  | CommentConstraint<Kind>;
