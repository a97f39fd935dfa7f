import { findObject, objectId } from '../../schema/index.ts';
import type { ObjectId, ObjectKinds } from '../../schema/index.ts';
import { releasedKeys } from '../order/dependencies.ts';
import { domainExpressions } from '../types/domain-statements.ts';
import type { Effects, PlanContext } from '../operation.ts';
import { predecessorOf } from './kind-change.ts';
import type { SwapOperation } from './swap-operation.ts';
import type { SwappableKind } from './swappable-kinds.ts';
import { swapSteps } from './swap-steps.ts';

/** A type that comes, with what its kind adds to the effects of making it. */
interface Coming<Kind extends SwappableKind> {
  readonly id: ObjectId<Kind>;
  readonly after: ObjectKinds[Kind];
  readonly made?: Pick<Effects, 'needs' | 'mayNeed'>;
}

/**
 * The steps of a type that comes in place of one of another kind with the same name, and takes over what has it.
 *
 * @returns `null` where there is no such type, and it is simply made
 */
export function takeOverSteps<Kind extends SwappableKind>(
  { id, after, made = {} }: Coming<Kind>,
  context: PlanContext,
): SwapOperation<Kind>[] | null {
  const from = predecessorOf(id, context);
  if (from === undefined) return null;
  const domain = from.kind === 'domain' ? findObject(context.before, objectId(from.kind, ...from.path)) : undefined;
  const mayRelease = domain === undefined ? [] : releasedKeys(context.before, domainExpressions(domain), from);
  return swapSteps({ id, before: after, after, from, made, dropped: { mayRelease } }, context);
}
