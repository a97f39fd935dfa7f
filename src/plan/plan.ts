import type { AlterChange, Change } from '../diff/index.ts';
import { NO_ADVICE, objectKey } from '../schema/index.ts';
import type { Advice, ObjectId, Rename as GivenRename, Schema } from '../schema/index.ts';
import { findExpectations } from './expectations/find-expectations.ts';
import type { Expectation } from './expectations/expectation.ts';
import { placeCommits } from './order/commit-boundaries.ts';
import { findRenames } from './replacements/find-renames.ts';
import type { Rename } from './replacements/find-renames.ts';
import { mergeGrants } from './replacements/keep-grants.ts';
import { movePartitions } from './partitions/move-partitions.ts';
import { writeMoves } from './moves/write-moves.ts';
import type { PlanContext } from './operation.ts';
import { orderOperations } from './order/order-operations.ts';
import { expandReplacements } from './replacements/replacements.ts';
import type { PlanSides } from './replacements/replacements.ts';
import { describeRename } from './renames/rename-operation.ts';
import { ruleOf } from './rules.ts';
import type { AnyOperation } from './rules.ts';
import type { Statement } from './statement.ts';
import { findTypeUsers } from './replacements/type-users.ts';
import { leaveBodiesUnchecked } from './order/unchecked-bodies.ts';

/** The way from one schema to another: the steps in order, and the SQL of all of them. */
export interface Plan {
  readonly operations: readonly AnyOperation[];
  readonly statements: readonly Statement[];
  /** What must be asked before the first statement of all: the rows of the schema before may stand against it. */
  readonly expectations: readonly Expectation[];
}

export interface PlanRequest {
  readonly changes: readonly Change[];
  readonly before: Schema;
  readonly after: Schema;
  /** How columns get their values, by their keys in the schema after. Renames are not taken from it. */
  readonly advice?: Advice;
  /** What has another name while the expectations are asked than in the schema before: its renames come in between. */
  readonly renames?: readonly GivenRename[];
}

/** Plans the changes that lead from one schema to the other. The opposite plan comes from the opposite changes. */
export function plan(changes: readonly Change[], before: Schema, after: Schema): Plan {
  return planChanges({ changes, before, after });
}

/** The same with what is known of the way besides the two schemas. */
export function planChanges({ changes, before, after, advice = NO_ADVICE, renames: given = [] }: PlanRequest): Plan {
  const told = movePartitions({ changes, before, after });
  const sides: PlanSides = { before: told.before, after: told.after, usersOf: findTypeUsers(told.before) };
  const { changes: all, renames } = expandReplacements(told.changes, sides, findRenames(told.changes, sides));
  const context = createContext(all, sides, advice);
  const steps = groupByObject(all).flatMap((group) => planObject(group, context));
  const operations = orderOperations([...steps, ...renames.flatMap((rename) => planRename(rename, context))]);
  const planned = operations.flatMap((step) =>
    ruleOf(step.id.kind)
      .statements(step)
      .map((statement) => ({ step, statement })),
  );
  const statements = placeCommits(leaveBodiesUnchecked(mergeGrants(writeMoves(planned, context)), sides.after));
  return { operations, statements, expectations: findExpectations(all, { context, renames: given }) };
}

function planRename({ from, to }: Rename, context: PlanContext): readonly AnyOperation[] {
  return ruleOf(to.kind).rename?.(from, to, context) ?? [];
}

/** One line for people. */
export function describeOperation(step: AnyOperation): string {
  return step.type === 'renameObject' ? describeRename(step) : ruleOf(step.id.kind).describe(step);
}

interface ObjectChanges {
  readonly id: ObjectId;
  readonly changes: readonly Change[];
}

function groupByObject(changes: readonly Change[]): ObjectChanges[] {
  const groups = new Map<string, { id: ObjectId; changes: Change[] }>();
  for (const change of changes) {
    const key = objectKey(change.id);
    const group = groups.get(key) ?? { id: change.id, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function planObject({ id, changes }: ObjectChanges, context: PlanContext): AnyOperation[] {
  const rule = ruleOf(id.kind);
  const alterations = changes.filter((change): change is AlterChange => change.verb === 'alter');
  return [
    ...(changes.some(({ verb }) => verb === 'remove') ? rule.remove(id, context) : []),
    ...(changes.some(({ verb }) => verb === 'add') ? rule.add(id, context) : []),
    ...(alterations.length > 0 ? rule.alter(id, alterations, context) : []),
  ];
}

function createContext(changes: readonly Change[], sides: PlanSides, advice: Advice): PlanContext {
  const keysOf = (verb: Change['verb']): Set<string> =>
    new Set(changes.filter((change) => change.verb === verb).map((change) => objectKey(change.id)));
  const [added, removed] = [keysOf('add'), keysOf('remove')];
  return {
    ...sides,
    advice,
    isAdded: (id) => added.has(objectKey(id)),
    isRemoved: (id) => removed.has(objectKey(id)),
  };
}
