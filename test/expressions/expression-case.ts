import type { ObjectId } from '../../src/schema/index.ts';
import { objectId } from '../../src/schema/index.ts';
import { CHECKS, NEWER_CHECKS } from './places/checks.ts';
import { EXCLUSIONS, KEYS, PREDICATES } from './places/indexes.ts';
import { DIVIDED } from './places/partitions.ts';
import type { Pair } from './places/pair.ts';
import { POLICIES, TRIGGERS, VIEWS } from './places/queries.ts';
import { DEFAULTS, DOMAIN_CHECKS, GENERATED } from './places/values.ts';

export type Place =
  | 'check'
  | 'default'
  | 'generated'
  | 'predicate'
  | 'key'
  | 'exclusion'
  | 'view'
  | 'policy'
  | 'trigger'
  | 'domain'
  | 'partition key'
  | 'partition bound';

/** One expression, the object that it stands in, and the same with one token changed. */
export interface ExpressionCase {
  readonly place: Place;
  readonly id: ObjectId;
  readonly attribute: string;
  readonly expression: string;
  readonly changed: string;
  /** Of the column or domain that has it. */
  readonly type?: string;
}

type Target = readonly [id: ObjectId, attribute: string];

const TARGETS: Readonly<Record<Exclude<Place, 'partition key' | 'partition bound'>, (name: string) => Target>> = {
  check: (name) => [objectId('check', 'public', 'item', name), 'expression'],
  default: (name) => [objectId('column', 'public', 'defaults', name), 'default'],
  generated: (name) => [objectId('column', 'public', 'computed', name), 'generated'],
  predicate: (name) => [objectId('index', 'public', 'item', name), 'where'],
  key: (name) => [objectId('index', 'public', 'item', name), 'keys'],
  exclusion: (name) => [objectId('exclusion', 'public', 'item', name), 'definition'],
  view: (name) => [objectId('view', 'public', name), 'definition'],
  policy: (name) => [objectId('policy', 'public', 'item', name), 'using'],
  trigger: (name) => [objectId('trigger', 'public', 'item', name), 'when'],
  domain: (name) => [objectId('domain', 'public', name), 'checks'],
};

function casesOf(place: keyof typeof TARGETS, pairs: readonly Pair[], types: readonly string[] = []): ExpressionCase[] {
  return pairs.map(([expression, changed], index) => {
    const [id, attribute] = TARGETS[place](`${place}_${String(index + 1).padStart(3, '0')}`);
    const type = types[index];
    return { place, id, attribute, expression, changed, ...(type !== undefined && { type }) };
  });
}

function typedCases(place: keyof typeof TARGETS, pairs: readonly (readonly [string, ...Pair])[]): ExpressionCase[] {
  const [types, expressions] = [pairs.map(([type]) => type), pairs.map(([, ...pair]) => pair)];
  return casesOf(place, expressions, types);
}

const DIVIDED_CASES = DIVIDED.flatMap(({ keys, changedKeys, bounds }, table): ExpressionCase[] => {
  const name = `divided_${table + 1}`;
  const key = { id: objectId('table', 'public', name), attribute: 'partitionBy' };
  return [
    { place: 'partition key', ...key, expression: keys.join(', '), changed: changedKeys.join(', ') },
    ...bounds.map(([expression, changed], index): ExpressionCase => {
      const id = objectId('partition', 'public', name, `${name}_part_${index + 1}`);
      return { place: 'partition bound', id, attribute: 'bound', expression, changed };
    }),
  ];
});

/** All expressions that a server knows. */
export function casesFor(serverVersion: number): ExpressionCase[] {
  const newer = NEWER_CHECKS.filter(([since]) => serverVersion >= since).map(([, ...pair]) => pair);
  return [
    ...casesOf('check', [...CHECKS, ...newer]),
    ...typedCases('default', DEFAULTS),
    ...typedCases('generated', GENERATED),
    ...casesOf('predicate', PREDICATES),
    ...casesOf('key', KEYS),
    ...casesOf('exclusion', EXCLUSIONS),
    ...casesOf('view', VIEWS),
    ...casesOf('policy', POLICIES),
    ...casesOf('trigger', TRIGGERS),
    ...typedCases('domain', DOMAIN_CHECKS),
    ...DIVIDED_CASES,
  ];
}
