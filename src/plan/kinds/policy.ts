import { findObject, objectKey } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import { columnKeys, displayName, mentionedKeys, nameOf, rowsKey, tableKey, tableOf } from '../keys.ts';
import { mentionedObjects } from '../mentions/mentioned-objects.ts';
import type { ObjectRule, Sides } from '../operation.ts';
import { queryKeys } from '../mentions/query-keys.ts';
import type { CommentPolicy, PolicyOperation } from '../policies/policy-operation.ts';
import { policyStatements } from '../policies/policy-statements.ts';

export type { PolicyOperation };

type Id = ObjectId<'policy'>;

interface Used {
  readonly likely: readonly string[];
  readonly possible: readonly string[];
}

function expressionsOf(schema: Schema, id: Id): string {
  const { using = '', check = '' } = findObject(schema, id) ?? {};
  return `${using}; ${check}`;
}

/** A policy may ask about its own row, and query anything else. */
function used(schema: Schema, id: Id): Used {
  const sql = expressionsOf(schema, id);
  const { likely, possible } = queryKeys(schema, sql);
  return { likely, possible: [...mentionedKeys(schema, tableOf(id), sql), ...possible] };
}

function comment(id: Id, text: string | undefined): CommentPolicy {
  return { type: 'commentPolicy', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

/** Whether it lets go of a column that goes, and asks for something that comes, which may have to wait for just that. */
function leavesForNew(id: Id, { before, after }: Sides): boolean {
  const kept = columnKeys(tableOf(id), Object.keys(findObject(after, tableOf(id))?.columns ?? {}));
  const asked = mentionedKeys(before, tableOf(id), expressionsOf(before, id));
  return (
    asked.some((key) => !kept.includes(key)) &&
    mentionedObjects(after, expressionsOf(after, id)).some((other) => findObject(before, other) === undefined)
  );
}

/** @see https://www.postgresql.org/docs/current/sql-createpolicy.html */
export const policyRule: ObjectRule<'policy', PolicyOperation> = {
  kind: 'policy',

  add(id, { after }) {
    const policy = findObject(after, id);
    if (policy === undefined) return [];
    const { likely, possible } = used(after, id);
    const needs = [tableKey(id), rowsKey(tableOf(id))];
    const effects = { creates: [objectKey(id)], needs, likelyNeeds: likely, mayNeed: possible };
    const comments = policy.comment === undefined ? [] : [comment(id, policy.comment)];
    return [{ type: 'createPolicy', id, phase: 'create policies', policy, effects }, ...comments];
  },

  // Goes with its table, unless it holds on to something else that may go too.
  remove(id, { before, isRemoved }) {
    const { likely, possible } = used(before, id);
    const table = [
      tableKey(id),
      ...columnKeys(tableOf(id), Object.keys(findObject(before, tableOf(id))?.columns ?? {})),
    ];
    if (isRemoved(tableOf(id)) && possible.every((key) => table.includes(key))) return [];
    const effects = {
      drops: [objectKey(id)],
      releases: [tableKey(id)],
      likelyReleases: withOldForms(likely),
      mayRelease: withOldForms(possible),
    };
    return [{ type: 'dropPolicy', id, phase: 'drop policies', effects }];
  },

  alter(id, changes, { before, after }) {
    const policy = findObject(after, id);
    if (policy === undefined) return [];
    const attributes = changes.map(({ attribute }) => attribute).filter((attribute) => attribute !== 'comment');
    const [old, current] = [used(before, id), used(after, id)];
    const effects = {
      needs: [tableKey(id)],
      likelyNeeds: current.likely,
      mayNeed: current.possible,
      likelyReleases: withOldForms(old.likely.filter((key) => !current.possible.includes(key))),
      mayRelease: withOldForms(old.possible.filter((key) => !current.possible.includes(key))),
    };
    const isTold = changes.some(({ attribute }) => attribute === 'comment');
    return [
      ...(attributes.length === 0
        ? []
        : [{ type: 'alterPolicy', id, phase: 'create policies', policy, attributes, effects } as const]),
      ...(isTold ? [comment(id, policy.comment)] : []),
    ];
  },

  rename(from, to) {
    const effects = { drops: [objectKey(from)], creates: [objectKey(to)], needs: [tableKey(to)] };
    return [{ type: 'renamePolicy', id: to, from: nameOf(from), phase: 'drop policies', effects }];
  },

  // `alter policy` can give another expression, and not take one away.
  renews: (id, changes, sides) =>
    changes.some(
      ({ attribute, after }) =>
        ['command', 'restrictive'].includes(attribute) ||
        (['using', 'check'].includes(attribute) && (after === undefined || leavesForNew(id, sides))),
    ),

  uses(schema, id) {
    return used(schema, id).possible;
  },
  typeBinding: () => 'any',
  statements: policyStatements,

  describe(step) {
    const table = displayName(tableOf(step.id));
    const name = `policy ${step.type === 'renamePolicy' ? step.from : nameOf(step.id)}`;
    const end = step.type === 'renamePolicy' ? ` to ${nameOf(step.id)}` : '';
    return `${VERBS[step.type]} ${name} ${step.type === 'createPolicy' ? 'on' : 'of'} ${table}${end}`;
  },

  nameFragment(step) {
    return `${FRAGMENTS[step.type]}_${nameOf(step.id)}`;
  },
};

const VERBS = {
  createPolicy: 'create',
  dropPolicy: 'drop',
  alterPolicy: 'change',
  renamePolicy: 'rename',
  commentPolicy: 'comment on',
};

const FRAGMENTS = {
  createPolicy: 'add',
  dropPolicy: 'drop',
  alterPolicy: 'alter',
  renamePolicy: 'rename',
  commentPolicy: 'comment',
};
