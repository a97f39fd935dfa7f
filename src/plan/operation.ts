import type { AlterChange, Change } from '../diff/index.ts';
import type { Advice, ObjectId, ObjectKind, Schema } from '../schema/index.ts';
import type { TypeUsers } from './replacements/type-users.ts';
import type { Statement } from './statement.ts';

/** The order of steps that nothing else orders; the way a careful person would write the file. */
export const PHASES = [
  // First, since the commit that may have to follow should leave the rest of the migration in one piece.
  'add labels',
  'detach partitions',
  'drop policies',
  'drop triggers',
  'drop views',
  'drop foreign keys',
  'drop constraints',
  'create namespaces',
  'create extensions',
  'create types',
  'create sequences',
  'create tables',
  'add columns',
  'alter columns',
  'drop columns',
  'add constraints',
  'create indexes',
  'add foreign keys',
  'change partitions',
  // Those that something else calls come before it.
  'create routines',
  'create views',
  'create triggers',
  'create policies',
  'comment',
  'drop tables',
  'drop sequences',
  'drop routines',
  'drop types',
  'drop extensions',
  'drop namespaces',
] as const;

/** What a step does to things (keys of objects and names), so that the steps can be ordered. */
export interface Effects {
  /** Exists afterwards and not before. */
  readonly creates?: readonly string[];
  /** Exists before and not afterwards. */
  readonly drops?: readonly string[];
  /** Changes in place. */
  readonly alters?: readonly string[];
  /** Must be there, in its new form, for the step to succeed. */
  readonly needs?: readonly string[];
  /** Is used until this step: whoever drops or alters it comes later. */
  readonly releases?: readonly string[];
  /**
   * Like `needs`, of what a text names, as far as that can be told without parsing it: left aside where steps would wait for
   * each other, the less likely first.
   */
  readonly likelyNeeds?: readonly string[];
  readonly mayNeed?: readonly string[];
  /** Like `releases`, in the same way. */
  readonly likelyReleases?: readonly string[];
  readonly mayRelease?: readonly string[];
  /** Better comes first, and need not: the first to be left aside. */
  readonly prefers?: readonly string[];
}

/** One named step of a plan: a plain value that touches nothing. Each object kind extends it with its own steps. */
export interface Operation {
  readonly type: string;
  readonly id: ObjectId;
  readonly phase: (typeof PHASES)[number];
  /** Its place among the steps of its phase on the same parent, where it is not by name. */
  readonly rank?: number;
  readonly effects: Effects;
}

/** The two schemas that a plan leads between, and which objects come and go on the way. */
export interface PlanContext {
  readonly before: Schema;
  readonly after: Schema;
  isAdded(id: ObjectId): boolean;
  isRemoved(id: ObjectId): boolean;
  /** The columns that have a type in the schema before. */
  readonly usersOf: TypeUsers;
  /** How columns get their values, where somebody says so. */
  readonly advice: Advice;
}

/** `base`: another base type, as `text` for `integer`; `any`: also other modifiers or another collation. */
export type TypeBinding = 'none' | 'base' | 'any';

export type Sides = Pick<PlanContext, 'before' | 'after'>;

/** Everything the plan knows about one kind of object. */
export interface ObjectRule<Kind extends ObjectKind, Step extends Operation> {
  readonly kind: Kind;
  /** The object exists only in the schema after. */
  add(id: ObjectId<Kind>, context: PlanContext): readonly Step[];
  /** The object exists only in the schema before. */
  remove(id: ObjectId<Kind>, context: PlanContext): readonly Step[];
  /** The object exists in both, with other attributes. */
  alter(id: ObjectId<Kind>, changes: readonly AlterChange[], context: PlanContext): readonly Step[];
  /**
   * Whether it must be made anew for these changes; what rests on it then is too. Absent: all changes work in place. It is
   * then removed and added, with all that is in it. Types that are swapped under their columns have no need of it.
   */
  renews?(id: ObjectId<Kind>, changes: readonly AlterChange[], sides: Sides): boolean;
  /**
   * The attribute that `alter` sets again when something it rests on is made anew, where that will do: the default of a
   * column. It comes as a change from the value after to the same value. `null`: it must itself be made anew.
   */
  restates?(schema: Schema, id: ObjectId<Kind>): string | null;
  /** Keys of what others use of it apart from itself, and the change disturbs: who uses one is made anew. */
  disturbs?(change: Change, sides: Sides): readonly string[];
  /** Gives it another name in the same parent and changes nothing else. Absent: it is dropped and made. */
  rename?(from: ObjectId<Kind>, to: ObjectId<Kind>, context: PlanContext): readonly Step[];
  /** Keys of the objects it is built on; when one of them is made anew, so is it. `null`: it is part of its parent. */
  uses: ((schema: Schema, id: ObjectId<Kind>) => readonly string[]) | null;
  /** Which changes to the type of a column that it uses want it made anew. */
  typeBinding(schema: Schema, id: ObjectId<Kind>): TypeBinding;
  statements(step: Step): readonly Statement[];
  /** One line for people: `add column user.phone varchar(32)`. */
  describe(step: Step): string;
  /** What the step adds to the name of a migration (`add_user_phone`); `null` for steps that only follow from others. */
  nameFragment(step: Step): string | null;
}
