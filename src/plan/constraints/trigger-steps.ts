import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, Schema, Trigger } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import { createTriggerSql } from './create-trigger.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import { neededKeys } from '../order/dependencies.ts';
import { columnKeys, displayName, mentionedKeys, nameOf, rowsKey, tableOf, tableSql } from '../keys.ts';
import type { ObjectRule, Operation } from '../operation.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

export type TriggerKind = 'trigger' | 'viewTrigger';

interface Step<Kind extends TriggerKind> extends Operation {
  readonly id: ObjectId<Kind>;
}

export interface CreateTrigger<Kind extends TriggerKind> extends Step<Kind> {
  readonly type: 'createTrigger';
  readonly trigger: Trigger;
}

export interface DropTrigger<Kind extends TriggerKind> extends Step<Kind> {
  readonly type: 'dropTrigger';
}

export interface RenameTrigger<Kind extends TriggerKind> extends Step<Kind> {
  readonly type: 'renameTrigger';
  readonly from: string;
}

export interface EnableTrigger<Kind extends TriggerKind> extends Step<Kind> {
  readonly type: 'enableTrigger';
  readonly enabled: Trigger['enabled'];
}

export interface CommentTrigger<Kind extends TriggerKind> extends Step<Kind> {
  readonly type: 'commentTrigger';
  readonly comment: string | undefined;
}

export type TriggerOperationOf<Kind extends TriggerKind> =
  | CreateTrigger<Kind>
  | DropTrigger<Kind>
  | RenameTrigger<Kind>
  | EnableTrigger<Kind>
  | CommentTrigger<Kind>;

const IN_PLACE = ['comment', 'enabled'];

/** The rule of the triggers of tables, or of those of views; they go with what they belong to. */
export function triggerRuleOf<Kind extends TriggerKind>(
  kind: Kind,
  parentKind: 'table' | 'view',
): ObjectRule<Kind, TriggerOperationOf<Kind>> {
  const parentOf = (id: ObjectId): ObjectId => objectId(parentKind, ...id.path.slice(0, 2));
  const used = (schema: Schema, id: ObjectId<Kind>): string[] => {
    const trigger = findObject(schema, id);
    if (trigger === undefined) return [];
    return [...usedByTrigger(schema, tableOf(id), trigger), ...neededKeys(schema, trigger.when ?? '')];
  };

  return {
    kind,

    add(id, { after }): TriggerOperationOf<Kind>[] {
      const trigger = findObject(after, id);
      if (trigger === undefined) return [];
      // It must not fire for rows that are only moved.
      const needs = [objectKey(parentOf(id)), rowsKey(parentOf(id)), ...usedByTrigger(after, tableOf(id), trigger)];
      const effects = { creates: [objectKey(id)], needs, mayNeed: neededKeys(after, trigger.when ?? '') };
      return [
        { type: 'createTrigger', id, phase: 'create triggers', trigger, effects },
        ...(trigger.enabled === undefined ? [] : [enable(id, trigger.enabled)]),
        ...(trigger.comment === undefined ? [] : [comment(id, trigger.comment)]),
      ];
    },

    remove(id, { before, isRemoved }) {
      const trigger = findObject(before, id);
      if (trigger === undefined || isRemoved(parentOf(id))) return [];
      const releases = [objectKey(parentOf(id)), ...withOldForms(usedByTrigger(before, tableOf(id), trigger))];
      const mayRelease = withOldForms(neededKeys(before, trigger.when ?? ''));
      const effects = { drops: [objectKey(id)], releases, mayRelease };
      return [{ type: 'dropTrigger', id, phase: 'drop triggers', effects }];
    },

    alter(id, changes, { after }) {
      const trigger = findObject(after, id);
      return changes.map(({ attribute }) =>
        attribute === 'comment' ? comment(id, trigger?.comment) : enable(id, trigger?.enabled),
      );
    },

    rename(from, to) {
      const effects = { drops: [objectKey(from)], creates: [objectKey(to)], needs: [objectKey(parentOf(to))] };
      return [{ type: 'renameTrigger', id: to, from: nameOf(from), phase: 'drop triggers', effects }];
    },

    renews: (_id, changes) => changes.some(({ attribute }) => !IN_PLACE.includes(attribute)),
    uses: used,
    typeBinding: () => 'any',
    statements: triggerStatements,
    describe: (step) => describeTrigger(step),

    nameFragment(step) {
      return `${FRAGMENTS[step.type]}_${nameOf(step.id)}`;
    },
  };
}

function comment<Kind extends TriggerKind>(id: ObjectId<Kind>, text: string | undefined): CommentTrigger<Kind> {
  return { type: 'commentTrigger', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

function enable<Kind extends TriggerKind>(id: ObjectId<Kind>, enabled: Trigger['enabled']): EnableTrigger<Kind> {
  return { type: 'enableTrigger', id, phase: 'create triggers', enabled, effects: { needs: [objectKey(id)] } };
}

/** Columns that it watches or asks about, and its function. */
function usedByTrigger(schema: Schema, table: ObjectId<'table'>, trigger: Trigger): string[] {
  const { namespace, name } = trigger.function;
  return [
    ...columnKeys(table, trigger.updateOf ?? []),
    objectKey(objectId('routine', namespace, `${name}()`)),
    ...mentionedKeys(schema, table, trigger.when ?? ''),
  ];
}

const FRAGMENTS = {
  createTrigger: 'add',
  dropTrigger: 'drop',
  renameTrigger: 'rename',
  enableTrigger: 'alter',
  commentTrigger: 'comment',
};

const SWITCHES = { disabled: 'disable', replica: 'enable replica', always: 'enable always' };

function switchTo({ enabled }: EnableTrigger<TriggerKind>): string {
  return enabled === undefined ? 'enable' : SWITCHES[enabled];
}

function triggerStatements(step: TriggerOperationOf<TriggerKind>): Statement[] {
  const [name, parent] = [quoteIdentifier(nameOf(step.id)), tableSql(step.id)];
  switch (step.type) {
    case 'createTrigger':
      return [statement(`${createTriggerSql(name, parent, step.trigger)};`)];
    case 'dropTrigger':
      return [statement(`drop trigger ${name} on ${parent};`)];
    case 'renameTrigger':
      return [statement(`alter trigger ${quoteIdentifier(step.from)} on ${parent} rename to ${name};`)];
    case 'enableTrigger':
      return [statement(`alter table ${parent} ${switchTo(step)} trigger ${name};`)];
    case 'commentTrigger':
      return [commentOn(`trigger ${name} on ${parent}`, step.comment)];
  }
}

function describeTrigger(step: TriggerOperationOf<TriggerKind>): string {
  const [name, parent] = [nameOf(step.id), displayName(tableOf(step.id))];
  switch (step.type) {
    case 'createTrigger':
      return `create trigger ${name} on ${parent}`;
    case 'dropTrigger':
      return `drop trigger ${name} of ${parent}`;
    case 'renameTrigger':
      return `rename trigger ${step.from} of ${parent} to ${name}`;
    case 'enableTrigger':
      return `${switchTo(step)} trigger ${name} of ${parent}`;
    case 'commentTrigger':
      return `comment on trigger ${name} of ${parent}`;
  }
}
