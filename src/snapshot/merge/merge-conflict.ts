import type { ObjectId } from '../../schema/index.ts';

/** What two branches did to one object and cannot both have. */
export interface MergeConflict {
  readonly id: ObjectId;
  /**
   * `changed`: both gave it another value; `removed`: one removed what the other one changed; `missing`: one removed what
   * the other one's object needs; `taken`: both use one name, or one place, for different things.
   */
  readonly kind: 'changed' | 'removed' | 'missing' | 'taken';
  /** The facts that differ; none where it is the whole object. */
  readonly attributes: readonly string[];
  /** The object, or the differing facts of it, in the common ancestor; `undefined`: it was not there. */
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Of `missing` and `taken`: the other object that is involved. */
  readonly other?: ObjectId;
}
