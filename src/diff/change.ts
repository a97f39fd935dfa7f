import type { ObjectId } from '../schema/index.ts';

/** One difference between two schemas. Knows no SQL and no object kind. */
export type Change = AddChange | RemoveChange | AlterChange;

/** The object exists only afterwards. The objects below it have changes of their own. */
export interface AddChange {
  readonly verb: 'add';
  readonly id: ObjectId;
}

/** The object exists only before. The objects below it have changes of their own. */
export interface RemoveChange {
  readonly verb: 'remove';
  readonly id: ObjectId;
}

/** One attribute of the object has another value. An absent attribute is `undefined`. */
export interface AlterChange {
  readonly verb: 'alter';
  readonly id: ObjectId;
  readonly attribute: string;
  readonly before: unknown;
  readonly after: unknown;
}
