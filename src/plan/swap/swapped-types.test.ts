import { describe, expect, it } from 'vitest';

import { diff } from '../../diff/index.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE, objectId } from '../../schema/index.ts';
import type { Column, CompositeAttribute, Domain, Namespace, Routine, Schema } from '../../schema/index.ts';
import { addTypeSwaps, isSwapped } from './swapped-types.ts';

const schema = (parts: Partial<Namespace>): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, ...parts } },
});
const of = (type: string, facts: Partial<Column> = {}): Column => ({ type, typeNamespace: 'public', ...facts });
const columns = (...list: Column[]): Partial<Namespace> => ({
  tables: { t: { ...EMPTY_TABLE, columns: Object.fromEntries(list.map((column, index) => [`c${index}`, column])) } },
});

/** The types that are swapped on the way, although only some of them change. */
function swapped(before: Partial<Namespace>, after: Partial<Namespace>): string[] {
  const sides = { before: schema(before), after: schema(after) };
  const changes = addTypeSwaps(diff(sides.before, sides.after), sides);
  return [...new Set(changes.filter(({ id }) => isSwapped(id, sides)).map(({ id }) => `${id.kind} ${id.path[1]}`))];
}

describe('a domain', () => {
  const domain = (facts: Partial<Domain>): Partial<Namespace> => ({ domains: { d: { type: 'integer', ...facts } } });

  it('is swapped for another base type or collation', () => {
    expect(swapped(domain({}), domain({ type: 'bigint' }))).toEqual(['domain d']);
    expect(swapped(domain({ type: 'varchar(3)' }), domain({ type: 'varchar(4)' }))).toEqual(['domain d']);
    expect(swapped(domain({ type: 'text' }), domain({ type: 'text', collation: 'C' }))).toEqual(['domain d']);
  });

  it('changes in place for all else while no array holds its values', () => {
    const after = domain({ default: '1', notNull: true, checks: { low: 'value > 0' }, comment: 'x' });
    expect(swapped({ ...domain({}), ...columns(of('d')) }, { ...after, ...columns(of('d')) })).toEqual([]);
  });

  it('is swapped for a new check or not null where arrays or other types hold its values', () => {
    const arrays = columns(of('d', { dimensions: 1 }));
    expect(swapped({ ...domain({}), ...arrays }, { ...domain({ notNull: true }), ...arrays })).toEqual(['domain d']);
    const within = { composites: { c: { attributes: [{ name: 'a', type: 'd', typeNamespace: 'public' }] } } };
    const stricter = domain({ checks: { low: 'value > 0' } });
    expect(swapped({ ...domain({}), ...within }, { ...stricter, ...within })).toEqual(['domain d', 'composite c']);
    expect(swapped({ ...stricter, ...arrays }, { ...domain({}), ...arrays })).toEqual([]);
  });
});

describe('a composite type', () => {
  const composite = (...attributes: CompositeAttribute[]): Partial<Namespace> => ({
    composites: { c: { attributes } },
  });
  const [a, b, big]: CompositeAttribute[] = [
    { name: 'a', type: 'text' },
    { name: 'b', type: 'integer' },
    { name: 'b', type: 'bigint' },
  ] as const;

  it('is swapped for another order', () => {
    expect(swapped(composite(a, b), composite(b, a))).toEqual(['composite c']);
    expect(swapped(composite(b), composite(a, b))).toEqual(['composite c']);
    expect(swapped(composite(b), composite(b, a))).toEqual([]);
    expect(swapped(composite(a, b), composite(b))).toEqual([]);
  });

  it('is swapped for another type of an attribute only while something has it', () => {
    expect(swapped(composite(a, b), composite(a, big))).toEqual([]);
    const used = columns(of('c', { dimensions: 1 }));
    expect(swapped({ ...composite(a, b), ...used }, { ...composite(a, big), ...used })).toEqual(['composite c']);
  });
});

it('types follow the types that they are made of, and no others', () => {
  const parts = (...labels: string[]): Partial<Namespace> => ({
    enums: { e: { labels }, other: { labels: ['x'] } },
    domains: { d: of('e'), free: of('other') },
    composites: { c: { attributes: [{ name: 'a', ...of('d', { dimensions: 1 }) }] } },
    ranges: { r: { subtype: 'd', subtypeNamespace: 'public' } },
  });
  expect(swapped(parts('a', 'b'), parts('b', 'a'))).toEqual(['enum e', 'domain d', 'composite c', 'range r']);
  expect(swapped(parts('a', 'b'), parts('a', 'b', 'c'))).toEqual([]);
});

it('a domain in arrays follows the function of its check, which follows its argument', () => {
  const isGood = (name: string): Routine => ({
    name: 'good',
    arguments: [{ name, type: 'integer' }],
    language: 'sql',
    body: '',
  });
  const parts = (name: string, dimensions: Pick<Column, 'dimensions'>): Partial<Namespace> => ({
    routines: { 'good(integer)': isGood(name) },
    domains: { d: { type: 'integer', checks: { good: 'good(value)' } } },
    ...columns(of('d', dimensions)),
  });
  expect(swapped(parts('a', { dimensions: 1 }), parts('b', { dimensions: 1 }))).toEqual(['domain d']);
  expect(swapped(parts('a', {}), parts('b', {}))).toEqual([]);
});

it('types that a wrong schema makes of each other end the search', () => {
  const parts: Partial<Namespace> = { domains: { a: of('b'), b: of('a') } };
  const sides = { before: schema(parts), after: schema(parts) };
  expect(isSwapped(objectId('domain', 'public', 'a'), sides)).toBe(false);
});
