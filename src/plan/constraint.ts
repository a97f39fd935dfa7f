import { findObject, objectKey } from '../schema/index.ts';
import type { Deferrable, ObjectId, ObjectKind, ObjectKinds, Schema } from '../schema/index.ts';
import { quoteIdentifier } from '../sql/index.ts';
import { constraintKey, displayName, nameOf, namespaceOf, relationKey, tableKey, tableOf, tableSql } from './keys.ts';
import type { ObjectRule, Operation, PlanContext, TypeBinding } from './operation.ts';
import { statement } from './statement.ts';

export interface AddConstraint<Kind extends ObjectKind> extends Operation {
  readonly type: 'addConstraint';
  readonly id: ObjectId<Kind>;
  readonly value: ObjectKinds[Kind];
}

export interface DropConstraint<Kind extends ObjectKind> extends Operation {
  readonly type: 'dropConstraint';
  readonly id: ObjectId<Kind>;
}

export type ConstraintOperation<Kind extends ObjectKind> = AddConstraint<Kind> | DropConstraint<Kind>;

/** What makes one kind of constraint different from the others. */
interface ConstraintKind<Kind extends ObjectKind> {
  readonly kind: Kind;
  /** `unique`, as in sentences. */
  readonly noun: string;
  /** What follows the constraint's name in SQL. */
  clause(value: ObjectKinds[Kind]): string;
  /** Keys of what the constraint rests on. */
  uses(schema: Schema, id: ObjectId<Kind>, value: ObjectKinds[Kind]): readonly string[];
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
 * The rule of a kind of constraint: added, dropped, and replaced when it changes, since PostgreSQL alters none in place.
 *
 * @see https://www.postgresql.org/docs/current/sql-altertable.html "ADD table_constraint"
 */
export function constraintRule<Kind extends ObjectKind>(
  spec: ConstraintKind<Kind>,
): ObjectRule<Kind, ConstraintOperation<Kind>> {
  const keys = (id: ObjectId<Kind>): string[] => [
    objectKey(id),
    constraintKey(id),
    ...(spec.hasIndex ? [relationKey(namespaceOf(id), nameOf(id))] : []),
  ];

  const add = (id: ObjectId<Kind>, { after }: PlanContext): AddConstraint<Kind>[] => {
    const value = findObject(after, id);
    if (value === undefined) return [];
    const effects = { creates: keys(id), needs: [tableKey(id), ...spec.uses(after, id, value)] };
    return [{ type: 'addConstraint', id, phase: spec.phases.add, value, effects }];
  };

  const drop = (id: ObjectId<Kind>, { before }: PlanContext): DropConstraint<Kind>[] => {
    const value = findObject(before, id);
    if (value === undefined) return [];
    const effects = { drops: keys(id), releases: [tableKey(id), ...spec.uses(before, id, value)] };
    return [{ type: 'dropConstraint', id, phase: spec.phases.drop, effects }];
  };

  return {
    kind: spec.kind,
    add: (id, context) => (spec.comesWithTable(id, context) ? [] : add(id, context)),
    remove: (id, context) => (spec.goesWithTable(id, context) ? [] : drop(id, context)),
    alter: (id, _changes, context) => [...drop(id, context), ...add(id, context)],

    uses(schema, id) {
      const value = findObject(schema, id);
      return value === undefined ? [] : spec.uses(schema, id, value);
    },
    typeBinding(schema, id) {
      const value = findObject(schema, id);
      return value === undefined ? 'none' : (spec.typeBinding?.(schema, value) ?? 'none');
    },

    statements(step) {
      const [table, name] = [tableSql(step.id), quoteIdentifier(nameOf(step.id))];
      return step.type === 'addConstraint'
        ? [statement(`alter table ${table} add constraint ${name} ${spec.clause(step.value)};`)]
        : [statement(`alter table ${table} drop constraint ${name};`)];
    },

    describe(step) {
      return step.type === 'addConstraint'
        ? `add ${spec.noun} ${spec.summary(step.id, step.value)}`
        : `drop ${spec.noun} ${nameOf(step.id)} of ${displayName(tableOf(step.id))}`;
    },

    nameFragment(step) {
      return step.type === 'addConstraint' ? `add_${spec.fragment(step.id, step.value)}` : `drop_${nameOf(step.id)}`;
    },
  };
}

/** The `deferrable` part of a constraint, with a space before it, or nothing. */
export function deferrableClause(deferrable: Deferrable | undefined): string {
  return deferrable === undefined ? '' : ` deferrable initially ${deferrable}`;
}
