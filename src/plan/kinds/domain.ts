import { findObject, objectKey } from '../../schema/index.ts';
import type { Domain, ObjectId } from '../../schema/index.ts';
import { columnType, releasedTypeKeys, typeKeys } from '../columns/column-definition.ts';
import { releasedKeys, neededKeys } from '../order/dependencies.ts';
import type { AlterDomain, CommentDomain, CreateDomain, DomainOperation } from '../types/domain-operation.ts';
import { domainExpressions, domainStatements } from '../types/domain-statements.ts';
import { alterDomain, mustRetest, unbindDomain } from '../types/domain-steps.ts';
import { displayName, fragmentName, nameOf, namespaceKey, namespaceOf, typeNameKey } from '../keys.ts';
import type { ObjectRule, PlanContext } from '../operation.ts';
import { isSwapped } from '../swap/swapped-types.ts';
import { successorOf } from '../swap/kind-change.ts';
import { takeOverSteps } from '../swap/kind-change-steps.ts';
import { retireSteps } from '../swap/retire-steps.ts';
import { swapSteps } from '../swap/swap-steps.ts';

export type { DomainOperation };

type Id = ObjectId<'domain'>;

function comment(id: Id, { after }: PlanContext): CommentDomain {
  const text = findObject(after, id)?.comment;
  return { type: 'commentDomain', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

function create(id: Id, domain: Domain, { after }: PlanContext): CreateDomain {
  const effects = {
    creates: [objectKey(id), typeNameKey(namespaceOf(id), nameOf(id))],
    needs: [namespaceKey(id), ...typeKeys(domain)],
    mayNeed: neededKeys(after, domainExpressions(domain), id),
  };
  return { type: 'createDomain', id, phase: 'create types', domain, effects };
}

interface Forms {
  readonly before: Domain;
  readonly after: Domain;
}

function swap(id: Id, { before, after }: Forms, context: PlanContext): DomainOperation[] {
  const made = { mayNeed: neededKeys(context.after, domainExpressions(after), id) };
  const { steps, kept } = unbindDomain(id, before, context);
  const dropped = { mayRelease: releasedKeys(context.before, kept, id) };
  return [...steps, ...swapSteps({ id, before, after, made, dropped }, context)];
}

/** The steps of a domain that is there before and after, whatever asks for them. */
function change(id: Id, context: PlanContext): DomainOperation[] {
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (before === undefined || after === undefined) return [];
  const swaps = isSwapped(id, context) || mustRetest(id, before, context);
  const isTold = before.comment !== after.comment || (swaps && after.comment !== undefined);
  return [
    ...(swaps ? swap(id, { before, after }, context) : alterDomain(id, { before, after }, context)),
    ...(isTold ? [comment(id, context)] : []),
  ];
}

/** @see https://www.postgresql.org/docs/current/sql-createdomain.html */
export const domainRule: ObjectRule<'domain', DomainOperation> = {
  kind: 'domain',

  add(id, context) {
    const domain = findObject(context.after, id);
    if (domain === undefined) return [];
    if (context.isRemoved(id)) return change(id, context);
    const made = { mayNeed: neededKeys(context.after, domainExpressions(domain), id) };
    const steps = takeOverSteps({ id, after: domain, made }, context) ?? [create(id, domain, context)];
    return domain.comment === undefined ? steps : [...steps, comment(id, context)];
  },

  remove(id, context) {
    const domain = findObject(context.before, id);
    if (domain === undefined || context.isAdded(id) || successorOf(id, context) !== undefined) return [];
    const effects = {
      drops: [objectKey(id), typeNameKey(namespaceOf(id), nameOf(id))],
      releases: [namespaceKey(id), ...releasedTypeKeys(domain)],
      mayRelease: releasedKeys(context.before, domainExpressions(domain), id),
    };
    const retired = retireSteps({ id, names: [nameOf(id)], dropped: effects }, context);
    return retired ?? [{ type: 'dropDomain', id, phase: 'drop types', effects }];
  },

  alter: (id, _changes, context) => change(id, context),
  restates: () => 'checks',

  uses(schema, id) {
    const domain = findObject(schema, id);
    if (domain === undefined) return [];
    return [...typeKeys(domain), ...neededKeys(schema, domainExpressions(domain), id)];
  },

  typeBinding: () => 'none',
  statements: domainStatements,

  describe(step) {
    const name = displayName(step.id);
    switch (step.type) {
      case 'createDomain':
        return `create domain ${name} ${columnType(step.domain)}`;
      case 'dropDomain':
        return `drop domain ${name}`;
      case 'alterDomain':
        return describeAlteration(step);
      case 'swapType':
        return `replace domain ${name} ${columnType(step.after)}`;
      case 'retireType':
        return `put aside domain ${name}`;
      case 'dropOldType':
        return `drop the old form of domain ${name}`;
      case 'commentDomain':
        return `comment on domain ${name}`;
    }
  },

  nameFragment(step) {
    const verbs = {
      createDomain: 'create',
      dropDomain: 'drop',
      alterDomain: 'change',
      swapType: 'change',
      retireType: null,
      dropOldType: null,
      commentDomain: 'comment',
    };
    const verb = verbs[step.type];
    return verb === null ? null : `${verb}_${fragmentName(step.id)}`;
  },
};

function describeAlteration({ id, action }: AlterDomain): string {
  const name = displayName(id);
  switch (action.kind) {
    case 'setDefault':
      return `set default of domain ${name} to ${action.expression}`;
    case 'dropDefault':
      return `drop default of domain ${name}`;
    case 'setNotNull':
      return `make domain ${name} not null`;
    case 'dropNotNull':
      return `make domain ${name} nullable`;
    case 'addCheck':
      return `add check ${action.name} (${action.expression}) to domain ${name}`;
    case 'dropCheck':
      return `drop check ${action.name} of domain ${name}`;
  }
}
