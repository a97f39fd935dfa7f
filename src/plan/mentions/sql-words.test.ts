import { describe, expect, it } from 'vitest';

import { namesAllColumns, readNames, usesOf } from './sql-words.ts';
import type { NameUse } from './sql-words.ts';

describe('names in SQL', () => {
  const called = (sql: string): string[] =>
    [...usesOf(sql)].filter(([, uses]) => uses.some(({ isCalled }) => isCalled)).map(([name]) => name);

  it('finds the functions that are called, quoted or not', () => {
    expect(called('lower(a) > b and app."Total" (x) in (1)')).toEqual(['lower', 'total', 'in']);
    expect(called('"Do ""it""!"(1) + "" ("a"')).toEqual(['do "it"!', '']);
    expect(called(`a <> 'x"y' and b <> E'it\\'s "' and "f"(c) = 'it''s "'`)).toEqual(['f']);
  });

  const use = (qualifier: string, facts: Partial<NameUse> = {}): NameUse => ({
    qualifier,
    place: 'code',
    isQualifier: false,
    isCalled: false,
    values: 0,
    isType: false,
    ...facts,
  });

  it('finds what stands before names, and whether they are called', () => {
    const uses = usesOf(`"App"."a"(a) + x.a`);
    expect(uses.get('a')).toEqual([use('app', { isCalled: true, values: 1 }), use(''), use('x')]);
    expect(uses.get('app')).toEqual([use('', { isQualifier: true })]);
  });

  it.each([
    ['f()', 0],
    ['f(a)', 1],
    [`f(a, g(b, c), array[1, 2], 'x, y', "p,q")`, 5],
    ['f(a -- one, two\n, b /* , /* ) */ , */)', 2],
  ])('counts the values of %s', (sql, values) => {
    expect(usesOf(sql).get('f')).toEqual([use('', { isCalled: true, values })]);
  });

  it.each([
    [`x::app.kind`, 'app'],
    [`cast(x as kind)`, ''],
    [`kind 'a' = x`, ''],
  ])('finds the type in %s', (sql, qualifier) => {
    expect(usesOf(sql).get('kind')).toEqual([use(qualifier, { isType: true })]);
  });

  it.each<[string, NameUse['place']]>([
    [`nextval('kind')`, 'argument'],
    [`f(1, E'kind')`, 'argument'],
    [`'kind' :: regclass`, 'argument'],
    [`'kind'`, 'constant'],
    [`a <> 'kind'`, 'constant'],
    [`'kind'::text`, 'constant'],
  ])('tells a name in a string from a mere string: %s', (sql, place) => {
    expect(
      usesOf(sql)
        .get('kind')
        ?.map((found) => found.place),
    ).toEqual([place]);
  });

  it('finds what is read, without the queries that the text itself names', () => {
    const sql =
      'with b as (select 1), c (x) as (select 2) select * from b, d join app."E e" on true left join only f on true';
    expect([...readNames(sql)]).toEqual(['app.e e', 'public.f']);
  });
});

describe('namesAllColumns', () => {
  it.each(['select * from t', 'select t.*, 1 from t', 'table t', 'select a from t natural join u', 'select *\nfrom t'])(
    'is true for %s',
    (sql) => {
      expect(namesAllColumns(sql)).toBe(true);
    },
  );

  it.each(['select count(*) from t', 'select price * amount, 2 * (a), a*b from t', 'select tables from t'])(
    'is false for %s',
    (sql) => {
      expect(namesAllColumns(sql)).toBe(false);
    },
  );
});
