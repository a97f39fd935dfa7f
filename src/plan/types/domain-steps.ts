import { findObject, lookup, namedSet, objectKey } from '../../schema/index.ts';
import type { Domain, ObjectId } from '../../schema/index.ts';
import { columnType } from '../columns/column-definition.ts';
import { neededKeys, releasedKeys } from '../order/dependencies.ts';
import type { AlterDomain, DomainAction } from './domain-operation.ts';
import { domainExpressions } from './domain-statements.ts';
import type { Effects, PlanContext } from '../operation.ts';
import { mentionsRenewed } from '../replacements/rests-on-renewed.ts';
import { isContained } from '../swap/type-form.ts';

type Id = ObjectId<'domain'>;

interface Forms {
  readonly before: Domain;
  readonly after: Domain;
}

/** The steps of a domain that changes in place: what holds on to something goes first. */
export function alterDomain(id: Id, { before, after }: Forms, context: PlanContext): AlterDomain[] {
  const bound = boundParts(id, before, context);
  const { default: current, checks = {} } = after;
  const gone = Object.keys(before.checks ?? {})
    .toSorted()
    .filter((name) => {
      return bound.checks.includes(name) || lookup(before.checks ?? {}, name) !== lookup(checks, name);
    });
  const names = Object.keys(checks).toSorted();
  const made = names
    .map((name) => [name, lookup(checks, name) ?? ''] as const)
    .filter(([name, text]) => {
      return bound.checks.includes(name) || lookup(before.checks ?? {}, name) !== text;
    });
  const dropsDefault = before.default !== undefined && (bound.default || current === undefined);
  const setsDefault = current !== undefined && (bound.default || before.default !== current);
  return [
    ...gone.map((name) => dropCheck(id, name, { before, context })),
    ...(dropsDefault ? [dropDefault(id, { before, context })] : []),
    ...(setsDefault ? [setDefault(id, current, { before: dropsDefault ? null : before, context })] : []),
    ...nullability(id, { before, after }, context),
    ...made.map(([name, text]) => addCheck(id, { name, text }, context)),
  ];
}

/**
 * Takes from a domain that will be swapped what would hold on to things until its old form goes.
 *
 * @returns also the expressions that its old form keeps
 */
export function unbindDomain(id: Id, before: Domain, context: PlanContext): { steps: AlterDomain[]; kept: string } {
  const bound = boundParts(id, before, context);
  const steps = [
    ...bound.checks.map((name) => dropCheck(id, name, { before, context })),
    ...(bound.default ? [dropDefault(id, { before, context })] : []),
  ];
  const checks = Object.entries(before.checks ?? {}).filter(([name]) => !bound.checks.includes(name));
  const { default: value, ...rest } = before;
  const unbound = {
    ...rest,
    ...(value !== undefined && !bound.default && { default: value }),
    checks: namedSet(checks),
  };
  return { steps, kept: domainExpressions(unbound) };
}

/** Whether a check has to be taken off and put on again, and PostgreSQL would not find the values to test. */
export function mustRetest(id: Id, before: Domain, context: PlanContext): boolean {
  return boundParts(id, before, context).checks.length > 0 && isContained(context.before, id);
}

interface BoundParts {
  readonly default: boolean;
  readonly checks: readonly string[];
}

/** The parts of a domain that rest on something that is made anew. */
function boundParts(id: Id, { default: value, checks = {} }: Domain, context: PlanContext): BoundParts {
  return {
    default: value !== undefined && mentionsRenewed(value, context, [objectKey(id)]),
    checks: Object.keys(checks).filter((name) => mentionsRenewed(lookup(checks, name) ?? '', context, [objectKey(id)])),
  };
}

function step(id: Id, action: DomainAction, effects: Effects): AlterDomain {
  return { type: 'alterDomain', id, phase: 'create types', action, effects: { ...effects, creates: [objectKey(id)] } };
}

interface Replacement {
  readonly before: Domain | null;
  readonly context: PlanContext;
}

interface Side {
  readonly before: Domain;
  readonly context: PlanContext;
}

function dropCheck(id: Id, name: string, { before, context }: Side): AlterDomain {
  const mayRelease = releasedKeys(context.before, lookup(before.checks ?? {}, name) ?? '', id);
  return step(id, { kind: 'dropCheck', name }, { mayRelease });
}

function addCheck(id: Id, { name, text }: { name: string; text: string }, context: PlanContext): AlterDomain {
  const effects = { mayNeed: [...neededKeys(context.after, text, id), ...leaving(id, context)] };
  return step(id, { kind: 'addCheck', name, expression: text }, effects);
}

/** Keys of the columns that leave the domain: they need not hold to it any more. */
function leaving(id: Id, { before, after, usersOf }: PlanContext): string[] {
  const users = usersOf(id).filter((column) => {
    const [old, current] = [findObject(before, column), findObject(after, column)];
    return old !== undefined && current !== undefined && columnType(old) !== columnType(current);
  });
  return users.map(objectKey);
}

function dropDefault(id: Id, { before, context }: Side): AlterDomain {
  return step(id, { kind: 'dropDefault' }, { mayRelease: releasedKeys(context.before, before.default ?? '', id) });
}

/** @param before what it stands for; `null`: its default is off already */
function setDefault(id: Id, expression: string, { before, context }: Replacement): AlterDomain {
  const mayNeed = neededKeys(context.after, expression, id);
  const released = releasedKeys(context.before, before?.default ?? '', id);
  const effects = { mayNeed, mayRelease: released.filter((key) => !mayNeed.includes(key)) };
  return step(id, { kind: 'setDefault', expression }, effects);
}

function nullability(id: Id, { before, after }: Forms, context: PlanContext): AlterDomain[] {
  if (before.notNull === after.notNull) return [];
  return after.notNull
    ? [step(id, { kind: 'setNotNull' }, { mayNeed: leaving(id, context) })]
    : [step(id, { kind: 'dropNotNull' }, {})];
}
