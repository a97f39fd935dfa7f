import type { AlterChange } from '../../diff/index.ts';
import { findObject, nounOf, objectKey } from '../../schema/index.ts';
import type { Deferrable, Named, ObjectId, ObjectKinds, Schema } from '../../schema/index.ts';
import type { CommentConstraint, ConstraintKindName, ConstraintOperation } from './constraint-operation.ts';
import { constraintStatements } from './constraint-statements.ts';
import { neededKeys } from '../order/dependencies.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import { constraintKey, displayName, nameOf, namespaceOf, relationKey, tableKey, tableOf } from '../keys.ts';
import type { ObjectRule, Operation, PlanContext, TypeBinding } from '../operation.ts';

/** What makes one kind of constraint different from the others. */
export interface ConstraintKind<Kind extends ConstraintKindName> {
  readonly kind: Kind;
  /** What follows the constraint's name in SQL. */
  clause(value: ObjectKinds[Kind]): string;
  /** Keys of what the constraint surely rests on. */
  uses(schema: Schema, id: ObjectId<Kind>, value: ObjectKinds[Kind]): readonly string[];
  /** The SQL in it, which may name more. */
  expression?(value: ObjectKinds[Kind]): string;
  /** The constraint in words, after its noun: `(email) to user`. */
  summary(id: ObjectId<Kind>, value: ObjectKinds[Kind]): string;
  /** `user_email_unique`, for the name of a migration. */
  fragment(id: ObjectId<Kind>, value: ObjectKinds[Kind]): string;
  /** Whether an index of the same name comes with it. */
  readonly hasIndex: boolean;
  /** Whether a column of another type needs the constraint made anew; PostgreSQL itself follows for the others. */
  typeBinding?(schema: Schema, value: ObjectKinds[Kind]): TypeBinding;
  readonly phases: { readonly add: Operation['phase']; readonly drop: Operation['phase'] };
  /** Whether `create table` makes it already. */
  comesWithTable(id: ObjectId<Kind>, context: PlanContext): boolean;
  /** Whether `drop table` takes it along. */
  goesWithTable(id: ObjectId<Kind>, context: PlanContext): boolean;
}

/** For constraints written inside of `create table`: they have steps of their own only on a table that stays. */
export const IN_TABLE = {
  phases: { add: 'add constraints', drop: 'drop constraints' },
  comesWithTable: (id: ObjectId, context: PlanContext) => context.isAdded(tableOf(id)),
  goesWithTable: (id: ObjectId, context: PlanContext) => context.isRemoved(tableOf(id)),
} as const;

/**
 * The rule of a kind of constraint: added, dropped, and made anew when what it says changes, since PostgreSQL does not alter that.
 *
 * @see https://www.postgresql.org/docs/current/sql-altertable.html "ADD table_constraint"
 */
export function constraintRule<Kind extends ConstraintKindName>(
  spec: ConstraintKind<Kind>,
): ObjectRule<Kind, ConstraintOperation<Kind>> {
  const noun = nounOf(spec.kind);
  return {
    ...constraintSteps(spec),
    kind: spec.kind,
    renews: (id, changes, { after }) => {
      const isDivided = findObject(after, tableOf(id))?.partitionBy !== undefined;
      return changes.some((change) => !worksInPlace(change, isDivided));
    },

    uses(schema, id) {
      const value = findObject(schema, id);
      return value === undefined ? [] : [...spec.uses(schema, id, value), ...named(spec, schema, value)];
    },
    typeBinding(schema, id) {
      const value = findObject(schema, id);
      return value === undefined ? 'none' : (spec.typeBinding?.(schema, value) ?? 'none');
    },

    statements: (step) => constraintStatements(step, spec),

    describe(step) {
      const name = `${nameOf(step.id)} of ${displayName(tableOf(step.id))}`;
      switch (step.type) {
        case 'addConstraint':
          return `add ${noun} ${spec.summary(step.id, step.value)}`;
        case 'renameConstraint':
          return `rename ${noun} ${step.from} of ${displayName(tableOf(step.id))} to ${nameOf(step.id)}`;
        case 'setConstraintParameters':
          return `change storage parameters of ${noun} ${name}`;
        default:
          return `${VERBS[step.type]} ${noun} ${name}`;
      }
    },

    nameFragment(step) {
      if (step.type === 'addConstraint') return `add_${spec.fragment(step.id, step.value)}`;
      return `${step.type === 'setConstraintParameters' ? 'alter' : FRAGMENTS[step.type]}_${nameOf(step.id)}`;
    },
  };
}

const VERBS = { dropConstraint: 'drop', validateConstraint: 'validate', commentConstraint: 'comment on' };
const FRAGMENTS = {
  dropConstraint: 'drop',
  renameConstraint: 'rename',
  validateConstraint: 'validate',
  commentConstraint: 'comment',
};

/**
 * Rows that were not looked at can be looked at later, and never be forgotten again. The index of a table with partitions
 * keeps its parameters.
 */
function worksInPlace({ attribute, after }: AlterChange, isDivided: boolean): boolean {
  if (attribute === 'storageParameters') return !isDivided;
  return attribute === 'comment' || (attribute === 'notValid' && after === undefined);
}

type Steps<Kind extends ConstraintKindName> = Pick<
  ObjectRule<Kind, ConstraintOperation<Kind>>,
  'add' | 'remove' | 'alter' | 'rename'
>;

function constraintSteps<Kind extends ConstraintKindName>(spec: ConstraintKind<Kind>): Steps<Kind> {
  const keys = (id: ObjectId<Kind>): string[] => [
    objectKey(id),
    constraintKey(id),
    ...(spec.hasIndex ? [relationKey(namespaceOf(id), nameOf(id))] : []),
  ];
  const comment = (id: ObjectId<Kind>, text: string | undefined): CommentConstraint<Kind> => {
    return { type: 'commentConstraint', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
  };
  return {
    add(id, context): ConstraintOperation<Kind>[] {
      const value = findObject(context.after, id);
      if (value === undefined) return [];
      const needs = [tableKey(id), ...spec.uses(context.after, id, value)];
      const effects = { creates: keys(id), needs, mayNeed: named(spec, context.after, value) };
      const comments = value.comment === undefined ? [] : [comment(id, value.comment)];
      if (spec.comesWithTable(id, context)) return comments;
      return [{ type: 'addConstraint', id, phase: spec.phases.add, value, effects }, ...comments];
    },

    remove(id, context) {
      const value = findObject(context.before, id);
      if (value === undefined || spec.goesWithTable(id, context)) return [];
      const releases = [tableKey(id), ...withOldForms(spec.uses(context.before, id, value))];
      const effects = { drops: keys(id), releases, mayRelease: withOldForms(named(spec, context.before, value)) };
      return [{ type: 'dropConstraint', id, phase: spec.phases.drop, effects }];
    },

    alter(id, changes, { before, after }): ConstraintOperation<Kind>[] {
      const [old, value] = [findObject(before, id), findObject(after, id)];
      if (old === undefined || value === undefined) return [];
      const effects = { needs: [objectKey(id), ...spec.uses(after, id, value)], mayNeed: named(spec, after, value) };
      return changes.map(({ attribute }): ConstraintOperation<Kind> => {
        if (attribute === 'comment') return comment(id, value.comment);
        if (attribute === 'notValid') return { type: 'validateConstraint', id, phase: spec.phases.add, effects };
        const [from, to] = [parametersOf(old), parametersOf(value)];
        return { type: 'setConstraintParameters', id, phase: 'alter columns', before: from, after: to, effects };
      });
    },

    rename(from, to) {
      const effects = { drops: keys(from), creates: keys(to), needs: [tableKey(to)] };
      return [{ type: 'renameConstraint', id: to, from: nameOf(from), phase: 'drop constraints', effects }];
    },
  };
}

/** Keys of the routines, sequences and types that it may name. */
function named<Kind extends ConstraintKindName>(
  spec: ConstraintKind<Kind>,
  schema: Schema,
  value: ObjectKinds[Kind],
): string[] {
  return neededKeys(schema, spec.expression?.(value) ?? '');
}

function parametersOf(value: ObjectKinds[ConstraintKindName]): Named<string> | undefined {
  return 'storageParameters' in value ? value.storageParameters : undefined;
}

/** The `deferrable` part of a constraint, with a space before it, or nothing. */
export function deferrableClause(deferrable: Deferrable | undefined): string {
  return deferrable === undefined ? '' : ` deferrable initially ${deferrable}`;
}
