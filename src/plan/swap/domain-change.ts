import { lookup } from '../../schema/index.ts';
import type { Domain } from '../../schema/index.ts';

/** Whether a domain is built on another type, which nothing but a swap can give it. */
export function rebasesDomain(before: Domain, after: Domain): boolean {
  const base = ({ type, typeNamespace, dimensions, collation }: Domain): string =>
    JSON.stringify([type, typeNamespace ?? null, dimensions ?? 0, collation ?? null]);
  return base(before) !== base(after);
}

/** Whether values that were there before are looked at again. */
export function tightensDomain(before: Domain, after: Domain): boolean {
  const isStricter = before.notNull === undefined && after.notNull === true;
  return isStricter || changedChecks(before, after).length > 0;
}

/** Names of the checks that are new, or say something else. */
export function changedChecks({ checks: old = {} }: Domain, { checks = {} }: Domain): string[] {
  return Object.keys(checks).filter((name) => lookup(old, name) !== lookup(checks, name));
}
