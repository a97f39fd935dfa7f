import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, Sequence } from '../../schema/index.ts';
import { displayName, fragmentName, nameOf, namespaceKey, namespaceOf, relationKey } from '../keys.ts';
import type { ObjectRule, Operation, PlanContext } from '../operation.ts';
import { changedWords } from '../sequence-options.ts';
import { alterSequenceStatements, createSequenceSql, ownerSql, standaloneSql } from '../sequence-sql.ts';
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

/** Comes after the column is there, which may take its default from the sequence. */
interface OwnSequence extends Operation {
  readonly type: 'ownSequence';
  readonly id: Id;
  readonly owner: Sequence['ownedBy'];
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

function ownerId(id: Id, { ownedBy }: Sequence): ObjectId<'column'> | undefined {
  return ownedBy && objectId('column', namespaceOf(id), ownedBy.table, ownedBy.column);
}

function ownerKeys(id: Id, sequence: Sequence): string[] {
  const { ownedBy } = sequence;
  const column = ownerId(id, sequence);
  if (ownedBy === undefined || column === undefined) return [];
  return [objectKey(column), objectKey(objectId('table', namespaceOf(id), ownedBy.table))];
}

interface Forms {
  readonly before: Sequence;
  readonly after: Sequence;
}

/** Takes it from a column that goes, and gives it to one that must be there: two steps, since much may lie in between. */
function own(id: Id, { before, after }: Forms, { isAdded, isRemoved }: PlanContext): OwnSequence[] {
  const old = ownerId(id, before);
  const table = objectId('table', namespaceOf(id), before.ownedBy?.table ?? '');
  // A table that is made anew lets go of it by itself.
  const isLeft = old !== undefined && isRemoved(old) && !(isAdded(table) && isRemoved(table));
  const [needs, needed] = [[objectKey(id)], [objectKey(id), ...ownerKeys(id, after)]];
  const leave: OwnSequence = {
    type: 'ownSequence',
    id,
    phase: 'drop constraints',
    owner: undefined,
    effects: { needs, releases: ownerKeys(id, before) },
  };
  const join: OwnSequence = {
    type: 'ownSequence',
    id,
    phase: 'alter columns',
    owner: after.ownedBy,
    effects: { needs: needed },
  };
  if (!isLeft) return [join];
  return after.ownedBy === undefined ? [leave] : [leave, join];
}

/** @see https://www.postgresql.org/docs/current/sql-createsequence.html */
export const sequenceRule: ObjectRule<'sequence', SequenceOperation> = {
  kind: 'sequence',

  add(id, context) {
    const sequence = findObject(context.after, id) ?? {};
    const creates = [objectKey(id), relationKey(namespaceOf(id), nameOf(id))];
    const effects = { creates, needs: [namespaceKey(id)] };
    return [
      { type: 'createSequence', id, phase: 'create sequences', sequence, effects },
      ...(sequence.ownedBy === undefined ? [] : own(id, { before: {}, after: sequence }, context)),
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
    const isMoved = JSON.stringify(ownerKeys(id, before)) !== JSON.stringify(ownerKeys(id, after));
    // Nothing that uses the sequence has to be gone for it.
    const effects = { creates: [objectKey(id)] };
    const alter: AlterSequence = { type: 'alterSequence', id, phase: 'create sequences', before, after, effects };
    return [
      ...(isAltered ? [alter] : []),
      ...(isMoved ? own(id, { before, after }, context) : []),
      ...(before.comment === after.comment ? [] : [comment(id, context)]),
    ];
  },

  uses: null,
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
