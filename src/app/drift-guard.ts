import type { CatalogDifference } from '../prove/index.ts';
import type { ObjectKind, Routine } from '../schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';

/**
 * A query that gives a row where a database has drifted as this one has: what is missing here is missing there, and what is
 * unexpected here is there. What is only changed is put right by the same statements everywhere, so it is not asked for.
 *
 * @returns `undefined` when there is nothing to ask
 */
export function driftGuard(differences: readonly CatalogDifference[]): string | undefined {
  const conditions = differences.flatMap(({ change, kind, path, expected, found }) => {
    const exists = change === 'changed' ? undefined : PROBES[kind](path, expected ?? found);
    if (exists === undefined) return [];
    return [change === 'missing' ? `not ${exists}` : exists];
  });
  return conditions.length === 0 ? undefined : `select 1 where ${conditions.join('\n  and ')};`;
}

/** An SQL expression that is true where an object exists; `value` is the object in the model. */
type Probe = (path: readonly string[], value: unknown) => string | undefined;

const PROBES: Readonly<Record<ObjectKind, Probe>> = {
  extension: ([name = '']) => `exists (select from pg_extension where extname = ${quoteLiteral(name)})`,
  namespace: ([name = '']) => isThere('to_regnamespace', quoteIdentifier(name)),
  enum: type,
  domain: type,
  composite: type,
  range: type,
  sequence: relation,
  table: relation,
  view: relation,
  routine: ([namespace = ''], value) => routine(namespace, value as Routine), // the value of an object of this kind
  column: (path) => isPart(path, 'pg_attribute', ['attrelid', 'attname', 'and not attisdropped']),
  primaryKey: constraint,
  unique: constraint,
  foreignKey: constraint,
  check: constraint,
  exclusion: constraint,
  trigger,
  viewTrigger: trigger,
  policy: (path) => isPart(path, 'pg_policy', ['polrelid', 'polname', '']),
  index: ([namespace = '', , name = '']) => relation([namespace, name]),
  viewIndex: ([namespace = '', , name = '']) => relation([namespace, name]),
  partition: () => undefined, // it may lie in another namespace than its table
};

function type(path: readonly string[]): string {
  return isThere('to_regtype', path.map(quoteIdentifier).join('.'));
}

function relation(path: readonly string[]): string {
  return isThere('to_regclass', path.map(quoteIdentifier).join('.'));
}

function constraint(path: readonly string[]): string {
  return isPart(path, 'pg_constraint', ['conrelid', 'conname', '']);
}

function trigger(path: readonly string[]): string {
  return isPart(path, 'pg_trigger', ['tgrelid', 'tgname', 'and not tgisinternal']);
}

/** By its name and the types of what it is given. */
function routine(namespace: string, { name, arguments: list }: Routine): string {
  const inputs = list.filter(({ mode }) => mode !== 'out');
  const types = inputs.map(({ type }, index) => ` and proargtypes[${index}] = to_regtype(${quoteLiteral(type)})`);
  return `exists (select from pg_proc where pronamespace = to_regnamespace(${quoteLiteral(quoteIdentifier(namespace))})
    and proname = ${quoteLiteral(name)} and pronargs = ${inputs.length}${types.join('')})`;
}

function isThere(lookup: string, name: string): string {
  return `(${lookup}(${quoteLiteral(name)}) is not null)`;
}

function isPart(
  path: readonly string[],
  catalog: string,
  [owner, column, more]: readonly [owner: string, column: string, more: string],
): string {
  const table = quoteLiteral(path.slice(0, 2).map(quoteIdentifier).join('.'));
  const name = quoteLiteral(path[2] ?? '');
  return `exists (select from ${catalog} where ${owner} = to_regclass(${table}) and ${column} = ${name}${more === '' ? '' : ` ${more}`})`;
}
