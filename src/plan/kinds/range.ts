import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, RangeType, Schema } from '../../schema/index.ts';
import { quoteName } from '../../sql/index.ts';
import { releasedTypeKeys, typeKeys } from '../columns/column-definition.ts';
import { commentOn } from '../comment.ts';
import { displayName, fragmentName, nameOf, namespaceKey, namespaceOf, typeNameKey } from '../keys.ts';
import { mentionedObjects } from '../mentions/mentioned-objects.ts';
import type { ObjectRule, Operation, PlanContext } from '../operation.ts';
import { createRangeSql, isSubtypeSwapped, renameRangeParts } from '../types/range-sql.ts';
import { statement } from '../statement.ts';
import { multirangeName } from '../swap/multirange-name.ts';
import type { SwapOperation } from '../swap/swap-operation.ts';
import { dropOldStatements, retireStatements, swapStatements } from '../swap/swap-statements.ts';
import { successorOf } from '../swap/kind-change.ts';
import { takeOverSteps } from '../swap/kind-change-steps.ts';
import { retireSteps } from '../swap/retire-steps.ts';
import { swapSteps } from '../swap/swap-steps.ts';
import { isSwapped } from '../swap/swapped-types.ts';
import { partsOf } from '../replacements/type-users.ts';

type Id = ObjectId<'range'>;

export type RangeOperation = CreateRange | DropRange | SwapOperation<'range'> | CommentRange;

interface CreateRange extends Operation {
  readonly type: 'createRange';
  readonly id: Id;
  readonly range: RangeType;
}

interface DropRange extends Operation {
  readonly type: 'dropRange';
  readonly id: Id;
}

interface CommentRange extends Operation {
  readonly type: 'commentRange';
  readonly id: Id;
  readonly comment: string | undefined;
}

function comment(id: Id, { after }: PlanContext): CommentRange {
  const text = findObject(after, id)?.comment;
  return { type: 'commentRange', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

/** A range type comes with a multirange type, which is named like any other. */
function nameKeys(id: Id, range: RangeType): string[] {
  return [nameOf(id), multirangeName(nameOf(id), range)].flatMap((name) => [
    objectKey(objectId('range', namespaceOf(id), name)),
    typeNameKey(namespaceOf(id), name),
  ]);
}

/** The functions that a range type calls, which may be those of the user. */
function calledBy(schema: Schema, { canonical = '', subtypeDiff = '' }: RangeType): string[] {
  const named = mentionedObjects(schema, `${canonical} ${subtypeDiff}`);
  return named.filter(({ kind }) => kind === 'routine').map(objectKey);
}

function change(id: Id, context: PlanContext): RangeOperation[] {
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (before === undefined || after === undefined) return [];
  const swaps = isSwapped(id, context);
  const isTold = before.comment !== after.comment || (swaps && after.comment !== undefined);
  // The functions of the old form are named with its subtype, under the name that this has then.
  const subtype = isSubtypeSwapped(before, context) ? partsOf(context.before, id).flatMap(typeKeys) : [];
  const made = { needs: [...calledBy(context.after, after), ...subtype] };
  const renames = renameRangeParts(id, before, context);
  const dropped = { releases: calledBy(context.before, before) };
  return [
    ...(swaps ? swapSteps({ id, before, after, renames, made, dropped }, context) : []),
    ...(isTold ? [comment(id, context)] : []),
  ];
}

/** @see https://www.postgresql.org/docs/current/sql-createtype.html "Range Types" */
export const rangeRule: ObjectRule<'range', RangeOperation> = {
  kind: 'range',

  add(id, context) {
    const range = findObject(context.after, id);
    if (range === undefined) return [];
    if (context.isRemoved(id)) return change(id, context);
    const effects = {
      creates: nameKeys(id, range),
      needs: [namespaceKey(id), ...partsOf(context.after, id).flatMap(typeKeys), ...calledBy(context.after, range)],
    };
    const create: CreateRange = { type: 'createRange', id, phase: 'create types', range, effects };
    const made = { needs: calledBy(context.after, range) };
    const steps = takeOverSteps({ id, after: range, made }, context) ?? [create];
    return range.comment === undefined ? steps : [...steps, comment(id, context)];
  },

  remove(id, context) {
    const range = findObject(context.before, id);
    if (range === undefined || context.isAdded(id) || successorOf(id, context) !== undefined) return [];
    const effects = {
      drops: nameKeys(id, range),
      releases: [
        namespaceKey(id),
        ...partsOf(context.before, id).flatMap(releasedTypeKeys),
        ...calledBy(context.before, range),
      ],
    };
    const names = [nameOf(id), multirangeName(nameOf(id), range)];
    const renames = renameRangeParts(id, range, context);
    const retired = retireSteps({ id, names, renames, dropped: effects }, context);
    return retired ?? [{ type: 'dropRange', id, phase: 'drop types', effects }];
  },

  alter: (id, _changes, context) => change(id, context),
  restates: () => 'subtype',
  uses(schema, id) {
    const range = findObject(schema, id);
    return range === undefined ? [] : [...partsOf(schema, id).flatMap(typeKeys), ...calledBy(schema, range)];
  },
  typeBinding: () => 'none',

  statements(step) {
    const name = quoteName(namespaceOf(step.id), nameOf(step.id));
    switch (step.type) {
      case 'createRange':
        return [statement(createRangeSql(step.id, step.range))];
      case 'dropRange':
        return [statement(`drop type ${name};`)];
      case 'swapType':
        return swapStatements(step, createRangeSql(step.id, step.after));
      case 'retireType':
        return retireStatements(step);
      case 'dropOldType':
        return dropOldStatements(step);
      case 'commentRange':
        return [commentOn(`type ${name}`, step.comment)];
    }
  },

  describe(step) {
    const name = displayName(step.id);
    switch (step.type) {
      case 'createRange':
        return `create range type ${name} of ${step.range.subtype}`;
      case 'dropRange':
        return `drop range type ${name}`;
      case 'swapType':
        return `replace range type ${name} of ${step.after.subtype}`;
      case 'retireType':
        return `put aside range type ${name}`;
      case 'dropOldType':
        return `drop the old form of range type ${name}`;
      case 'commentRange':
        return `comment on range type ${name}`;
    }
  },

  nameFragment(step) {
    if (step.type === 'dropOldType' || step.type === 'retireType') return null;
    const verbs = { createRange: 'create', dropRange: 'drop', swapType: 'change', commentRange: 'comment' };
    return `${verbs[step.type]}_${fragmentName(step.id)}`;
  },
};
