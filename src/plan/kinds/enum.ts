import { findObject, objectKey } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { quoteLiteral, quoteName } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import type { AddEnumLabel, CommentEnum, EnumOperation } from '../types/enum-operation.ts';
import { displayName, fragmentName, nameOf, namespaceKey, namespaceOf, typeNameKey } from '../keys.ts';
import type { ObjectRule, PlanContext } from '../operation.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { onlyAddsLabels } from '../swap/enum-labels.ts';
import { dropOldStatements, retireStatements, swapStatements } from '../swap/swap-statements.ts';
import { successorOf } from '../swap/kind-change.ts';
import { takeOverSteps } from '../swap/kind-change-steps.ts';
import { retireSteps } from '../swap/retire-steps.ts';
import { swapSteps } from '../swap/swap-steps.ts';

type Id = ObjectId<'enum'>;

function comment(id: Id, { after }: PlanContext): CommentEnum {
  const text = findObject(after, id)?.comment;
  return { type: 'commentEnum', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

function addLabels(id: Id, before: readonly string[], after: readonly string[]): AddEnumLabel[] {
  const lastKept = after.findLastIndex((label) => before.includes(label));
  return after.flatMap((label, index) => {
    if (before.includes(label)) return [];
    const atEnd = index > lastKept;
    const previous = atEnd ? null : (after[index - 1] ?? null);
    const next = atEnd || previous !== null ? null : (before[0] ?? null);
    const effects = { creates: [objectKey(id)] };
    return [{ type: 'addEnumLabel', id, phase: 'add labels', label, previous, next, effects } as const];
  });
}

/** @see https://www.postgresql.org/docs/current/sql-altertype.html */
function addLabelStatement(step: AddEnumLabel): Statement {
  const position =
    step.previous === null
      ? step.next === null
        ? ''
        : ` before ${quoteLiteral(step.next)}`
      : ` after ${quoteLiteral(step.previous)}`;
  const type = quoteName(namespaceOf(step.id), nameOf(step.id));
  const sql = `alter type ${type} add value ${quoteLiteral(step.label)}${position};`;
  return { sql, transaction: 'commitAfter' };
}

function createSql(id: Id, labels: readonly string[]): string {
  return `create type ${quoteName(namespaceOf(id), nameOf(id))} as enum (${labels.map(quoteLiteral).join(', ')});`;
}

export const enumRule: ObjectRule<'enum', EnumOperation> = {
  kind: 'enum',

  add(id, context) {
    const after = findObject(context.after, id) ?? { labels: [] };
    const { labels, comment: text } = after;
    const effects = { creates: [objectKey(id), typeNameKey(namespaceOf(id), nameOf(id))], needs: [namespaceKey(id)] };
    const create: EnumOperation = { type: 'createEnum', id, phase: 'create types', labels, effects };
    const steps: EnumOperation[] = takeOverSteps({ id, after }, context) ?? [create];
    return text === undefined ? steps : [...steps, comment(id, context)];
  },

  remove(id, context) {
    if (successorOf(id, context) !== undefined) return [];
    const effects = { drops: [objectKey(id), typeNameKey(namespaceOf(id), nameOf(id))], releases: [namespaceKey(id)] };
    const retired = retireSteps({ id, names: [nameOf(id)], dropped: effects }, context);
    return retired ?? [{ type: 'dropEnum', id, phase: 'drop types', effects }];
  },

  alter(id, _changes, context): EnumOperation[] {
    const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
    if (before === undefined || after === undefined) return [];
    const isSwapped = !onlyAddsLabels(before.labels, after.labels);
    const isTold = before.comment !== after.comment || (isSwapped && after.comment !== undefined);
    return [
      ...(isSwapped ? swapSteps({ id, before, after }, context) : addLabels(id, before.labels, after.labels)),
      ...(isTold ? [comment(id, context)] : []),
    ];
  },

  uses: null,
  typeBinding: () => 'none',

  statements(step) {
    const name = quoteName(namespaceOf(step.id), nameOf(step.id));
    switch (step.type) {
      case 'createEnum':
        return [statement(createSql(step.id, step.labels))];
      case 'dropEnum':
        return [statement(`drop type ${name};`)];
      case 'addEnumLabel':
        return [addLabelStatement(step)];
      case 'swapType':
        return swapStatements(step, createSql(step.id, step.after.labels));
      case 'retireType':
        return retireStatements(step);
      case 'dropOldType':
        return dropOldStatements(step);
      case 'commentEnum':
        return [commentOn(`type ${name}`, step.comment)];
    }
  },

  describe(step) {
    const name = displayName(step.id);
    switch (step.type) {
      case 'createEnum':
        return `create enum ${name} (${step.labels.join(', ')})`;
      case 'dropEnum':
        return `drop enum ${name}`;
      case 'addEnumLabel':
        return `add label ${quoteLiteral(step.label)} to enum ${name}`;
      case 'swapType':
        return `replace enum ${name} (${step.after.labels.join(', ')})`;
      case 'retireType':
        return `put aside enum ${name}`;
      case 'dropOldType':
        return `drop the old form of enum ${name}`;
      case 'commentEnum':
        return `comment on enum ${name}`;
    }
  },

  nameFragment(step) {
    const name = fragmentName(step.id);
    if (step.type === 'dropOldType' || step.type === 'retireType') return null;
    const verbs = { createEnum: 'create', dropEnum: 'drop', swapType: 'change', commentEnum: 'comment' };
    return step.type === 'addEnumLabel' ? `add_${name}_${step.label}` : `${verbs[step.type]}_${name}`;
  },
};
