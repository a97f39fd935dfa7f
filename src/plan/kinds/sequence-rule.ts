import { findObject, objectKey } from '../../schema/index.ts';
import type { ObjectId, Sequence } from '../../schema/index.ts';
import {
  displayName,
  fragmentName,
  logKey,
  nameOf,
  namespaceKey,
  namespaceOf,
  relationKey,
  tableOf,
  typeNameKey,
} from '../keys.ts';
import type { ObjectRule, Operation, PlanContext } from '../operation.ts';
import { ownerId, ownerSteps } from '../sequences/sequence-owner.ts';
import type { OwnSequence } from '../sequences/sequence-owner.ts';
import { changedWords } from '../sequences/sequence-options.ts';
import { alterSequenceStatements, createSequenceSql, ownerSql, standaloneSql } from '../sequences/sequence-sql.ts';
import { commentOn } from '../comment.ts';
import { statement } from '../statement.ts';

type Id = ObjectId<'sequence'>;

export type SequenceOperation = CreateSequence | DropSequence | AlterSequence | OwnSequence | CommentSequence;

interface CreateSequence extends Operation {
  readonly type: 'createSequence';
  readonly id: Id;
  readonly sequence: Sequence;
}

interface DropSequence extends Operation {
  readonly type: 'dropStandaloneSequence';
  readonly id: Id;
}

interface AlterSequence extends Operation {
  readonly type: 'alterSequence';
  readonly id: Id;
  readonly before: Sequence;
  readonly after: Sequence;
}

interface CommentSequence extends Operation {
  readonly type: 'commentSequence';
  readonly id: Id;
  readonly comment: string | undefined;
}

function comment(id: Id, { after }: PlanContext): CommentSequence {
  const text = findObject(after, id)?.comment;
  return { type: 'commentSequence', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

/** @see https://www.postgresql.org/docs/current/sql-createsequence.html */
export const sequenceRule: ObjectRule<'sequence', SequenceOperation> = {
  kind: 'sequence',

  add(id, context) {
    const sequence = findObject(context.after, id) ?? {};
    const creates = [objectKey(id), relationKey(namespaceOf(id), nameOf(id))];
    // Nor may a type have its name, though the other way round PostgreSQL takes both.
    const name = typeNameKey(namespaceOf(id), nameOf(id));
    const effects = { creates: [...creates, name], needs: [namespaceKey(id)] };
    return [
      { type: 'createSequence', id, phase: 'create sequences', sequence, effects },
      ...(sequence.ownedBy === undefined ? [] : ownerSteps(id, { before: {}, after: sequence }, context)),
      ...(sequence.comment === undefined ? [] : [comment(id, context)]),
    ];
  },

  // An owned sequence goes with its column.
  remove(id, { before, isRemoved }) {
    const sequence = findObject(before, id) ?? {};
    const owner = ownerId(id, sequence);
    if (owner !== undefined && isRemoved(owner)) return [];
    const drops = [objectKey(id), relationKey(namespaceOf(id), nameOf(id))];
    const effects = { drops, releases: [namespaceKey(id)] };
    return [{ type: 'dropStandaloneSequence', id, phase: 'drop sequences', effects }];
  },

  alter(id, _changes, context): SequenceOperation[] {
    const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
    if (before === undefined || after === undefined) return [];
    const isAltered = before.type !== after.type || changedWords(before, after).length > 0;
    // Nothing that uses the sequence has to be gone for it.
    const effects = { creates: [objectKey(id)] };
    const alter: AlterSequence = { type: 'alterSequence', id, phase: 'create sequences', before, after, effects };
    return [
      ...(isAltered ? [alter] : []),
      ...ownerSteps(id, { before, after }, context),
      ...(before.comment === after.comment ? [] : [comment(id, context)]),
    ];
  },

  // Its owner is told again when that is made anew.
  restates: () => 'ownedBy',

  uses(schema, id) {
    const owner = ownerId(id, findObject(schema, id) ?? {});
    return owner === undefined ? [] : [objectKey(owner), logKey(tableOf(owner))];
  },

  typeBinding: () => 'none',

  statements(step) {
    const name = standaloneSql(step.id);
    switch (step.type) {
      case 'createSequence':
        return [statement(createSequenceSql(step.id, step.sequence))];
      case 'dropStandaloneSequence':
        return [statement(`drop sequence ${name};`, { loses: `the position of sequence ${displayName(step.id)}` })];
      case 'alterSequence':
        return alterSequenceStatements(step.id, step.before, step.after);
      case 'ownSequence':
        return [statement(`alter sequence ${name} owned by ${ownerSql(step.id, step.owner)};`)];
      case 'commentSequence':
        return [commentOn(`sequence ${name}`, step.comment)];
    }
  },

  describe(step) {
    const name = displayName(step.id);
    switch (step.type) {
      case 'createSequence':
        return `create sequence ${name}`;
      case 'dropStandaloneSequence':
        return `drop sequence ${name}`;
      case 'alterSequence':
        return `change sequence ${name}`;
      case 'ownSequence':
        return step.owner === undefined
          ? `take sequence ${name} from its column`
          : `give sequence ${name} to column ${step.owner.table}.${step.owner.column}`;
      case 'commentSequence':
        return `comment on sequence ${name}`;
    }
  },

  nameFragment(step) {
    const verbs = {
      createSequence: 'create',
      dropStandaloneSequence: 'drop',
      alterSequence: 'change',
      ownSequence: 'own',
      commentSequence: 'comment',
    };
    return `${verbs[step.type]}_${fragmentName(step.id)}`;
  },
};
