import type pg from 'pg';

import { classifyConversion } from '../../src/plan/conversion/classify-conversion.ts';
import type { Conversion, ConversionFacts } from '../../src/plan/conversion/conversion.ts';
import type { TypeUse } from '../../src/schema/index.ts';
import { observe, refusals } from './observe.ts';
import type { Observation } from './observe.ts';
import type { SampledType } from './sampled-types.ts';

/** Types without an order, which no ordinary index takes. */
const UNORDERED = ['json', 'xml', 'point', 'box', 'lseg', 'path', 'polygon', 'circle', 'line', 'jsonpath'];

export function sqlOf({ type, typeNamespace, dimensions = 0 }: TypeUse): string {
  return `${typeNamespace === undefined ? type : `"${type}"`}${'[]'.repeat(dimensions)}`;
}

const isIndexable = ({ type }: TypeUse): boolean => !UNORDERED.includes(type);

interface Trial {
  readonly source: SampledType;
  readonly targets: readonly SampledType[];
  readonly facts: ConversionFacts;
  /** Whether to accept the announcement of what no sample shows: a domain, say, may hold none that it happens to. */
  readonly mayOverstate?: boolean;
}

function samplesOf({ samples, newer }: SampledType, { serverVersion = 0 }: ConversionFacts): readonly string[] {
  return newer === undefined || serverVersion < newer.since ? samples : [...samples, ...newer.samples];
}

/** Where the server did something else than what was announced, in words. */
export async function objections(
  client: pg.Client,
  { source, targets, facts, mayOverstate = false }: Trial,
): Promise<string[]> {
  const pairs = targets.map(({ use }) => ({
    target: use,
    forth: classifyConversion(source.use, use, facts),
    back: classifyConversion(use, source.use, facts),
  }));
  const possible = pairs.filter(({ forth }) => forth.class !== 'impossible');
  const changes = possible.map(({ target, forth, back }) => ({
    target: sqlOf(target),
    forth: forth.using('v'),
    back: back.class === 'impossible' ? 'v' : back.using('v'),
    offenders: forth.offenders('v'),
    isIndexable: isIndexable(source.use) && isIndexable(target),
  }));
  const seen = await observe(client, { type: sqlOf(source.use), samples: samplesOf(source, facts) }, changes);
  const impossible = pairs.filter(({ forth }) => forth.class === 'impossible').map(({ target }) => sqlOf(target));
  const tried = impossible.flatMap((target) => [target, `${target} using v::${target}`]);
  const states = await refusals(client, sqlOf(source.use), tried);
  return [
    ...possible.flatMap(({ target, forth }, index) => {
      const observation = seen[index];
      const found = observation === undefined ? ['was not tried'] : judge(forth, observation, mayOverstate);
      return found.map((objection) => `${sqlOf(source.use)} → ${sqlOf(target)}: ${objection}`);
    }),
    ...tried
      .filter((_, index) => !['42804', '42846'].includes(states[index] ?? ''))
      .map((change) => `${sqlOf(source.use)} → ${change}: is possible`),
  ];
}

function judge(announced: Conversion, seen: Observation, mayOverstate: boolean): string[] {
  return [
    ...judgeClass(announced, seen),
    ...judgeFailures(announced, seen),
    ...judgeOffenders(announced, seen),
    ...judgeLoss(announced, seen),
    ...(mayOverstate ? [] : falseAlarms(announced, seen)),
  ];
}

/** What is announced and no sample shows; a change that no sample survives cannot lose anything either. */
function falseAlarms({ mayFail, losesData, why }: Conversion, seen: Observation): string[] {
  const passed = passedRows(seen);
  return [
    ...(mayFail && Object.keys(seen.failures).length === 0 ? ['no sample fails'] : []),
    ...(losesData && passed.some((id) => seen.before[id] !== null) && passed.every((id) => isBack(seen, id))
      ? [`nothing is lost, although it ${why}`]
      : []),
  ];
}

/** Rows that neither fail nor are found by the check before the change. */
function passedRows(seen: Observation): string[] {
  return Object.keys(seen.before).filter((id) => !(id in seen.failures) && !seen.offenders.includes(Number(id)));
}

function judgeClass(announced: Conversion, seen: Observation): string[] {
  const expected = announced.class === 'indexRebuild' && !seen.isIndexed ? 'free' : announced.class;
  return expected === seen.class ? [] : [`${announced.class} is announced, seen is ${seen.class}`];
}

function judgeFailures({ failures }: Conversion, seen: Observation): string[] {
  const found = Object.entries(seen.failures);
  if (found.length > 0 !== (seen.refusal !== null)) return ['a value alone is treated in another way than a table'];
  return found
    .filter(
      ([, failure]) =>
        !failures.some(({ sqlstate, message }) => sqlstate === failure.sqlstate && begins(failure.message, message)),
    )
    .map(([id, { sqlstate, message }]) => `${seen.before[id]} fails unannounced: ${sqlstate} ${message}`);
}

function begins(text: string, pattern: string): boolean {
  let position = 0;
  return pattern.split('…').every((part, index) => {
    const found = text.indexOf(part, position);
    position = found + part.length;
    return index === 0 ? found === 0 : found !== -1;
  });
}

function isBack(seen: Observation, id: string): boolean {
  return id in seen.back && seen.back[id] === seen.before[id];
}

function judgeOffenders(announced: Conversion, seen: Observation): string[] {
  if (announced.offenders('v') === null) return [];
  const found = seen.offenders.map(String);
  const missed = Object.keys(seen.failures).filter((id) => !found.includes(id));
  const findsCuts = announced.why?.includes('cuts blanks') === true;
  const harmless = found.filter((id) => !(id in seen.failures) && (!findsCuts || isBack(seen, id)));
  return [
    ...missed.map((id) => `${seen.before[id]} is not found: ${announced.offenders('v')}`),
    ...harmless.map((id) => `${seen.before[id]} is no offender: ${announced.offenders('v')}`),
  ];
}

function judgeLoss({ losesData }: Conversion, seen: Observation): string[] {
  if (losesData) return [];
  return passedRows(seen)
    .filter((id) => !isBack(seen, id))
    .map((id) => `${seen.before[id]} is lost: ${seen.back[id]}`);
}
