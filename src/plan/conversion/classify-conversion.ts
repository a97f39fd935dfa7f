import { arrayToJson, betweenArrays, intoArray, outOfArray } from './arrays.ts';
import type { Conversion, ConversionFacts, ConvertedType } from './conversion.ts';
import { convertScalar } from './convert-scalar.ts';
import { throughDomains } from './domains.ts';
import { readAsText } from './from-string.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';
import { applyCast } from './step.ts';
import type { Session, Step } from './step.ts';

/** Names of the one zone in which a local time is a point in time. */
const UTC = ['UTC', 'Etc/UTC', 'GMT'];

const WAY_BACK = 'the way back to the old values';

const MEANING = 'the meaning of the values';

const NO_CONVERSION = 'PostgreSQL has no conversion between these types that could be meant: say how with using';

const IMPOSSIBLE: Conversion = {
  class: 'impossible',
  mayFail: false,
  failures: [],
  losesData: true,
  loses: MEANING,
  using: () => null,
  offenders: () => null,
  becomesNull: () => null,
  why: NO_CONVERSION,
};

/**
 * What happens to a column and its values when its type changes.
 *
 * @param before, after in canonical spelling, as the schema holds them
 * @param facts what is absent is taken to be the worst: the oldest server, a time zone with clock changes
 * @see https://www.postgresql.org/docs/current/sql-altertable.html "SET DATA TYPE"
 */
export function classifyConversion(
  before: ConvertedType,
  after: ConvertedType,
  facts: ConversionFacts = {},
): Conversion {
  const from = shapeOf(before, facts.before);
  const to = shapeOf(after, facts.after ?? facts.before);
  const session = { serverVersion: facts.serverVersion ?? 0, isUtc: UTC.includes(facts.timeZone ?? '') };
  const step = convert(from, to, session);
  if (step === null) return facts.throughText === true ? throughText(from, to, session) : IMPOSSIBLE;
  if (step.loses === undefined && convert(to, from, session) === null) return conversion({ ...step, loses: WAY_BACK });
  return conversion(before.collation === after.collation ? step : recollated(step));
}

/** A statement that works as long as no value stands against it, though no conversion is meant by it. */
function throughText(from: Shape, to: Shape, session: Session): Conversion {
  const step = convertElements(from, to, readAsText({ from: from.element, to: to.element, session }));
  return { ...conversion({ ...step, loses: MEANING }), class: 'impossible', why: NO_CONVERSION };
}

function convert(from: Shape, to: Shape, session: Session): Step | null {
  if (from.dimensions > 0 && to.dimensions === 0 && to.element.kind === 'json') return arrayToJson(to.element.base);
  if (from.dimensions === 0 && to.dimensions > 0 && from.element.kind === 'json') return null;
  const plain = convertScalar({ from: from.element, to: to.element, session });
  return plain && convertElements(from, to, plain);
}

function convertElements(from: Shape, to: Shape, plain: Step): Step | null {
  const step = throughDomains(plain, elementOf(from), { ...elementOf(to), sql: to.element.sql });
  const whole = convertDimensions(from, to, step);
  return whole && throughDomains(whole, from, { ...to, sql: to.element.sql + '[]'.repeat(to.dimensions) });
}

function elementOf({ element, elementDomains }: Shape): Shape {
  return { element, dimensions: 0, domains: elementDomains, elementDomains: [] };
}

function convertDimensions(from: Shape, to: Shape, step: Step): Step | null {
  const [wasArray, isArray] = [from.dimensions > 0, to.dimensions > 0];
  if (wasArray && isArray) return betweenArrays({ from, to, step });
  if (isArray) return intoArray({ from, to, step });
  return wasArray ? outOfArray({ from, to, step }) : step;
}

/** Another collation is another order. */
function recollated(step: Step): Step {
  return step.class === 'free' ? { ...step, class: 'indexRebuild' } : step;
}

function conversion(step: Step): Conversion {
  const { cast, fails = [], offenders, nulls, loses, note } = step;
  const why = [...(loses === undefined ? [] : [`loses ${loses}`]), ...(note === undefined ? [] : [note])].join('; ');
  return {
    class: step.class ?? 'rewrite',
    mayFail: fails.length > 0,
    failures: fails,
    losesData: loses !== undefined,
    ...(loses !== undefined && { loses }),
    using: (name) => (cast === undefined ? null : applyCast(cast, name)),
    offenders: (name) => offenders?.(name) ?? null,
    becomesNull: (name) => nulls?.(name) ?? null,
    ...(why !== '' && { why }),
  };
}
