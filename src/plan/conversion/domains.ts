import type { Failure } from './conversion.ts';
import type { KnownDomain, Shape } from './shape.ts';
import { applyCast } from './step.ts';
import type { Step } from './step.ts';

const IS_REFUSED: readonly Failure[] = [
  { sqlstate: '23514', message: 'value for domain … violates check constraint "…"' },
  { sqlstate: '23502', message: 'domain … does not allow null values' },
];

/** Types whose indexes go by the exact type of the column, so that a domain is another type to them. */
const STRICT_KINDS = ['enum', 'range', 'multirange'];

/** A domain on the way: leaving one costs little, entering one that tests its values tests all of them. */
export function throughDomains(step: Step, from: Shape, to: Shape & { readonly sql: string }): Step {
  const [left, entered] = [from.domains.at(-1), to.domains.at(-1)];
  if (left?.key === entered?.key) return step;
  const rewrites = to.domains.some((domain) => testOf(domain) !== null) || forgetsLength(to);
  const { class: known, ...rewritten } = step;
  const isStrict = to.dimensions > 0 || STRICT_KINDS.includes(to.element.kind);
  const passed =
    rewrites || known === undefined ? rewritten : ({ ...step, class: isStrict ? 'indexRebuild' : known } as const);
  return tested(passed, from.domains, to);
}

/** PostgreSQL does not see that the value of a domain has the length that the new type wants. */
function forgetsLength(to: Shape): boolean {
  return to.domains.length === 0 && to.element.modifiers.length > 0;
}

/** What the domains test that the values were not in before. */
function tested(step: Step, from: readonly KnownDomain[], to: Shape & { readonly sql: string }): Step {
  const entered = to.domains.filter(({ key }) => !from.some((left) => left.key === key));
  const tests = entered.map(testOf).filter((test) => test !== null);
  if (tests.length === 0) return step;
  const { offenders, fails = [], ...same } = step;
  const isTellable = fails.length === 0 || offenders !== undefined;
  const refused = (value: string): string => {
    const converted = `(${applyCast(step.cast, value)})::${to.sql}`;
    return `exists (select from (select ${converted} as value) as candidate where ${tests.join(' or ')})`;
  };
  const both = (value: string): string =>
    offenders === undefined ? refused(value) : `case when ${offenders(value)} then true else ${refused(value)} end`;
  return { ...same, fails: [...fails, ...IS_REFUSED], ...(isTellable && { offenders: both }) };
}

/**
 * True for a value that the domain refuses: its checks call it `value`, which a column of that name is as well. A check
 * that is null refuses nothing.
 */
function testOf({ checks = {}, notNull }: KnownDomain): string | null {
  const refusals = Object.values(checks).map((check) => `not (${check})`);
  if (notNull === true) refusals.unshift('value is null');
  return refusals.length === 0 ? null : refusals.join(' or ');
}
