import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, Routine } from '../../schema/index.ts';
import { commentOn } from '../comment.ts';
import { signatureKey } from '../columns/column-definition.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import { rememberGrants, restoreGrants, routineKeeper } from '../replacements/keep-grants.ts';
import { displayName, fragmentName, namespaceKey, namespaceOf } from '../keys.ts';
import type { Effects, ObjectRule, PlanContext } from '../operation.ts';
import { canReplaceRoutine } from '../routines/routine-replacement.ts';
import { overloads, rebindsCalls } from '../routines/overloads.ts';
import { createRoutineSql, routineNoun, routineSql } from '../routines/routine-sql.ts';
import { routineTypes } from '../routines/routine-types.ts';
import { statement } from '../statement.ts';
import type { CommentRoutine, CreateRoutine, DropRoutine, RoutineOperation } from '../routines/routine-operation.ts';
import { called, restsOn } from '../routines/routine-uses.ts';

export type { RoutineOperation };

type Id = ObjectId<'routine'>;

function comment(id: Id, routine: Routine): CommentRoutine {
  return { type: 'commentRoutine', id, phase: 'comment', routine, effects: { needs: [objectKey(id)] } };
}

/** Made anew whether it is changed, or removed and added. */
function isRemade(id: Id, { before, after }: PlanContext): boolean {
  return findObject(before, id) !== undefined && findObject(after, id) !== undefined;
}

/** Key of that a routine is not there in its old form any more. */
function goneKey(id: Id): string {
  return `end of ${objectKey(id)}`;
}

function create(id: Id, routine: Routine, context: PlanContext): RoutineOperation[] {
  const { after } = context;
  const { likely, possible } = restsOn(after, id, routine);
  const effects = {
    creates: [objectKey(id)],
    needs: [namespaceKey(id)],
    likelyNeeds: likely,
    mayNeed: [...possible, ...(context.isRemoved(id) ? overloads(context.before, id, context).map(goneKey) : [])],
    prefers: called(after, id, routine),
  };
  const phase = 'create routines';
  const step: CreateRoutine = { type: 'createRoutine', id, phase, routine, isRemade: isRemade(id, context), effects };
  return routine.comment === undefined ? [step] : [step, comment(id, routine)];
}

function drop(id: Id, routine: Routine, context: PlanContext): DropRoutine {
  const { before } = context;
  const { likely, possible } = restsOn(before, id, routine);
  const effects: Effects = {
    drops: [objectKey(id)],
    // While it is there, a call may still mean it.
    creates: [
      goneKey(id),
      ...overloads(context.after, id, context)
        .filter((other) => !context.isRemoved(other))
        .map(objectKey)
        .filter((key) => key !== objectKey(id)),
    ],
    releases: [namespaceKey(id)],
    likelyReleases: [...withOldForms(likely), ...routineTypes(before, routine).map(objectKey).map(signatureKey)],
    mayRelease: withOldForms(possible),
  };
  return { type: 'dropRoutine', id, phase: 'drop routines', routine, isRemade: isRemade(id, context), effects };
}

/** @see https://www.postgresql.org/docs/current/sql-createfunction.html */
export const routineRule: ObjectRule<'routine', RoutineOperation> = {
  kind: 'routine',

  add(id, context) {
    const routine = findObject(context.after, id);
    return routine === undefined ? [] : create(id, routine, context);
  },

  remove(id, context) {
    const routine = findObject(context.before, id);
    return routine === undefined ? [] : [drop(id, routine, context)];
  },

  alter(id, changes, context) {
    const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
    if (before === undefined || after === undefined) return [];
    if (!canReplaceRoutine(before, after)) return [drop(id, before, context), ...create(id, after, context)];
    const isTold = changes.some(({ attribute }) => attribute === 'comment');
    const isOther = changes.some(({ attribute }) => attribute !== 'comment');
    const [old, current] = [restsOn(context.before, id, before), restsOn(context.after, id, after)];
    const kept = new Set([...current.likely, ...current.possible]);
    const effects: Effects = {
      creates: [objectKey(id)],
      likelyNeeds: current.likely,
      mayNeed: current.possible,
      prefers: called(context.after, id, after),
      likelyReleases: old.likely.filter((key) => !kept.has(key)),
      mayRelease: old.possible.filter((key) => !kept.has(key)),
    };
    const step: CreateRoutine = { type: 'replaceRoutine', id, phase: 'create routines', routine: after, effects };
    return [...(isOther ? [step] : []), ...(isTold ? [comment(id, after)] : [])];
  },

  renews(id, _changes, { before, after }) {
    const [old, current] = [findObject(before, id), findObject(after, id)];
    return old !== undefined && current !== undefined && !canReplaceRoutine(old, current);
  },

  /** Those that call an overload of it. */
  disturbs({ id, verb }, sides) {
    const routine = objectId('routine', ...id.path);
    return verb !== 'alter' && rebindsCalls(routine, sides)
      ? overloads(sides.before, routine, sides).map(objectKey)
      : [];
  },

  uses(schema, id) {
    const routine = findObject(schema, id);
    if (routine === undefined) return [];
    const { likely, possible } = restsOn(schema, id, routine);
    return [...likely, ...possible];
  },

  typeBinding: (schema, id) => (findObject(schema, id)?.atomic ? 'any' : 'none'),

  statements(step) {
    const keeper = routineKeeper(namespaceOf(step.id), step.routine);
    switch (step.type) {
      case 'createRoutine': {
        const create = statement(createRoutineSql(step.id, step.routine, 'create'));
        return step.isRemade ? [create, restoreGrants(keeper)] : [create];
      }
      case 'replaceRoutine':
        return [statement(createRoutineSql(step.id, step.routine, 'create or replace'))];
      case 'dropRoutine': {
        const drop = statement(`drop ${routineSql(step.id, step.routine)};`);
        return step.isRemade ? [rememberGrants(keeper), drop] : [drop];
      }
      case 'commentRoutine':
        return [commentOn(routineSql(step.id, step.routine), step.routine.comment)];
    }
  },

  describe(step) {
    const name = `${routineNoun(step.routine)} ${displayName(step.id)}`;
    switch (step.type) {
      case 'createRoutine':
        return `create ${name}`;
      case 'replaceRoutine':
        return `replace ${name}`;
      case 'dropRoutine':
        return `drop ${name}`;
      case 'commentRoutine':
        return `comment on ${name}`;
    }
  },

  nameFragment(step) {
    const verbs = { createRoutine: 'create', replaceRoutine: 'change', dropRoutine: 'drop', commentRoutine: 'comment' };
    const [namespace = '', ...rest] = step.id.path;
    const name = { ...step.id, path: [namespace, ...rest.slice(0, -1), step.routine.name] };
    return `${verbs[step.type]}_${fragmentName(name)}`;
  },
};
