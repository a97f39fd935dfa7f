import { findObject, objectKey } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import { displayName, fragmentName, nameOf } from '../keys.ts';
import type { ObjectRule, Operation, PlanContext } from '../operation.ts';
import { statement } from '../statement.ts';

export interface NamespaceOperation extends Operation {
  readonly type: 'createNamespace' | 'dropNamespace' | 'commentNamespace';
  readonly id: ObjectId<'namespace'>;
  readonly comment?: string | undefined;
}

type Id = ObjectId<'namespace'>;

function comment(id: Id, context: PlanContext): NamespaceOperation {
  return {
    type: 'commentNamespace',
    id,
    phase: 'comment',
    comment: findObject(context.after, id)?.comment,
    effects: { needs: [objectKey(id)] },
  };
}

/** @see https://www.postgresql.org/docs/current/sql-createschema.html */
export const namespaceRule: ObjectRule<'namespace', NamespaceOperation> = {
  kind: 'namespace',

  // `public` comes with the database and stays there.
  add(id, context) {
    const steps: NamespaceOperation[] = [];
    if (nameOf(id) !== 'public') {
      steps.push({ type: 'createNamespace', id, phase: 'create namespaces', effects: { creates: [objectKey(id)] } });
    }
    if (findObject(context.after, id)?.comment !== undefined) steps.push(comment(id, context));
    return steps;
  },

  remove(id) {
    if (nameOf(id) === 'public') return [];
    return [{ type: 'dropNamespace', id, phase: 'drop namespaces', effects: { drops: [objectKey(id)] } }];
  },

  alter(id, _changes, context) {
    return [comment(id, context)];
  },

  uses: null,
  typeBinding: () => 'none',

  statements(step) {
    const name = quoteIdentifier(nameOf(step.id));
    switch (step.type) {
      case 'createNamespace':
        return [statement(`create schema ${name};`)];
      case 'dropNamespace':
        return [statement(`drop schema ${name};`)];
      case 'commentNamespace':
        return [commentOn(`schema ${name}`, step.comment)];
    }
  },

  describe(step) {
    const verbs = { createNamespace: 'create', dropNamespace: 'drop', commentNamespace: 'comment on' };
    return `${verbs[step.type]} namespace ${displayName(step.id)}`;
  },

  nameFragment(step) {
    const verbs = { createNamespace: 'create', dropNamespace: 'drop', commentNamespace: 'comment' };
    return `${verbs[step.type]}_${fragmentName(step.id)}`;
  },
};
