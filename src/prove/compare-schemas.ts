import type { Change } from '../diff/index.ts';
import { diff } from '../diff/index.ts';
import type { ProvedDifference } from '../errors/index.ts';
import { introspect } from '../introspect/index.ts';
import type { Introspection, UnknownObject } from '../introspect/index.ts';
import { findObject, nounOf } from '../schema/index.ts';
import type { ObjectId, Schema } from '../schema/index.ts';
import { buildSchema } from './build-schema.ts';
import { objectName } from './object-name.ts';
import type { Scratch } from './scratch.ts';

export interface Comparison {
  readonly expected: Introspection;
  readonly found: Introspection;
  /** What was just run: `up`. */
  readonly during: string;
  readonly scratch: Scratch;
}

/** Compares what a migration made with what it should have made; the order of columns does not count. */
export async function compareSchemas({ expected, found, during, scratch }: Comparison): Promise<ProvedDifference[]> {
  const changes = diff(found.schema, expected.schema).filter((change) => !isOfDimensions(change));
  const isRespelt = changes.some(({ verb }) => verb === 'alter') && (await areAlike(scratch, expected, found));
  return [
    ...(isRespelt ? [] : changes.filter((change) => isTopmost(change, changes))).map((change) =>
      describeChange(change, { expected: expected.schema, found: found.schema, during }),
    ),
    ...unknownDifferences(expected.unknown, found.unknown, during),
  ];
}

/** How many dimensions an array was declared with PostgreSQL writes down and never reads; a partition has none written. */
function isOfDimensions(change: Change): boolean {
  if (change.verb !== 'alter' || change.attribute !== 'dimensions') return false;
  return change.before !== undefined && change.after !== undefined;
}

/**
 * PostgreSQL reads its own spelling of an expression again when the type of a column changes, and may spell it otherwise
 * from then on: `(array[...])::text[]`. Whether two schemas mean the same shows when both are read once more.
 */
async function areAlike(scratch: Scratch, one: Introspection, other: Introspection): Promise<boolean> {
  const [first, second] = [await rebuilt(scratch, one.schema), await rebuilt(scratch, other.schema)];
  return first !== undefined && second !== undefined && diff(first, second).length === 0;
}

async function rebuilt(scratch: Scratch, schema: Schema): Promise<Schema | undefined> {
  return scratch.use(async (connection) => {
    const failure = await buildSchema(connection, schema);
    return failure === undefined ? (await introspect(connection)).schema : undefined;
  });
}

/** What lies in a missing table is missing with it. */
export function isTopmost({ verb, id }: Change, changes: readonly Change[]): boolean {
  const isAbove = (other: ObjectId): boolean =>
    other.path.length < id.path.length && other.path.every((name, depth) => name === id.path[depth]);
  return verb === 'alter' || !changes.some((other) => other.verb === verb && isAbove(other.id));
}

interface Sides {
  readonly expected: Schema;
  readonly found: Schema;
  readonly during: string;
}

function describeChange(change: Change, { expected, found, during }: Sides): ProvedDifference {
  const object = `${nounOf(change.id.kind)} ${objectName(change.id.path)}`;
  if (change.verb === 'alter') {
    const { attribute, before, after } = change;
    return { during, object, fault: `differs in ${attribute}`, expected: shown(after), found: shown(before) };
  }
  const isMissing = change.verb === 'add';
  const value = shown(findObject(isMissing ? expected : found, change.id));
  return isMissing
    ? { during, object, fault: 'is missing', expected: value, found: NOTHING }
    : { during, object, fault: 'is there, and should not be', expected: NOTHING, found: value };
}

const NOTHING = 'nothing';
const LONGEST = 200;

function shown(value: unknown): string {
  if (value === undefined) return NOTHING;
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What the model does not hold must be the same, too. */
function unknownDifferences(
  expected: readonly UnknownObject[],
  found: readonly UnknownObject[],
  during: string,
): ProvedDifference[] {
  const difference = ({
    kind,
    namespace,
    name,
  }: UnknownObject): Pick<ProvedDifference, 'during' | 'object' | 'fault'> => ({
    during,
    object: `${kind} ${objectName(namespace === null ? [name] : [namespace, name])}`,
    fault: 'is other than it should be',
  });
  return [
    ...without(expected, found).map((one) => ({ ...difference(one), expected: one.why, found: NOTHING })),
    ...without(found, expected).map((one) => ({ ...difference(one), expected: NOTHING, found: one.why })),
  ];
}

function without(some: readonly UnknownObject[], others: readonly UnknownObject[]): UnknownObject[] {
  const keyOf = ({ kind, namespace, name, why }: UnknownObject): string => JSON.stringify([kind, namespace, name, why]);
  const keys = new Set(others.map(keyOf));
  return some.filter((one) => !keys.has(keyOf(one)));
}
