import { findObject, objectKey } from '../../schema/index.ts';
import type { ObjectId, Policy, Schema } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import { columnKeys, displayName, mentionedKeys, nameOf, rowsKey, tableKey, tableOf, tableSql } from '../keys.ts';
import type { ObjectRule, Operation } from '../operation.ts';
import { queryKeys } from '../mentions/query-keys.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

type Id = ObjectId<'policy'>;

export type PolicyOperation = CreatePolicy | DropPolicy | AlterPolicy | RenamePolicy | CommentPolicy;

interface CreatePolicy extends Operation {
  readonly type: 'createPolicy';
  readonly id: Id;
  readonly policy: Policy;
}

interface DropPolicy extends Operation {
  readonly type: 'dropPolicy';
  readonly id: Id;
}

interface AlterPolicy extends Operation {
  readonly type: 'alterPolicy';
  readonly id: Id;
  readonly policy: Policy;
  /** What of it changes. */
  readonly attributes: readonly string[];
}

interface RenamePolicy extends Operation {
  readonly type: 'renamePolicy';
  readonly id: Id;
  readonly from: string;
}

interface CommentPolicy extends Operation {
  readonly type: 'commentPolicy';
  readonly id: Id;
  readonly comment: string | undefined;
}

interface Used {
  readonly sure: readonly string[];
  readonly possible: readonly string[];
}

/** A policy may ask about its own row, and query anything else. */
function used(schema: Schema, id: Id): Used {
  const { using = '', check = '' } = findObject(schema, id) ?? {};
  const sql = `${using} ${check}`;
  const { sure, possible } = queryKeys(schema, sql);
  return { sure, possible: [...mentionedKeys(schema, tableOf(id), sql), ...possible] };
}

function comment(id: Id, text: string | undefined): CommentPolicy {
  return { type: 'commentPolicy', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

/** @see https://www.postgresql.org/docs/current/sql-createpolicy.html */
export const policyRule: ObjectRule<'policy', PolicyOperation> = {
  kind: 'policy',

  add(id, { after }) {
    const policy = findObject(after, id);
    if (policy === undefined) return [];
    const { sure, possible } = used(after, id);
    const needs = [tableKey(id), rowsKey(tableOf(id)), ...sure];
    const effects = { creates: [objectKey(id)], needs, mayNeed: possible };
    const comments = policy.comment === undefined ? [] : [comment(id, policy.comment)];
    return [{ type: 'createPolicy', id, phase: 'create policies', policy, effects }, ...comments];
  },

  // Goes with its table, unless it holds on to something else that may go too.
  remove(id, { before, isRemoved }) {
    const { sure, possible } = used(before, id);
    const table = [
      tableKey(id),
      ...columnKeys(tableOf(id), Object.keys(findObject(before, tableOf(id))?.columns ?? {})),
    ];
    if (isRemoved(tableOf(id)) && possible.every((key) => table.includes(key))) return [];
    const releases = [tableKey(id), ...withOldForms(sure)];
    const effects = { drops: [objectKey(id)], releases, mayRelease: withOldForms(possible) };
    return [{ type: 'dropPolicy', id, phase: 'drop policies', effects }];
  },

  alter(id, changes, { before, after }) {
    const policy = findObject(after, id);
    if (policy === undefined) return [];
    const attributes = changes.map(({ attribute }) => attribute).filter((attribute) => attribute !== 'comment');
    const [old, current] = [used(before, id), used(after, id)];
    const effects = {
      needs: [tableKey(id), ...current.sure],
      mayNeed: current.possible,
      releases: withOldForms(old.sure.filter((key) => !current.sure.includes(key))),
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
  renews: (_id, changes) =>
    changes.some(
      ({ attribute, after }) =>
        ['command', 'restrictive'].includes(attribute) ||
        (['using', 'check'].includes(attribute) && after === undefined),
    ),

  uses(schema, id) {
    return used(schema, id).possible;
  },
  typeBinding: () => 'any',
  statements,

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

function statements(step: PolicyOperation): Statement[] {
  const name = `${quoteIdentifier(nameOf(step.id))} on ${tableSql(step.id)}`;
  switch (step.type) {
    case 'createPolicy':
      return [statement(`create policy ${name}${createClauses(step.policy)};`)];
    case 'dropPolicy':
      return [statement(`drop policy ${name};`)];
    case 'alterPolicy':
      return [statement(`alter policy ${name}${alterClauses(step.policy, step.attributes)};`)];
    case 'renamePolicy': {
      const from = `${quoteIdentifier(step.from)} on ${tableSql(step.id)}`;
      return [statement(`alter policy ${from} rename to ${quoteIdentifier(nameOf(step.id))};`)];
    }
    case 'commentPolicy':
      return [commentOn(`policy ${name}`, step.comment)];
  }
}

function createClauses(policy: Policy): string {
  const kind = policy.restrictive ? ' as restrictive' : '';
  const command = policy.command === undefined ? '' : ` for ${policy.command}`;
  const present = ['roles', 'using', 'check'].filter((name) => policy[name as keyof Policy] !== undefined); // keys of a policy
  return `${kind}${command}${alterClauses(policy, present)}`;
}

function alterClauses({ roles, using, check }: Policy, attributes: readonly string[]): string {
  const parts: string[] = [];
  if (attributes.includes('roles')) parts.push(` to ${(roles ?? ['public']).map(roleSql).join(', ')}`);
  if (attributes.includes('using')) parts.push(` using (${using})`);
  if (attributes.includes('check')) parts.push(` with check (${check})`);
  return parts.join('');
}

const ROLE_WORDS = ['public', 'current_role', 'current_user', 'session_user'];

function roleSql(role: string): string {
  return ROLE_WORDS.includes(role) ? role : quoteIdentifier(role);
}
