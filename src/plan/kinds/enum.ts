import type { AlterChange } from '../../diff/index.ts';
import { findObject, objectKey } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { quoteLiteral, quoteName } from '../../sql/index.ts';
import { oldFormKey, typeKeys } from '../column-definition.ts';
import { commentOn } from '../comment.ts';
import type {
  AddEnumLabel,
  CommentEnum,
  CreateEnum,
  DropOldEnum,
  EnumColumn,
  EnumOperation,
  ReplaceEnum,
} from '../enum-operation.ts';
import { oldEnumName, replaceEnumStatements } from '../enum-replacement.ts';
import { displayName, fragmentName, nameOf, namespaceKey, namespaceOf, typeNameKey } from '../keys.ts';
import type { ObjectRule, PlanContext } from '../operation.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

type Id = ObjectId<'enum'>;

function comment(id: Id, { after }: PlanContext): CommentEnum {
  const text = findObject(after, id)?.comment;
  return { type: 'commentEnum', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

/** Whether labels were only added: the old ones are still there in the old order. */
export function onlyAddsLabels(before: readonly string[], after: readonly string[]): boolean {
  const kept = after.filter((label) => before.includes(label));
  return kept.length === before.length && kept.every((label, index) => label === before[index]);
}

function changeLabels(id: Id, context: PlanContext): (AddEnumLabel | ReplaceEnum | DropOldEnum)[] {
  const before = findObject(context.before, id)?.labels ?? [];
  const after = findObject(context.after, id)?.labels ?? [];
  if (!onlyAddsLabels(before, after)) return replace(id, after, context);
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

function replace(id: Id, labels: readonly string[], context: PlanContext): (ReplaceEnum | DropOldEnum)[] {
  const columns = columnsOf(id, context);
  const key = objectKey(id);
  const effects = { creates: [key], alters: columns.map((column) => objectKey(column.id)) };
  return [
    { type: 'replaceEnum', id, phase: 'create types', labels, columns, effects },
    { type: 'dropOldEnum', id, phase: 'drop types', effects: { drops: [oldFormKey(key)], needs: [key] } },
  ];
}

/** The columns that have the type before and after. */
function columnsOf(type: Id, { before, after, isRemoved, usersOf }: PlanContext): EnumColumn[] {
  return usersOf(type).flatMap((id) => {
    const [column, next] = [findObject(before, id), findObject(after, id)];
    if (column === undefined || next === undefined || isRemoved(id)) return [];
    return typeKeys(next).includes(objectKey(type)) ? [{ id, before: column, after: next }] : [];
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

export const enumRule: ObjectRule<'enum', EnumOperation> = {
  kind: 'enum',

  add(id, context) {
    const type = findObject(context.after, id);
    const effects = { creates: [objectKey(id), typeNameKey(namespaceOf(id), nameOf(id))], needs: [namespaceKey(id)] };
    const create: CreateEnum = { type: 'createEnum', id, phase: 'create types', labels: type?.labels ?? [], effects };
    return type?.comment === undefined ? [create] : [create, comment(id, context)];
  },

  remove(id) {
    const effects = { drops: [objectKey(id), typeNameKey(namespaceOf(id), nameOf(id))], releases: [namespaceKey(id)] };
    return [{ type: 'dropEnum', id, phase: 'drop types', effects }];
  },

  alter(id, changes: readonly AlterChange[], context): EnumOperation[] {
    const steps = changes.some(({ attribute }) => attribute === 'labels') ? changeLabels(id, context) : [];
    const isNew =
      steps.some(({ type }) => type === 'replaceEnum') && findObject(context.after, id)?.comment !== undefined;
    const isTold = changes.some(({ attribute }) => attribute === 'comment');
    return isNew || isTold ? [...steps, comment(id, context)] : steps;
  },

  uses: null,
  typeBinding: () => 'none',

  statements(step) {
    const name = quoteName(namespaceOf(step.id), nameOf(step.id));
    switch (step.type) {
      case 'createEnum':
        return [statement(`create type ${name} as enum (${step.labels.map(quoteLiteral).join(', ')});`)];
      case 'dropEnum':
        return [statement(`drop type ${name};`)];
      case 'addEnumLabel':
        return [addLabelStatement(step)];
      case 'replaceEnum':
        return replaceEnumStatements(step);
      case 'dropOldEnum':
        return [statement(`drop type ${quoteName(namespaceOf(step.id), oldEnumName(step.id))};`)];
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
      case 'replaceEnum':
        return `replace enum ${name} (${step.labels.join(', ')})`;
      case 'dropOldEnum':
        return `drop the old form of enum ${name}`;
      case 'commentEnum':
        return `comment on enum ${name}`;
    }
  },

  nameFragment(step) {
    const name = fragmentName(step.id);
    if (step.type === 'dropOldEnum') return null;
    const verbs = { createEnum: 'create', dropEnum: 'drop', replaceEnum: 'change', commentEnum: 'comment' };
    return step.type === 'addEnumLabel' ? `add_${name}_${step.label}` : `${verbs[step.type]}_${name}`;
  },
};
